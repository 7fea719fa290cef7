import Audit
import Core
import Storage
public import Web

/// Signing in, going on, signing out, choosing a password.
public struct SignIn: Sendable {
    private let services: Services

    public init(_ services: Services) { self.services = services }

    public struct Throttled: Error { public let seconds: Int }

    /// - returns: the cookie's value. Nil when name and password do not belong together; a name that nobody has
    ///   takes the same time and gives the same answer.
    /// - throws: `Throttled` before any hash is made; `Problem.busy` when too many wait.
    public func begin(login typed: String, password: String, from client: ClientAddress) async throws -> String? {
        // A name that cannot be one is counted and hashed like any other.
        let login = User.login(typed) ?? "?" + typed.prefix(100)
        let now = services.clock.now
        let wait = try await services.database.write { tx in try Throttle(tx).begin(login: login, from: client, now: now) }
        if wait > 0 { throw Throttled(seconds: wait) }
        let (user, record) = try await services.database.read { tx in
            let user = try UserStore(tx).find(login: login)
            return (user, try user.flatMap { try UserStore(tx).password(of: $0.id) })
        }
        let isRight = (1...Password.most).contains(password.utf8.count) ? try await check(password, user, record) : false
        guard isRight, let user, user.isActive else {
            try await services.database.write { tx in
                try AuditLog(tx).record(.signInFailed, "login", code: user?.id.rawValue ?? "unknown", by: ID<User>?.none, at: now)
            }
            return nil
        }
        return try await open(user.id, at: now) { tx in try Throttle(tx).succeeded(login: login, from: client) }
    }

    private func check(_ password: String, _ user: User?, _ record: PasswordRecord?) async throws -> Bool {
        let cost = services.hashing.cost
        return try await services.hashing.run {
            guard let user, let record else {
                try Password.decoy(password, cost: cost)
                return false
            }
            return try Password.matches(password, record, of: user.id)
        }
    }

    func open(_ user: ID<User>, at now: Instant, also work: @escaping @Sendable (any Transaction) throws -> Void = { _ in }) async throws -> String {
        let (session, cookie) = try Session.new(for: user, at: now)
        try await services.database.write { tx in
            try SessionStore(tx).removeExpired(at: now)
            try SessionStore(tx).add(session.row)
            try work(tx)
            try AuditLog(tx).record(.signedIn, "user", user, by: user, at: now)
        }
        return cookie
    }

    func resume(_ cookie: String) async throws -> (Session?, Viewer?) {
        guard let lookup = Session.lookup(cookie: cookie) else { return (nil, nil) }
        let now = services.clock.now
        let found = try await services.database.read { tx in
            guard let row = try SessionStore(tx).find(lookup), let session = Session(row, cookie: cookie, now: now),
                let viewer = try UserStore(tx).viewer(of: row.account)
            else { return (Session, Viewer)?.none }
            return (session, viewer)
        }
        guard let (session, viewer) = found else { return (nil, nil) }
        if session.row.seen.adding(seconds: Session.refresh) < now {
            try await services.database.write { tx in try SessionStore(tx).touch(lookup, at: now) }
        }
        return (session, viewer)
    }

    func end(_ session: Session) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            try SessionStore(tx).remove(session.row.lookup)
            try AuditLog(tx).record(.signedOut, "user", session.row.account, by: session.row.account, at: now)
        }
    }

    /// Hashes off the database's threads; store the result with `UserStore.setPassword` in the transaction of the verb.
    func record(_ password: String, of user: ID<User>) async throws -> PasswordRecord {
        let cost = services.hashing.cost
        return try await services.hashing.run { try Password.record(password, of: user, cost: cost) }
    }
}
