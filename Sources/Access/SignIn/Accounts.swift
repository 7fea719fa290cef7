import Audit
public import Core
import Crypto
import Foundation
public import Storage

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

    /// Whose slip this is; nil when it is unknown, used or too old.
    func invited(by code: String) async throws -> (user: ID<User>, login: String)? {
        let now = services.clock.now
        return try await services.database.read { tx in
            try tx.first(
                """
                SELECT account.id, account.login FROM invitation JOIN account ON account.id = invitation.account_id
                WHERE invitation.lookup = \(Self.lookup(code)) AND invitation.expires_at > \(now) AND account.active = \(true)
                """
            ).map { (try $0.get("id"), try $0.get("login")) }
        }
    }

    /// Uses up the slip and signs the person in. Other sessions of the account end.
    /// - returns: the cookie's value; nil when the slip was used meanwhile.
    func join(with code: String, password: String, as user: ID<User>) async throws -> String? {
        let record = try await SignIn(services).record(password, of: user)
        let now = services.clock.now
        let isUsed = try await services.database.write { tx in
            guard try tx.change("DELETE FROM invitation WHERE lookup = \(Self.lookup(code)) AND account_id = \(user)") == 1 else { return false }
            try UserStore(tx).setPassword(record, of: user)
            try SessionStore(tx).endAll(of: user, at: now)
            try AuditLog(tx).record(.passwordChosen, "user", user, by: user, at: now)
            return true
        }
        return isUsed ? try await SignIn(services).open(user, at: now) : nil
    }

    /// - returns: the cookie of a new session, since all old ones end; nil when the present password is wrong.
    func change(_ old: String, to new: String, of user: ID<User>) async throws -> String? {
        let present = try await services.database.read { tx in try UserStore(tx).password(of: user) }
        guard let present, (1...Password.most).contains(old.utf8.count) else { return nil }
        guard try await services.hashing.run({ try Password.matches(old, present, of: user) }) else { return nil }
        let record = try await SignIn(services).record(new, of: user)
        let now = services.clock.now
        try await services.database.write { tx in
            try UserStore(tx).setPassword(record, of: user)
            try SessionStore(tx).endAll(of: user, at: now)
            try AuditLog(tx).record(.passwordChosen, "user", user, by: user, at: now)
        }
        return try await SignIn(services).open(user, at: now)
    }

    /// The very first account of an installation, with a password that is shown once on the terminal.
    ///
    /// Nil when there is an account already. Safe when two servers start at once: the second finds the first's.
    public func first(_ user: User, setUp: @escaping @Sendable (any Transaction) throws -> Void) async throws -> String? {
        let password = Random.code(groups: 4)
        let record = try await SignIn(services).record(password, of: user.id)
        let now = services.clock.now
        let isNew = try await services.database.write { tx in
            guard try UserStore(tx).isEmpty() else { return false }
            try setUp(tx)
            try UserStore(tx).add(user)
            try UserStore(tx).setPassword(record, of: user.id)
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
