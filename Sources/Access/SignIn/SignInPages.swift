import Core
import Storage
import Web

/// Signing in and out, choosing the first password, the language of the pages.
public enum SignInPages {
    public static let routes: [Route] = [
        .open(.get, "/sign-in", because: "nobody is signed in yet") { call in
            if call.who != nil { return .redirect(to: "/") }
            return call.page(SignInView(form: Form(["back": call.incoming.query["back"]]), words: call.words).page)
        },
        .open(.post, "/sign-in", because: "nobody is signed in yet", limit: 8 << 10, signIn),
        .page(.post, "/sign-out") { call in
            if let session = call.session { try await SignIn(call.services).end(session) }
            return .redirect(to: "/sign-in").setting(.expired("__Host-session"))
        },
        .open(.get, "/join", because: "a new person holds only a printed slip") { call in
            call.page(JoinView(form: Form(), words: call.words).page)
        },
        .open(.post, "/join", because: "a new person holds only a printed slip", limit: 8 << 10, join),
        .open(.get, "/language/{language}", because: "everybody may choose the language") { call in
            guard let language = Language(rawValue: call.incoming.parameters["language"] ?? "") else { throw Problem.notFound }
            return .redirect(to: Path(untrusted: call.incoming.query["back"]) ?? "/")
                .setting(Cookie("__Host-language", language.rawValue, seconds: 365 * 86_400))
        }
    ]

    private static func signIn(_ call: Call<Viewer?>) async throws -> Answer {
        var form = call.form
        _ = form.text("login", required: "access.loginMissing", longest: 100)
        if form.raw("password").isEmpty { form.refuse("password", "access.passwordMissing") }
        guard form.isValid else { return call.page(SignInView(form: form, words: call.words).page, status: 422) }
        do {
            let cookie = try await SignIn(call.services).begin(login: form["login"], password: form.raw("password"), from: call.incoming.client)
            guard let cookie else {
                form.refuse("login", "access.signInRefused")
                return call.page(SignInView(form: form, words: call.words).page, status: 422)
            }
            return signedIn(cookie, to: Path(untrusted: form["back"]) ?? "/")
        } catch let throttled as SignIn.Throttled {
            form.refuse("login", "access.tooManyTries", ["minutes": String((throttled.seconds + 59) / 60)])
            return call.page(SignInView(form: form, words: call.words).page, status: 429).with("retry-after", String(throttled.seconds))
        }
    }

    private static func join(_ call: Call<Viewer?>) async throws -> Answer {
        var form = call.form
        let code = form.text("code", required: "access.codeMissing", longest: 60)
        let accounts = Accounts(call.services)
        let client = call.incoming.client, now = call.now
        // Guessing slips is slowed like guessing passwords; the bucket is the network's.
        let wait = try await call.services.database.write { tx in try Throttle(tx, isPersonal: false).begin(login: "?slip", from: client, now: now) }
        if wait > 0 { form.refuse("code", "access.tooManyTries", ["minutes": String((wait + 59) / 60)]) }
        let invited = form.isValid ? try await accounts.invited(by: code) : nil
        if form.isValid, invited == nil {
            form.refuse("code", "access.codeUnknown")
        }
        NewPassword.check(&form, login: invited?.login ?? "")
        guard form.isValid, let invited else { return call.page(JoinView(form: form, words: call.words).page, status: 422) }
        try await call.services.database.write { tx in try Throttle(tx, isPersonal: false).succeeded(login: "?slip", from: client) }
        guard let cookie = try await accounts.join(with: code, password: form.raw("password"), as: invited.user) else {
            form.refuse("code", "access.codeUnknown")
            return call.page(JoinView(form: form, words: call.words).page, status: 422)
        }
        return signedIn(cookie, to: "/")
    }

    static func signedIn(_ cookie: String, to path: Path) -> Answer {
        .redirect(to: path).setting(Cookie("__Host-session", cookie, seconds: Session.longest))
    }
}

/// The two fields of a new password, wherever one is chosen.
enum NewPassword {
    static func check(_ form: inout Form, login: String) {
        let password = form.raw("password")
        if let objection = Password.objection(to: password, login: login) {
            form.refuse("password", WordKey(stringLiteral: objection), ["least": String(Password.least)])
        } else if password != form.raw("again") {
            form.refuse("again", "access.passwordsDiffer")
        }
    }
}
