import Access
import Audit
import Core
import Papers
import Storage
import Web

/// The plan as a paper: what it still lacks, its own parts, its files.
enum PaperPages {
    private static let officers = Rule.holding([.officer])

    static let routes: [Route] = [
        .page(.get, "/plans/{plan}/paper", for: officers) { call in
            let sheet = try await sheet(call)
            return call.page(PaperView(sheet: sheet, form: PaperForm.filled(sheet), token: call.token, words: call.words).page)
        },
        .page(.post, "/plans/{plan}/paper", for: officers, save),
        .page(.get, "/plans/{plan}/paper.docx", for: officers) { call in try await file(call, .docx) },
        .page(.get, "/plans/{plan}/paper.pdf", for: officers) { call in try await file(call, .pdf) },
        .api(
            .get, "/plans/{plan}/paper", for: officers,
            Operation("getPaper", "What the paper of a plan has beside its items.", answers: PaperJSON.shape)
        ) { call in
            PaperJSON.sheet(try await sheet(call))
        }
    ]

    private static func sheet(_ call: Call<Viewer>) async throws -> PaperSheet {
        let id = try call.id("plan", of: Plan.self), viewer = call.viewer
        return try await call.services.database.read { tx in try PaperSheet(of: id, for: viewer, tx) }
    }

    private static func save(_ call: Call<Viewer>) async throws -> Answer {
        let sheet = try await sheet(call), viewer = call.viewer, now = call.now, id = sheet.plan.id
        let parts: PaperParts
        switch PaperForm.checked(call.form) {
        case .invalid(let form): return call.page(PaperView(sheet: sheet, form: form, token: call.token, words: call.words).page, status: 422)
        case .valid(let checked): parts = checked
        }
        let shown = Int(call.form["revision"]) ?? -1
        do {
            try await call.services.database.write { tx in
                _ = try PaperSheet(of: id, for: viewer, tx)
                try PaperStore(tx).save(parts, of: id, shown: shown)
                try AuditLog(tx).record(.paperSaved, "plan", id, by: viewer.user, at: now)
            }
        } catch let problem as Problem where problem == .changedMeanwhile {
            // What was typed stays, beside what stands there now.
            var form = call.form
            form.set("revision", to: String(sheet.revision))
            return call.page(PaperView(sheet: sheet, form: form, token: call.token, words: call.words, isSecond: true).page, status: 409)
        }
        return .redirect(to: "/plans/\(id)/paper")
    }

    private static func file(_ call: Call<Viewer>, _ format: PaperFormat) async throws -> Answer {
        let sheet = try await sheet(call), viewer = call.viewer, now = call.now
        let paper = sheet.paper
        let bytes = try format.bytes(of: paper)
        try await call.services.database.write { tx in
            try AuditLog(tx).record(
                .paperExported, "plan", sheet.plan.id, by: viewer.user, at: now, detail: "\(format.rawValue) version \(sheet.plan.version)")
        }
        return .file(bytes, name: "\(paper.kind) \(sheet.plan.head.title.prefix(60).trimmed).\(format.rawValue)", type: format.type)
    }
}
