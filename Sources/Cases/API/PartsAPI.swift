import Access
import Core
import Foundation
import Rights
import Vault
import Web

/// The sealed parts of a case as JSON. What reads them is a deed of its own, and asks for a fresh proof like the pages.
enum PartsAPI {
    static let routes: [Route] = [
        .api(
            .post, "/cases/{case}/parts/{part}/reveal", for: .handlers,
            Operation(
                "revealCasePart", "The content of a part, or the summary that your work needs; a deed of its own, and recorded.",
                answers: .object([
                    ("revision", .integer), ("fields", .list(.object([("name", .text), ("text", .text)]))),
                    ("notes", .list(.object([("id", .text), ("at", .instant), ("author", .text), ("text", .text)]))),
                    ("files", .list(.object([("id", .text), ("at", .instant), ("name", .text)])))
                ]))
        ) { call in
            let (id, compartment) = (try call.caseID(), try call.compartment)
            return json(try await call.atDesk { desk in try KeepPart.reveal(compartment, of: id, at: desk) })
        }.proved,
        .api(
            .post, "/cases/{case}/parts/{part}", for: .handlers,
            Operation(
                "writeCasePart", "Replaces a part; `revision` is the one that was read. A field that is not sent is empty afterwards.",
                body: .variant([("revision", .integer)], sometimes: CasesAPI.fields(Compartment.allCases)), answers: .object([("revision", .integer)])
            )
        ) { call in
            let (id, compartment, typed) = (try call.caseID(), try call.compartment, try call.jsonForm())
            switch try await call.atDesk({ desk in try KeepPart.write(compartment, of: id, typed, at: desk, showing: false) }) {
            case .saved, .routed: return ["revision": .integer((Int(typed["revision"]) ?? 0) + 1)]
            case .refused(let form, _): throw Problem(wrongFields: form)
            case .meanwhile: throw Problem.changedMeanwhile
            }
        },
        .api(
            .post, "/cases/{case}/notes", for: .handlers,
            Operation(
                "addCaseNote", "Adds a note to the story. With an `id` of your own it is added once, however often you send it.",
                body: .variant([("note", .text)], sometimes: [("id", .text)]), answers: .object([("id", .text)]))
        ) { call in
            let (id, typed) = (try call.caseID(), try call.jsonForm().named(WritingStore.Note.self))
            switch try await call.atDesk({ desk in try KeepPart.note(id, typed, at: desk) }) {
            case .refused(let form, _): throw Problem(wrongFields: form)
            case .saved, .routed, .meanwhile: return ["id": .string(typed["id"])]
            }
        },
        .api(
            .post, "/cases/{case}/files", for: .handlers, limit: KeepPart.largest / 3 * 4 + (64 << 10),
            Operation(
                "addCaseFile", "Seals a file, sent in base64. With an `id` of your own it is added once, however often you send it.",
                body: .variant([("file", .text), ("fileName", .text)], sometimes: [("id", .text)]), answers: .object([("id", .text)]))
        ) { call in
            let (id, typed) = (try call.caseID(), try call.jsonForm(fileIn: "file").named(WritingStore.Attachment.self))
            try await call.atDesk { desk in try KeepPart.attach(id, typed, at: desk) }
            return ["id": .string(typed["id"])]
        },
        .api(
            .post, "/cases/{case}/files/{file}", for: .handlers,
            Operation("takeCaseFile", "A file, opened; recorded.", answers: .object([("name", .text), ("content", .text)]))
        ) { call in
            let (id, attachment) = (try call.caseID(), try call.id("file", of: WritingStore.Attachment.self))
            let (name, bytes) = try await call.atDesk { desk in try KeepPart.take(attachment, of: id, at: desk) }
            return ["name": .string(name), "content": .string(Data(bytes).base64EncodedString())]
        }.proved
    ]

    private static func json(_ found: KeepPart.Revealed) -> JSON {
        let fields = found.content.fields.sorted { $0.key < $1.key }
        return [
            "revision": .integer(found.revision), "fields": .array(fields.map { ["name": .string($0.key), "text": .string($0.value)] }),
            "notes": .array(
                found.notes.map {
                    ["id": .string($0.note.id.rawValue), "at": .string($0.note.at.text), "author": .string($0.author), "text": .string($0.text)]
                }),
            "files": .array(
                found.files.map { ["id": .string($0.attachment.id.rawValue), "at": .string($0.attachment.at.text), "name": .string($0.name)] })
        ]
    }
}

extension Form {
    /// With the id that a page or a program chose for what it adds, or a new one: what is sent twice is added once.
    /// - throws: `Problem.wrongFields` when it is none.
    func named<Entity>(_: Entity.Type = Entity.self) throws -> Form {
        var form = self
        if form["id"].isEmpty { form.set("id", to: ID<Entity>.random().rawValue) }
        guard ID<Entity>(form["id"]) != nil else {
            form.refuse("id", "form.oddCharacters")
            throw Problem(wrongFields: form)
        }
        return form
    }

    func id<Entity>(of _: Entity.Type = Entity.self) -> ID<Entity> { ID<Entity>(self["id"]) ?? .random() }
}
