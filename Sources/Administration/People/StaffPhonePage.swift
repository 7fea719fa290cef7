import Access
import Audit
import Core
import Storage
import Vault
import Web

/// The optional telephone number of somebody with an account, for noticing that a case speaks of them.
enum StaffPhonePage {
    static func show(_ call: Call<Viewer>) async throws -> Answer {
        let (id, viewer, key) = (try call.id("person", of: User.self), call.viewer, call.services.serverKey)
        let (user, phone) = try await call.services.database.read { tx in
            (try UserStore(tx).get(id, visibleTo: viewer), try StaffPhones(tx, key).find(of: id))
        }
        return call.page(StaffPhoneView(user: user, form: Form(["phone": phone ?? ""]), token: call.token, words: call.words).page)
    }

    static func keep(_ call: Call<Viewer>) async throws -> Answer {
        let (id, viewer, key, now) = (try call.id("person", of: User.self), call.viewer, call.services.serverKey, call.now)
        var form = call.form
        let phone = form.text("phone", required: nil, longest: 30)
        if !phone.isEmpty, !PhoneMatch.isNumber(phone) { form.refuse("phone", "staffPhone.wrong") }
        let isValid = form.isValid
        let user = try await call.services.database.write { tx in
            let user = try UserStore(tx).get(id, visibleTo: viewer)
            guard isValid else { return user }
            try StaffPhones(tx, key).set(phone, of: id)
            try AuditLog(tx).record(.staffPhoneKept, "user", id, by: viewer.user, at: now, detail: phone.isEmpty ? "removed" : "kept")
            return user
        }
        if isValid { return .redirect(to: "/people/\(id)") }
        return call.page(StaffPhoneView(user: user, form: form, token: call.token, words: call.words).page, status: 422)
    }
}

struct StaffPhoneView {
    let user: User
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let path: Path = "/people/\(user.id)"
        return Page(
            words("staffPhone.title"), crumbs: Crumbs.home(words, (words("people.title"), "/people"), (user.name, path)), hasErrors: !form.isValid,
            main: """
                <h1>\(words("staffPhone.title"))</h1>
                <p class="lead">\(words("staffPhone.lead"))</p>
                \(errorSummary(form, words))
                <form method="post" action="\("\(path)/phone" as Path)" novalidate>\(token)
                \(Fields(form, words).text("phone", "staffPhone.phone", kind: .tel, width: .medium))
                \(button(words("form.save")))
                \(linkButton(words("form.cancel"), to: path, style: .quiet))
                </form>
                """)
    }
}

extension AuditAct {
    static let staffPhoneKept = AuditAct("access.staffPhoneKept")
}
