import Audit
public import Core
import Crypto
import Foundation
public import Storage
import Web

/// Making accounts, inviting people, choosing passwords.
public struct Accounts: Sendable {
    private let services: Services

    public init(_ services: Services) { self.services = services }

    /// How long a printed slip is good: 14 days.
    public static let slipDays = 14

    /// Adds an account that nobody can sign in to yet, and makes its slip.
    ///
    /// Call inside the verb's transaction. The returned code is printed once and stored nowhere.
    public static func add(_ user: User, in tx: any Transaction, by actor: ID<User>?, at now: Instant) throws -> String {
        guard try UserStore(tx).find(login: user.login) == nil else { throw Problem.loginTaken }
        try UserStore(tx).add(user)
        try AuditLog(tx).record(.userAdded, "user", user.id, by: actor, at: now)
        return try invite(user.id, in: tx, by: actor, at: now)
    }

    /// A new slip; an older one of the same account stops working.
    public static func invite(_ user: ID<User>, in tx: any Transaction, by actor: ID<User>?, at now: Instant) throws -> String {
        let code = Random.code(groups: 4)
        try tx.run("DELETE FROM invitation WHERE account_id = \(user)")
        try tx.run(
            "INSERT INTO invitation (lookup, account_id, expires_at) VALUES (\(lookup(code)), \(user), \(now.adding(seconds: slipDays * 86_400)))")
        try AuditLog(tx).record(.invitationMade, "user", user, by: actor, at: now)
        return code
    }

    /// Somebody with an active account, for commands run on the machine itself. Nil when there is none.
    public func viewer(login: String) async throws -> Viewer? {
        try await services.database.read { tx in
            try UserStore(tx).find(login: login).flatMap { try UserStore(tx).viewer(of: $0.id) }
        }
    }

    /// Whose slip a code is.
    struct Invited: Sendable {
        let user: ID<User>
        let login: String
        let name: String
        let place: String
    }

    /// Nil when the slip is unknown, used or too old.
    func invited(by code: String) async throws -> Invited? {
        let now = services.clock.now
        return try await services.database.read { tx in
            try tx.first(
                """
                SELECT account.id, account.login, account.name, agency.place_code
                FROM invitation JOIN account ON account.id = invitation.account_id JOIN agency ON agency.id = account.agency_id
                WHERE invitation.lookup = \(Self.lookup(code)) AND invitation.expires_at > \(now) AND account.active = \(true)
                """
            ).map { row in
                Invited(user: try row.get("id"), login: try row.get("login"), name: try row.get("name"), place: try row.get("place_code"))
            }
        }
    }

    /// Uses up the slip and signs the person in, by way of the second step when they have an authenticator. Other sessions of
    /// the account end.
    /// - returns: nil when the slip was used meanwhile.
    func join(with code: String, password: String, as user: ID<User>, from visitor: Visitor) async throws -> SignIn.Outcome? {
        let chosen = try await SignIn(services).choose(password, of: user, for: .init(account: user.rawValue, from: visitor.client))
        let now = services.clock.now
        let isUsed = try await services.database.write { [hooks = services.members] tx in
            guard try tx.change("DELETE FROM invitation WHERE lookup = \(Self.lookup(code)) AND account_id = \(user)") == 1 else { return false }
            if try UserStore(tx).password(of: user) != nil { try NoticeStore(tx).add(.passwordChosen, to: user, visitor.reading, at: now) }
            try UserStore(tx).setPassword(chosen.record, of: user)
            try hooks.changed(user, nil, chosen.secret, tx)
            try SessionStore(tx).endAll(of: user, at: now)
            try AuditLog(tx).record(.passwordChosen, "user", user, by: user, at: now)
            return true
        }
        return isUsed ? try await SignIn(services).enter(user, chosen.secret, from: visitor) : nil
    }

    /// - returns: a new session, since all old ones end; nil when the present password is wrong.
    func change(_ old: String, to new: String, of user: ID<User>, from visitor: Visitor) async throws -> SignIn.Entered? {
        let payer = HashingPool.Payer(account: user.rawValue, from: visitor.client)
        guard let before = try await opened(by: old, of: user, for: payer) else { return nil }
        let chosen = try await SignIn(services).choose(new, of: user, for: payer)
        let now = services.clock.now
        return try await services.database.write { [hooks = services.members, opening = Opening(services)] tx in
            try UserStore(tx).setPassword(chosen.record, of: user)
            try hooks.changed(user, before, chosen.secret, tx)
            try SessionStore(tx).endAll(of: user, at: now)
            try NoticeStore(tx).add(.passwordChosen, to: user, on: visitor.mark, visitor.reading, at: now)
            try AuditLog(tx).record(.passwordChosen, "user", user, by: user, at: now)
            return try opening.open(user, chosen.secret, from: visitor, at: now, tx)
        }
    }

    /// What the present password of an account opens; nil when it is another.
    func opened(by password: String, of user: ID<User>, for payer: HashingPool.Payer) async throws -> MemberSecret? {
        guard let record = try await services.database.read({ tx in try UserStore(tx).password(of: user) }),
            (1...Password.most).contains(password.utf8.count)
        else { return nil }
        return try await services.hashing.run(for: payer) { try Password.open(record, with: password, of: user) }
    }

    /// The very first account of an installation, with a password that is shown once on the terminal.
    ///
    /// Nil when there is an account already. Safe when two servers start at once: the second finds the first's.
    public func first(_ user: User, setUp: @escaping @Sendable (any Transaction) throws -> Void) async throws -> String? {
        let password = Random.code(groups: 4)
        let chosen = try await SignIn(services).choose(password, of: user.id, for: .init(account: user.id.rawValue, from: .unknown))
        let now = services.clock.now
        let isNew = try await services.database.write { [hooks = services.members] tx in
            guard try UserStore(tx).isEmpty() else { return false }
            try setUp(tx)
            try UserStore(tx).add(user)
            try UserStore(tx).setPassword(chosen.record, of: user.id)
            try hooks.changed(user.id, nil, chosen.secret, tx)
            try AuditLog(tx).record(.userAdded, "user", user.id, by: ID<User>?.none, at: now)
            return true
        }
        return isNew ? password : nil
    }

    private static func lookup(_ code: String) -> [UInt8] {
        // Dashes and capitals do not matter when copying from paper.
        let plain = code.lowercased().filter { $0.isLetter || $0.isNumber }
        return SymmetricKey(data: Data(plain.utf8)).derived("tincay invitation lookup")
    }
}

extension Problem {
    /// Names to sign in with are unique in the installation.
    public static let loginTaken = Problem("access.loginTaken", .conflict)
}
