import Access
import Core
import Organisations
import Rights
import Vault
import Web

/// Reading and writing the sealed compartments of a case.
enum KeepPart {
    struct Revealed: Sendable {
        let file: CaseFile
        let content: PartContent
        let revision: Int
        /// What of it the viewer may read: all, or a summary.
        let fields: [PartField]
        /// Those of the narrative; none elsewhere.
        var notes: [Note] = []
        var files: [Attached] = []
    }

    struct Note: Sendable {
        let note: WritingStore.Note
        let text: String
        let author: String
    }

    struct Attached: Sendable {
        let attachment: WritingStore.Attachment
        let name: String
    }

    enum Outcome: Sendable {
        case saved(CaseFile)
        case routed(to: Agency)
        case refused(Form, CaseFile)
        case meanwhile(Revealed)
    }

    static func reveal(_ compartment: Compartment, of id: ID<CaseFile>, at desk: CaseDesk) throws -> Revealed {
        let file = try desk.get(id, for: .open, on: compartment.part, atLeast: .summary), fields = desk.readable(compartment, of: file)
        guard !fields.isEmpty else { throw CaseRefusal(file: id, act: .reveal, isThere: true) }
        guard file.status != .erased else { throw Problem.caseIsClosed }
        try desk.renew(file)
        let revealed = try read(compartment, of: file, at: desk, only: fields)
        try desk.record(.partRevealed, id, compartment.rawValue)
        return revealed
    }

    /// - parameter showing: whether the answer can show what somebody else saved meanwhile.
    static func write(
        _ compartment: Compartment, of id: ID<CaseFile>, _ form: Form, at desk: CaseDesk, showing: Bool = true
    ) throws -> Outcome {
        let file = try desk.getOpen(id, for: .write, on: compartment.part)
        try desk.renew(file)
        let stored = try read(compartment, of: file, at: desk)
        if form["revision"] != String(stored.revision) {
            // Who may write and not look is told of the other version, and not shown it.
            guard showing, desk.may(.reveal, on: compartment.part, of: file) else { throw Problem.changedMeanwhile }
            try desk.record(.partRevealed, id, compartment.rawValue)
            return .meanwhile(stored)
        }
        switch PartContent.check(form, compartment) {
        case .invalid(let form): return .refused(form, file)
        case .valid(let content):
            switch try ConflictCheck.check([compartment: content], form, of: file, at: desk) {
            case .refused(let form): return .refused(form, file)
            case .clear(let verdict):
                try desk.seals().write(content, compartment, of: id, over: stored.revision)
                try desk.record(.partChanged, id, "\(compartment.rawValue) revision \(stored.revision + 1)")
                try verdict.keep(for: id, at: desk)
                guard let home = verdict.home else { return .saved(file) }
                try ConflictRoute.move(file, to: home, at: desk)
                return .routed(to: home)
            }
        }
    }

    static func note(_ id: ID<CaseFile>, _ typed: Form, at desk: CaseDesk) throws -> Outcome {
        let file = try desk.getOpen(id, for: .write, on: .narrative)
        var form = typed
        let text = form.text("note", longest: 5000)
        guard form.isValid else { return .refused(form, file) }
        let note: ID<WritingStore.Note> = form.id()
        if try isThere(WritingStore(desk.tx).home(of: note), id, desk) { return .saved(file) }
        let key = try desk.seals().key(.narrative, of: id)
        let sealed = try SealedWriting.seal(text, as: note, with: key)
        try WritingStore(desk.tx).add(WritingStore.Note(id: note, author: desk.viewer.user, at: desk.now, content: sealed), to: id)
        try desk.record(.caseNoted, id)
        return .saved(file)
    }

    /// - throws: `Problem.caseFileMissing`, `Problem.caseFileTooLarge`.
    static func attach(_ id: ID<CaseFile>, _ form: Form, at desk: CaseDesk) throws {
        let upload = form.file("file"), attachment: ID<WritingStore.Attachment> = form.id()
        _ = try desk.getOpen(id, for: .write, on: .narrative)
        guard let upload, !upload.bytes.isEmpty, !upload.name.isEmpty else { throw Problem.caseFileMissing }
        guard upload.bytes.count <= largest else { throw Problem.caseFileTooLarge }
        if try isThere(WritingStore(desk.tx).home(of: attachment), id, desk) { return }
        let key = try desk.seals().key(.narrative, of: id)
        let (row, pieces) = try SealedWriting.seal(upload, as: attachment, by: desk.viewer.user, at: desk.now, with: key)
        try WritingStore(desk.tx).add(row, pieces, to: id)
        try desk.record(.caseFileAdded, id)
    }

    static func take(_ attachment: ID<WritingStore.Attachment>, of id: ID<CaseFile>, at desk: CaseDesk) throws -> (name: String, bytes: [UInt8]) {
        _ = try desk.get(id, for: .reveal, on: .narrative)
        guard let found = try WritingStore(desk.tx).attachments(of: id).first(where: { $0.id == attachment }) else {
            throw CaseRefusal(file: id, act: .reveal, isThere: false)
        }
        let key = try desk.seals().key(.narrative, of: id)
        let bytes = try SealedWriting.bytes(WritingStore(desk.tx).pieces(of: attachment), of: found, with: key)
        try desk.record(.caseFileTaken, id)
        return (try SealedWriting.name(of: found, with: key), bytes)
    }

    /// Whether the same page or program sent it before.
    /// - throws: `Problem.idTaken` when it is another case's or somebody else's.
    private static func isThere(_ home: WritingStore.Home?, _ id: ID<CaseFile>, _ desk: CaseDesk) throws -> Bool {
        guard let home else { return false }
        guard home.file == id, home.author == desk.viewer.user else { throw Problem.idTaken }
        return true
    }

    /// In bytes.
    static let largest = 4 << 20

    /// Without a record of it: whoever calls makes one.
    static func read(_ compartment: Compartment, of file: CaseFile, at desk: CaseDesk, only fields: [PartField]? = nil) throws -> Revealed {
        let seals = try desk.seals(), fields = fields ?? PartField.all(of: compartment)
        var (content, revision) = try seals.read(compartment, of: file.id)
        content.fields = content.fields.filter { name, _ in fields.contains { $0.name == name } }
        var revealed = Revealed(file: file, content: content, revision: revision, fields: fields)
        guard compartment == .narrative else { return revealed }
        let key = try seals.key(.narrative, of: file.id), notes = try WritingStore(desk.tx).notes(of: file.id)
        let names = try CaseReaders.names(notes.map(\.author.rawValue), desk.tx)
        revealed.notes = try notes.map { note in
            Note(note: note, text: try SealedWriting.open(note, with: key), author: names[note.author.rawValue] ?? "")
        }
        revealed.files = try WritingStore(desk.tx).attachments(of: file.id).map {
            Attached(attachment: $0, name: try SealedWriting.name(of: $0, with: key))
        }
        return revealed
    }
}
