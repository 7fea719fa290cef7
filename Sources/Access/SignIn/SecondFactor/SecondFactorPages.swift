import Core
import Storage
import Web

/// One's own authenticator: set up, replaced, switched off; recovery codes. Open to those who need one and have none yet.
enum SecondFactorPages {
    static let routes: [Route] = [
        .page(.get, "/account/second-factor", for: .arriving) { call in
            let state = try await SecondFactor(call.services).state(of: call.viewer)
            return call.page(SecondFactorView(state: state, token: call.token, words: call.words).page)
        },
        .page(.post, "/account/second-factor/start", for: .arriving) { call in
            try await SecondFactor(call.services).begin(for: call.viewer)
            return .redirect(to: "/account/second-factor/new")
        }.proved,
        .page(.get, "/account/second-factor/new", for: .arriving) { call in try await enrolment(call, Form()) }.proved,
        .page(.post, "/account/second-factor/new", for: .arriving, confirm).proved,
        .page(.post, "/account/second-factor/codes", for: .arriving) { call in
            guard let session = call.session else { throw Problem.proofNeeded }
            let codes = try await SecondFactor(call.services).renewCodes(for: call.viewer, in: session, from: call.form)
            return call.page(RecoveryCodesView(codes: codes, isFirst: false, words: call.words).page)
        }.proved,
        .page(.post, "/account/second-factor/off", for: .arriving) { call in
            guard let session = call.session else { throw Problem.proofNeeded }
            try await SecondFactor(call.services).remove(for: call.viewer, in: session)
            return .redirect(to: "/account/second-factor")
        }.proved
    ]

    private static func enrolment(_ call: Call<Viewer>, _ form: Form, status: Int = 200) async throws -> Answer {
        let viewer = call.viewer
        guard let secret = try await SecondFactor(call.services).begun(for: viewer) else { return .redirect(to: "/account/second-factor") }
        let user = try await call.services.database.read { tx in try UserStore(tx).get(viewer.user, visibleTo: viewer) }
        let view = EnrolmentView(
            uri: EnrolmentURI(secret: secret, login: user.login, site: call.incoming.header("host") ?? ""), now: call.now, form: form,
            token: call.token,
            words: call.words)
        return call.page(view.page, status: status)
    }

    /// Answers with the page itself: the recovery codes are kept nowhere, so nothing could be shown after a redirect.
    private static func confirm(_ call: Call<Viewer>) async throws -> Answer {
        guard let session = call.session else { throw Problem.proofNeeded }
        var form = call.form
        let code = form.text("code", required: "factor.codeMissing", longest: 20)
        guard form.isValid else { return try await enrolment(call, form, status: 422) }
        if let codes = try await SecondFactor(call.services).confirm(code, for: call.viewer, in: session) {
            return call.page(RecoveryCodesView(codes: codes, isFirst: true, words: call.words).page)
        }
        form.refuse("code", "factor.codeWrong")
        return try await enrolment(call, form, status: 422)
    }
}
