import Core
import Storage
import Web
import WebAuthn

/// One's own passkeys. Open to those who need a second factor and have none yet.
enum PasskeyPages {
    static let routes: [Route] = [
        .page(.get, "/account/passkeys", for: .arriving) { call in
            let passkeys = try await Passkeys(call.services).list(of: call.viewer)
            return call.page(PasskeysView(passkeys: passkeys, viewer: call.viewer, token: call.token, words: call.words).page)
        },
        .page(.get, "/account/passkeys/new", for: .arriving) { call in adding(call, Form()) }.proved,
        .page(.post, "/account/passkeys/options", for: .arriving, limit: 8 << 10) { call in
            guard let session = call.session else { throw Problem.proofNeeded }
            return .json(try await Passkeys(call.services).making(for: call.viewer, in: session, at: call.site))
        }.proved,
        .page(.post, "/account/passkeys/new", for: .arriving, limit: 16 << 10, add).proved,
        .page(.post, "/account/passkeys/{passkey}/remove", for: .arriving) { call in
            guard let session = call.session else { throw Problem.proofNeeded }
            try await Passkeys(call.services).remove(call.id("passkey", of: Passkey.self), for: call.viewer, in: session)
            return .redirect(to: "/account/passkeys")
        }.proved
    ]

    private static func adding(_ call: Call<Viewer>, _ form: Form, status: Int = 200) -> Answer {
        call.page(NewPasskeyView(form: form, hasName: call.site != nil, token: call.token, words: call.words).page, status: status)
    }

    private static func add(_ call: Call<Viewer>) async throws -> Answer {
        guard let session = call.session else { throw Problem.proofNeeded }
        var form = call.form
        let name = form.text("name", required: "passkeys.nameMissing", longest: Passkey.longestName)
        if form.raw("_passkey").isEmpty { form.refuse("name", "passkeys.needsScript") }
        guard form.isValid else { return adding(call, form, status: 422) }
        switch try await Passkeys(call.services).add(form.raw("_passkey"), named: name, for: call.viewer, in: session, at: call.site) {
        case .refused:
            form.refuse("name", "passkeys.notAdded")
            return adding(call, form, status: 422)
        case .added(nil): return .redirect(to: "/account/passkeys")
        case .added(let codes?): return call.page(RecoveryCodesView(codes: codes, isFirst: true, words: call.words).page)
        }
    }
}

extension Call {
    /// The server by the name under which the page was opened; nil when it was opened by numbers.
    var site: Site? { Site(host: incoming.header("host") ?? "") }
}
