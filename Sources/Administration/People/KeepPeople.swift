import Access
import Audit
import Core
import Keyring
import Organisations
import Storage
import Web

/// The accounts of one's own unit: added, changed, closed, opened; slips made anew.
enum KeepPeople {
    struct Added: Sendable {
        let user: User
        /// Printed once; nobody can look it up later.
        let code: String
    }

    static func add(_ form: Form, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws -> Checked<Added, Form> {
        switch PersonDetails.check(form, agencies: try AgencyStore(tx).list(of: viewer.place), by: viewer) {
        case .invalid(let form): return .invalid(form)
        case .valid(let details):
            let user = User(id: .random(), login: details.login ?? "", name: details.name, agency: details.agency, roles: details.roles)
            do {
                return .valid(Added(user: user, code: try Accounts.add(user, in: tx, by: viewer.user, at: now)))
            } catch let problem as Problem where problem == .loginTaken {
                var form = form
                form.refuse("login", "people.loginTaken")
                return .invalid(form)
            }
        }
    }

    enum Change: Sendable {
        case saved
        case refused(Form)
        /// Somebody saved since the form was opened.
        case meanwhile(User)
    }

    static func change(_ id: ID<User>, _ form: Form, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws -> Change {
        var user = try UserStore(tx).get(id, visibleTo: viewer)
        if form["revision"] != String(user.revision) { return .meanwhile(user) }
        switch PersonDetails.check(form, agencies: try AgencyStore(tx).list(of: viewer.place), edited: user, by: viewer) {
        case .invalid(let form): return .refused(form)
        case .valid(let details):
            (user.name, user.agency, user.roles) = (details.name, details.agency, details.roles)
            try save(user, by: viewer, at: now, tx)
            try AuditLog(tx).record(.userChanged, "user", id, by: viewer.user, at: now)
            return .saved
        }
    }

    /// Closing ends every session at once; keys and slips of a closed account do nothing.
    static func setOpen(_ isOpen: Bool, _ id: ID<User>, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws {
        var user = try UserStore(tx).get(id, visibleTo: viewer)
        if id == viewer.user { throw Problem.ownAccount }
        if user.isActive == isOpen { return }
        user.isActive = isOpen
        try save(user, by: viewer, at: now, tx)
        try AuditLog(tx).record(.userChanged, "user", id, by: viewer.user, at: now, detail: isOpen ? "opened" : "closed")
    }

    /// The page let an administrator do this; by now it may be that another has closed that administrator's account, at the
    /// same moment as the other way round. Asked in the transaction, after the deed: transactions are serializable.
    ///
    /// Whoever leaves a unit, or its cases, loses their copy of its key in the same moment.
    private static func save(_ user: User, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws {
        try UserStore(tx).save(user)
        try Keyring.left(user.id, in: tx, by: viewer.user, at: now)
        guard try UserStore(tx).hasAdministrator(of: viewer.place) else { throw Problem.lastAdministrator }
    }

    static func renewSlip(_ id: ID<User>, _ form: Form, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws -> Added {
        let user = try UserStore(tx).get(id, visibleTo: viewer)
        guard user.isActive else { throw Problem.accountClosed }
        try FormOnce(tx).spend(form, at: now)
        return Added(user: user, code: try Accounts.invite(id, in: tx, by: viewer.user, at: now))
    }
}

extension Problem {
    /// Nobody shuts themselves out.
    static let ownAccount = Problem("people.ownAccount", .conflict)
    /// A unit without an administrator could not make itself one.
    static let lastAdministrator = Problem("people.lastAdministrator", .conflict)
    static let accountClosed = Problem("people.accountClosed", .conflict)
}
