import Access
import Core
import Storage

/// Notes and files of a case, sealed with the key of its narrative.
struct WritingStore {
    struct Note: Sendable {
        let id: ID<Note>
        let author: ID<User>
        let at: Instant
        let content: [UInt8]
    }

    struct Attachment: Sendable {
        let id: ID<Attachment>
        let author: ID<User>
        let at: Instant
        /// The file's own key, under that of the narrative.
        let key: [UInt8]
        /// The sealed name.
        let label: [UInt8]
    }

    /// Where something that was written lies, and who wrote it.
    struct Home: Sendable {
        let file: ID<CaseFile>
        let author: ID<User>
    }

    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func add(_ note: Note, to file: ID<CaseFile>) throws {
        try tx.run(
            "INSERT INTO case_note (id, case_id, author_id, at, content) VALUES (\(note.id), \(file), \(note.author), \(note.at), \(note.content))")
    }

    func home(of note: ID<Note>) throws -> Home? {
        try tx.first("SELECT case_id, author_id FROM case_note WHERE id = \(note)").map(home)
    }

    func home(of attachment: ID<Attachment>) throws -> Home? {
        try tx.first("SELECT case_id, author_id FROM case_attachment WHERE id = \(attachment)").map(home)
    }

    private func home(_ row: Row) throws -> Home { Home(file: try row.get("case_id"), author: try row.get("author_id")) }

    /// Newest first.
    func notes(of file: ID<CaseFile>) throws -> [Note] {
        try tx.run("SELECT id, author_id, at, content FROM case_note WHERE case_id = \(file) ORDER BY at DESC, id").map { row in
            Note(id: try row.get("id"), author: try row.get("author_id"), at: try row.get("at"), content: try row.get("content"))
        }
    }

    func add(_ attachment: Attachment, _ pieces: [[UInt8]], to file: ID<CaseFile>) throws {
        try tx.run(
            """
            INSERT INTO case_attachment (id, case_id, author_id, at, key, label)
            VALUES (\(attachment.id), \(file), \(attachment.author), \(attachment.at), \(attachment.key), \(attachment.label))
            """)
        for (position, piece) in pieces.enumerated() {
            try tx.run("INSERT INTO case_piece (attachment_id, position, content) VALUES (\(attachment.id), \(position), \(piece))")
        }
    }

    func attachments(of file: ID<CaseFile>) throws -> [Attachment] {
        try tx.run("SELECT id, author_id, at, key, label FROM case_attachment WHERE case_id = \(file) ORDER BY at DESC, id").map { row in
            Attachment(
                id: try row.get("id"), author: try row.get("author_id"), at: try row.get("at"), key: try row.get("key"),
                label: try row.get("label"))
        }
    }

    /// In their order, each still sealed.
    func pieces(of id: ID<Attachment>) throws -> [[UInt8]] {
        try tx.run("SELECT content FROM case_piece WHERE attachment_id = \(id) ORDER BY position").map { try $0.get("content") }
    }
}
