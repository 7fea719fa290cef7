import Core
import Web

/// The door for passkeys. Where there are no scripts it stays shut, and the page offers the other ways.
enum PasskeySignInPages {
    static let routes: [Route] = [
        .open(.post, "/sign-in/passkey/options", because: "nobody is signed in yet", limit: 8 << 10) { call in
            let (options, cookie) = try await PasskeySignIn(call.services).askingAlone(at: call.site)
            return .json(options).setting(Cookie("__Host-passkey", cookie, seconds: Challenges.lasting))
        },
        .open(.post, "/sign-in/passkey", because: "nobody is signed in yet", limit: 16 << 10, signIn),
        .open(.post, "/sign-in/code/options", because: "it is half way in: the password was right", limit: 8 << 10) { call in
            guard let cookie = call.incoming.cookies["__Host-entry"] else { throw Problem.signInFirst }
            return .json(try await PasskeySignIn(call.services).askingSecond(cookie, at: call.site))
        }
    ]

    private static func signIn(_ call: Call<Viewer?>) async throws -> Answer {
        var form = call.form
        let cookie = call.incoming.cookies["__Host-passkey"] ?? ""
        let visitor = Visitor(call.incoming)
        switch try await PasskeySignIn(call.services).enter(form.raw("_passkey"), holder: cookie, at: call.site, from: visitor) {
        case .entered(let entered): return SignInPages.signedIn(entered, to: Path(untrusted: form["back"]) ?? "/").setting(.expired("__Host-passkey"))
        case .refused: form.refuse("login", "passkeys.refused")
        case .passwordNeeded: form.refuse("login", "passkeys.passwordNeeded")
        }
        return call.page(SignInView(call, form).page, status: 422)
    }
}
