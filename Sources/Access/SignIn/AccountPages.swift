import Core
import Storage
import Web

/// Everybody's own account: who they are here, their password, keys for their programs.
public enum AccountPages {
    /// More keys in force than anybody looks after.
    static let mostKeys = 20

    public static let routes: [Route] =
        SecondFactorPages.routes + PasskeyPages.routes + SessionPages.routes + NoticePages.routes + ResetPages.routes + StepUpPages.routes + own

    private static let own: [Route] = [
        .page(.get, "/account") { call in
            try await page(call, Form(), done: call.incoming.query["done"] == "password")
        },
        .page(.post, "/account/password", limit: 8 << 10, changePassword),
        .page(.post, "/account/keys", limit: 8 << 10, makeKey).proved,
        .page(.post, "/account/keys/{key}/revoke") { call in
            try await APIKeys(call.services).revoke(call.id("key", of: APIKeys.self), for: call.viewer)
            return .redirect(to: "/account")
        }
    ]

    private static func page(_ call: Call<Viewer>, _ form: Form, done: Bool = false, status: Int = 200) async throws -> Answer {
        let viewer = call.viewer
        let user = try await call.services.database.read { tx in try UserStore(tx).get(viewer.user, visibleTo: viewer) }
        let keys = try await APIKeys(call.services).list(for: viewer)
        let view = AccountView(user: user, viewer: viewer, keys: keys, form: form, isChanged: done, token: call.token, words: call.words)
        return call.page(view.page, status: status)
    }

    private static func changePassword(_ call: Call<Viewer>) async throws -> Answer {
        var form = call.form
        let viewer = call.viewer, client = call.incoming.client, now = call.now
        let user = try await call.services.database.read { tx in try UserStore(tx).get(viewer.user, visibleTo: viewer) }
        if form.raw("old").isEmpty { form.refuse("old", "access.passwordMissing") }
        NewPassword.check(&form, PasswordRules(login: user.login, name: user.name, place: viewer.place))
        let bucket = StepUp.bucket(viewer.user)
        let wait = try await call.services.database.read { tx in try Throttle(tx).wait(login: bucket, from: client, now: now) }
        if wait > 0 { form.refuse("old", "access.tooManyTries", ["minutes": String((wait + 59) / 60)]) }
        guard form.isValid else { return try await page(call, form, status: wait > 0 ? 429 : 422) }
        let visitor = Visitor(call.incoming)
        guard let entered = try await Accounts(call.services).change(form.raw("old"), to: form.raw("password"), of: viewer.user, from: visitor) else {
            try await call.services.database.write { tx in try Throttle(tx).failed(login: bucket, from: client, now: now) }
            form.refuse("old", "access.oldPasswordWrong")
            return try await page(call, form, status: 422)
        }
        return SignInPages.inside(entered, at: "/account?done=password")
    }

    /// Answers with the page itself: the key is kept nowhere, so nothing could be shown after a redirect.
    private static func makeKey(_ call: Call<Viewer>) async throws -> Answer {
        var form = call.form
        let name = form.text("name", required: "access.keyNameMissing", longest: 60)
        let inForce = try await APIKeys(call.services).list(for: call.viewer).filter { $0.revoked == nil }
        if inForce.count >= mostKeys { form.refuse("name", "access.tooManyKeys", ["most": String(mostKeys)]) }
        guard form.isValid else { return try await page(call, form, status: 422) }
        let key = try await APIKeys(call.services).make(named: name, from: call.form, for: call.viewer)
        return call.page(NewKeyView(name: name, key: key, words: call.words).page)
    }
}
