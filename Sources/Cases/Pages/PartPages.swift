import Access
import Core
import Organisations
import Rights
import Vault
import Web

/// The sealed parts of a case: covered first, revealed by a deed of its own, which asks for a fresh proof of who sits there.
enum PartPages {
    static let routes: [Route] = [
        .page(.get, "/cases/{case}/parts/{part}", for: .handlers, covered),
        .page(.post, "/cases/{case}/parts/{part}/reveal", for: .handlers, reveal).proved,
        .page(.post, "/cases/{case}/parts/{part}/edit", for: .handlers, edit).proved,
        // Refused, or saved by somebody else meanwhile, these two show what is sealed: they ask for the proof as well.
        .page(.post, "/cases/{case}/parts/{part}", for: .handlers, write).proved,
        .page(.post, "/cases/{case}/notes", for: .handlers, note).proved,
        .page(.post, "/cases/{case}/files", for: .handlers, limit: KeepPart.largest + (64 << 10), attach),
        .page(.post, "/cases/{case}/files/{file}", for: .handlers, take).proved
    ]

    private static func covered(_ call: Call<Viewer>) async throws -> Answer {
        let (id, compartment) = (try call.caseID(), try call.compartment)
        let view = try await call.atDesk { desk in
            let file = try desk.get(id, for: .open, on: compartment.part, atLeast: .summary)
            guard file.status != .erased else { throw Problem.caseIsClosed }
            try desk.record(.partOpened, id, compartment.rawValue)
            return (file, desk.readable(compartment, of: file), desk.may(.write, on: compartment.part, of: file) && file.isOpen)
        }
        return call.page(
            CoveredPartView(file: view.0, compartment: compartment, readable: view.1, mayWrite: view.2, token: call.token, words: call.words).page)
    }

    private static func reveal(_ call: Call<Viewer>) async throws -> Answer {
        let (id, compartment) = (try call.caseID(), try call.compartment)
        return try await revealed(call, id, compartment, Form())
    }

    private static func revealed(
        _ call: Call<Viewer>, _ id: ID<CaseFile>, _ compartment: Compartment, _ form: Form, status: Int = 200
    ) async throws -> Answer {
        let (revealed, mayWrite) = try await call.atDesk { desk in
            let revealed = try KeepPart.reveal(compartment, of: id, at: desk)
            return (revealed, desk.may(.write, on: compartment.part, of: revealed.file) && revealed.file.isOpen)
        }
        let view = RevealedPartView(
            revealed: revealed, compartment: compartment, mayWrite: mayWrite, form: form, token: call.token, words: call.words)
        return call.page(view.page, status: status)
    }

    private static func edit(_ call: Call<Viewer>) async throws -> Answer {
        let (id, compartment) = (try call.caseID(), try call.compartment)
        let revealed = try await call.atDesk { desk in
            _ = try desk.getOpen(id, for: .write, on: compartment.part)
            return try KeepPart.reveal(compartment, of: id, at: desk)
        }
        return form(call, revealed.file, compartment, Form(revealed), other: nil)
    }

    private static func write(_ call: Call<Viewer>) async throws -> Answer {
        let (id, compartment, typed) = (try call.caseID(), try call.compartment, call.form)
        switch try await call.atDesk({ desk in try KeepPart.write(compartment, of: id, typed, at: desk) }) {
        case .saved: return .redirect(to: "/cases/\(id)/parts/\(value: compartment.rawValue)")
        case .routed(let home): return .redirect(to: "/cases/routed/\(home.id)")
        case .refused(let refused, let file): return form(call, file, compartment, refused, other: nil, status: 422)
        case .meanwhile(let stored):
            // What was typed stays, and saves over the version that is shown beside it.
            var kept = typed
            kept.set("revision", to: String(stored.revision))
            return form(call, stored.file, compartment, kept, other: stored.content, status: 409)
        }
    }

    private static func form(
        _ call: Call<Viewer>, _ file: CaseFile, _ compartment: Compartment, _ form: Form, other: PartContent?, status: Int = 200
    ) -> Answer {
        call.page(
            PartFormView(file: file, compartment: compartment, form: form, other: other, token: call.token, words: call.words).page, status: status)
    }

    private static func note(_ call: Call<Viewer>) async throws -> Answer {
        let (id, typed) = (try call.caseID(), call.form)
        switch try await call.atDesk({ desk in try KeepPart.note(id, typed, at: desk) }) {
        case .refused(let form, _): return try await revealed(call, id, .narrative, form, status: 422)
        case .saved, .routed, .meanwhile: return .redirect(to: "/cases/\(id)/parts/narrative")
        }
    }

    private static func attach(_ call: Call<Viewer>) async throws -> Answer {
        let (id, typed) = (try call.caseID(), call.form)
        try await call.atDesk { desk in try KeepPart.attach(id, typed, at: desk) }
        return .redirect(to: "/cases/\(id)/parts/narrative")
    }

    private static func take(_ call: Call<Viewer>) async throws -> Answer {
        let (id, attachment) = (try call.caseID(), try call.id("file", of: WritingStore.Attachment.self))
        let (name, bytes) = try await call.atDesk { desk in try KeepPart.take(attachment, of: id, at: desk) }
        return .file(bytes, name: name, type: "application/octet-stream")
    }
}

extension Call {
    /// The part that the address names; anything else is not found.
    var compartment: Compartment {
        get throws {
            guard let found = Compartment(rawValue: incoming.parameters["part"] ?? "") else { throw Problem.notFound }
            return found
        }
    }
}

extension Form {
    fileprivate init(_ revealed: KeepPart.Revealed) {
        self.init(revealed.content.fields.merging(["revision": String(revealed.revision)]) { _, own in own })
    }
}
