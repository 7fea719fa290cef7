import Core
import Storage
import Web

/// Choosing a password with a printed slip.
enum JoinPages {
    static let routes: [Route] = [
        .open(.get, "/join", because: "a new person holds only a printed slip") { call in
            call.page(JoinView(form: Form(), words: call.words).page)
        },
        .open(.post, "/join", because: "a new person holds only a printed slip", limit: 8 << 10, join)
    ]

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
        NewPassword.check(&form, PasswordRules(login: invited?.login ?? "", name: invited?.name ?? "", place: invited?.place ?? ""))
        guard form.isValid, let invited else { return call.page(JoinView(form: form, words: call.words).page, status: 422) }
        try await call.services.database.write { tx in try Throttle(tx, isPersonal: false).succeeded(login: "?slip", from: client) }
        let outcome = try await accounts.join(with: code, password: form.raw("password"), as: invited.user, from: Visitor(call.incoming))
        if let answer = outcome.flatMap({ SignInPages.answer(to: $0, back: "") }) { return answer }
        form.refuse("code", "access.codeUnknown")
        return call.page(JoinView(form: form, words: call.words).page, status: 422)
    }
}

/// The two fields of a new password, wherever one is chosen.
enum NewPassword {
    static func check(_ form: inout Form, _ rules: PasswordRules) {
        let password = form.raw("password")
        if let objection = rules.objection(to: password) {
            form.refuse("password", WordKey(stringLiteral: objection), ["least": String(Password.least)])
        } else if password != form.raw("again") {
            form.refuse("again", "access.passwordsDiffer")
        }
    }
}
