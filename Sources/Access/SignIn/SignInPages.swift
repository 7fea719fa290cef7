import Core
import Storage
import Web

/// Signing in (two steps for those who have an authenticator) and out, the language of the pages.
public enum SignInPages {
    public static let routes: [Route] =
        JoinPages.routes + PasskeySignInPages.routes + [
            .open(.get, "/sign-in", because: "nobody is signed in yet") { call in
                if call.who != nil { return .redirect(to: "/") }
                return call.page(SignInView(call, Form(["back": call.incoming.query["back"]])).page)
            },
            .open(.post, "/sign-in", because: "nobody is signed in yet", limit: 8 << 10, signIn),
            .open(.get, "/sign-in/code", because: "it is half way in: the password was right") { call in
                guard let cookie = call.incoming.cookies["__Host-entry"], try await SecondFactor(call.services).isWaiting(cookie) else {
                    return .redirect(to: "/sign-in")
                }
                return try await code(call, Form(["back": call.incoming.query["back"]]), cookie)
            },
            .open(.post, "/sign-in/code", because: "it is half way in: the password was right", limit: 8 << 10, finish),
            .page(.post, "/sign-out", for: .arriving) { call in
                if let session = call.session { try await SignIn(call.services).end(session) }
                return .redirect(to: "/sign-in").setting(.expired("__Host-session"))
            },
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
        guard form.isValid else { return call.page(SignInView(call, form).page, status: 422) }
        do {
            let visitor = Visitor(call.incoming)
            let outcome = try await SignIn(call.services).begin(login: form["login"], password: form.raw("password"), from: visitor)
            if let answer = answer(to: outcome, back: form["back"]) { return answer }
            form.refuse("login", "access.signInRefused")
            return call.page(SignInView(call, form).page, status: 422)
        } catch let throttled as SignIn.Throttled {
            form.refuse("login", "access.tooManyTries", ["minutes": String((throttled.seconds + 59) / 60)])
            return call.page(SignInView(call, form).page, status: 429).with("retry-after", String(throttled.seconds))
        }
    }

    private static func finish(_ call: Call<Viewer?>) async throws -> Answer {
        var form = call.form
        guard let cookie = call.incoming.cookies["__Host-entry"] else { return .redirect(to: "/sign-in") }
        let passkey = form.raw("_passkey")
        if passkey.isEmpty { _ = form.text("code", required: "access.secondMissing", longest: 60) }
        guard form.isValid else { return try await code(call, form, cookie, status: 422) }
        let shown: SecondFactor.Shown = passkey.isEmpty ? .code(form["code"]) : .passkey(passkey, call.site)
        switch try await SecondFactor(call.services).finish(cookie, shown, from: Visitor(call.incoming)) {
        case .entered(let entered): return signedIn(entered, to: Path(untrusted: form["back"]) ?? "/").setting(.expired("__Host-entry"))
        case .wrong:
            form.refuse("code", passkey.isEmpty ? "access.secondWrong" : "passkeys.refused")
            return try await code(call, form, cookie, status: 422)
        case .over:
            form.refuse("login", "access.secondOver")
            return call.page(SignInView(call, form).page, status: 422).setting(.expired("__Host-entry"))
        case .wait(let seconds):
            form.refuse("code", "access.tooManyTries", ["minutes": String((seconds + 59) / 60)])
            return try await code(call, form, cookie, status: 429).with("retry-after", String(seconds))
        }
    }

    /// What may be shown after the password: a code always, a passkey where there is one.
    private static func code(_ call: Call<Viewer?>, _ form: Form, _ cookie: String, status: Int = 200) async throws -> Answer {
        let passkeys = try await SecondFactor(call.services).passkeys(waitingBehind: cookie)
        let view = CodeView(form: form, hasPasskeys: passkeys > 0, hasName: call.site != nil, words: call.words)
        return call.page(view.page, status: status)
    }

    /// Nil when it was refused.
    static func answer(to outcome: SignIn.Outcome, back: String) -> Answer? {
        let path = Path(untrusted: back)
        switch outcome {
        case .refused: return nil
        case .entered(let entered): return signedIn(entered, to: path ?? "/")
        case .codeNeeded(let cookie):
            let next: Path = path.map { "/sign-in/code?back=\(value: $0.text)" } ?? "/sign-in/code"
            return .redirect(to: next).setting(Cookie("__Host-entry", cookie, seconds: Entry.lasting))
        }
    }

    /// On to where they wanted to go; first, when there are any, to the news of their account.
    static func signedIn(_ entered: SignIn.Entered, to path: Path) -> Answer {
        inside(entered, at: entered.hasNews ? "/account/notices?back=\(value: path.text)" : path)
    }

    /// With the cookies of a new session.
    static func inside(_ entered: SignIn.Entered, at path: Path) -> Answer {
        .redirect(to: path).setting(Cookie("__Host-session", entered.cookie, seconds: entered.longest))
            .setting(Cookie("__Host-device", entered.device, seconds: Visitor.remembered))
    }
}
