import Core
import Storage
import Web

/// The question on a page of its own, for pages that are only opened.
enum StepUpPages {
    static let routes: [Route] = [
        .page(.get, "/step-up", for: .arriving) { call in call.page(try await view(call, Form(), back: call.incoming.query["back"]).page) },
        .page(.post, "/step-up/options", for: .arriving, limit: 8 << 10) { call in
            guard let session = call.session else { throw Problem.proofNeeded }
            return .json(try await Passkeys(call.services).provingAgain(for: call.viewer, in: session, at: call.site))
        },
        .page(.post, "/step-up", for: .arriving, limit: 16 << 10) { call in
            guard let session = call.session else { throw Problem.proofNeeded }
            let back = call.form["back"]
            let (form, status) = try await StepUp(call.services).check(.init(call), of: call.viewer, session, from: call.incoming.client)
            if let form { return call.page(try await view(call, form, back: back).page, status: status) }
            return .redirect(to: Path(untrusted: back) ?? "/")
        }
    ]

    private static func view(_ call: Call<Viewer>, _ form: Form, back: String) async throws -> StepUpView {
        let user = call.viewer.user
        let hasPasskeys = try await call.services.database.read { tx in try PasskeyStore.has(user, tx) }
        return StepUpView(call, form, hidden: Form(["back": back]), hasPasskeys: hasPasskeys)
    }
}
