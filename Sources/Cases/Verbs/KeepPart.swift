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
        let file = try desk.get(id, for: .reveal, on: compartment.part)
        guard file.status != .erased else { throw Problem.caseIsClosed }
        let revealed = try read(compartment, of: file, at: desk)
        try desk.record(.partRevealed, id, compartment.rawValue)
        return revealed
    }

    static func write(_ compartment: Compartment, of id: ID<CaseFile>, _ form: Form, at desk: CaseDesk) throws -> Outcome {
        let file = try desk.getOpen(id, for: .write, on: compartment.part), stored = try read(compartment, of: file, at: desk)
        if form["revision"] != String(stored.revision) {
            // Who may write and not look is told of the other version, and not shown it.
            guard desk.may(.reveal, on: compartment.part, of: file) else { throw Problem.changedMeanwhile }
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
        let note = ID<WritingStore.Note>.random(), key = try desk.seals().key(.narrative, of: id)
        let sealed = try SealedWriting.seal(text, as: note, with: key)
        try WritingStore(desk.tx).add(WritingStore.Note(id: note, author: desk.viewer.user, at: desk.now, content: sealed), to: id)
        try desk.record(.caseNoted, id)
        return .saved(file)
    }

    /// - throws: `Problem.caseFileMissing`, `Problem.caseFileTooLarge`.
    static func attach(_ id: ID<CaseFile>, _ upload: UploadedFile?, at desk: CaseDesk) throws {
        _ = try desk.getOpen(id, for: .write, on: .narrative)
        guard let upload, !upload.bytes.isEmpty, !upload.name.isEmpty else { throw Problem.caseFileMissing }
        guard upload.bytes.count <= largest else { throw Problem.caseFileTooLarge }
        let attachment = ID<WritingStore.Attachment>.random(), key = try desk.seals().key(.narrative, of: id)
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

    /// In bytes.
    static let largest = 4 << 20

    private static func read(_ compartment: Compartment, of file: CaseFile, at desk: CaseDesk) throws -> Revealed {
        let seals = try desk.seals(), (content, revision) = try seals.read(compartment, of: file.id)
        var revealed = Revealed(file: file, content: content, revision: revision)
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
