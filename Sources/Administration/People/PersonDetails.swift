import Access
import Core
import Organisations
import Web

/// What an administrator says of a person, checked.
struct PersonDetails: Sendable, Equatable {
    /// Nil when an account is changed: the name to sign in with stays.
    let login: String?
    let name: String
    let agency: ID<Agency>
    let roles: Set<Role>

    /// - parameter agencies: those of the unit.
    /// - parameter edited: nil for a new account.
    /// - parameter viewer: who does it; nobody takes the administrator's role from themselves.
    static func check(_ typed: Form, agencies: [Agency], edited: User? = nil, by viewer: Viewer) -> Checked<PersonDetails, Form> {
        var form = typed
        let name = name(&form)
        let login = edited == nil ? login(&form) : nil
        let agency = agencies.first { $0.id.rawValue == form["agency"] }
        if agency == nil { form.refuse("agency", "people.agencyMissing") }
        let roles = Set(form.all("roles").compactMap(Role.init(rawValue:)))
        if roles.isEmpty { form.refuse("roles", "people.rolesMissing") }
        if roles.contains(where: \.opensCases), roles.contains(where: \.staysOutside) { form.refuse("roles", "people.rolesApart") }
        if edited?.id == viewer.user, !roles.isEmpty, !roles.contains(.administrator) { form.refuse("roles", "people.ownRole") }
        guard form.isValid, let agency else { return .invalid(form) }
        return .valid(PersonDetails(login: login, name: name, agency: agency.id, roles: roles))
    }

    static func name(_ form: inout Form) -> String {
        form.text("name", required: "people.nameMissing", longest: 100).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    static func login(_ form: inout Form) -> String? {
        let typed = form.text("login", required: "people.loginMissing", longest: 100)
        let login = User.login(typed)
        if login == nil, form.fault(of: "login") == nil { form.refuse("login", "people.loginWrong") }
        return login
    }
}

extension Form {
    init(_ user: User) {
        self.init(fields: [
            "name": [user.name], "agency": [user.agency.rawValue], "roles": user.roles.map(\.rawValue), "revision": [String(user.revision)]
        ])
    }
}
