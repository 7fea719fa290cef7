import Audit
import Core
import Storage
import Web

/// Signing in, going on, signing out.
public struct SignIn: Sendable {
    private let services: Services

    public init(_ services: Services) { self.services = services }

    public struct Throttled: Error { public let seconds: Int }

    public enum Outcome: Sendable {
        case refused
        /// The password was right, and the account has a second factor: what the cookie of the second step holds.
        case codeNeeded(cookie: String)
        case entered(Entered)
    }

    /// Somebody is in.
    public struct Entered: Sendable {
        /// What the cookie of the session holds.
        public let cookie: String
        /// What the cookie of the browser holds.
        let device: String
        /// Seconds.
        let longest: Int
        /// Something happened to the account that they have not read of.
        let hasNews: Bool
    }

    /// The first step. A name that nobody has takes the same time and gives the same answer as a wrong password.
    /// - throws: `Throttled` before any hash is made; `Problem.busy` when too many wait.
    public func begin(login typed: String, password: String, from visitor: Visitor) async throws -> Outcome {
        // A name that cannot be one is counted and hashed like any other.
        let login = User.login(typed) ?? "?" + typed.prefix(100)
        let now = services.clock.now
        let (wait, isKnown) = try await services.database.write { tx in
            let isKnown = try DeviceStore(tx).isKnown(visitor.mark, to: login)
            return (try Throttle(tx, isKnown: isKnown).begin(login: login, from: visitor.client, now: now), isKnown)
        }
        if wait > 0 { throw Throttled(seconds: wait) }
        let owner = try await services.database.read { tx in try UserStore(tx).owner(of: login) }
        let isPossible = (1...Password.most).contains(password.utf8.count)
        let secret = isPossible ? try await check(password, owner, .init(account: login, from: visitor.client)) : nil
        guard let secret, let owner, owner.isActive else {
            try await services.database.write { tx in
                try AuditLog(tx).record(.signInFailed, "login", code: owner?.id.rawValue ?? "unknown", by: ID<User>?.none, at: now)
            }
            return .refused
        }
        return try await enter(owner.id, secret, from: visitor) { tx in
            try Throttle(tx, isKnown: isKnown).succeeded(login: login, from: visitor.client)
        }
    }

    private func check(_ password: String, _ owner: UserStore.Owner?, _ payer: HashingPool.Payer) async throws -> MemberSecret? {
        let cost = services.hashing.cost
        return try await services.hashing.run(for: payer) {
            guard let owner, let record = owner.password else {
                try Password.decoy(password, cost: cost)
                return nil
            }
            return try Password.open(record, with: password, of: owner.id)
        }
    }

    /// Somebody whose password was right: in, or on to the second step when they have a second factor.
    func enter(
        _ user: ID<User>, _ secret: MemberSecret, from visitor: Visitor, also work: @escaping @Sendable (any Transaction) throws -> Void = { _ in }
    ) async throws -> Outcome {
        let now = services.clock.now
        return try await services.database.write { [opening = Opening(services)] tx in
            try work(tx)
            guard try SecondFactor.stands(user, tx) else {
                return .entered(try opening.open(user, secret, from: visitor, at: now, tx))
            }
            let (entry, cookie) = try Entry.new(for: user, secret, at: now)
            try EntryStore(tx).add(entry, at: now)
            try AuditLog(tx).record(.passwordAccepted, "user", user, by: user, at: now)
            return .codeNeeded(cookie: cookie)
        }
    }

    /// What a cookie brings: the session, its person, and whether they have yet to set up the second factor that they need.
    struct Resumed: Sendable {
        let session: Session
        let viewer: Viewer
        let lacksFactor: Bool
    }

    func resume(_ cookie: String) async throws -> Resumed? {
        guard let lookup = Session.lookup(cookie: cookie) else { return nil }
        let now = services.clock.now
        let found: Resumed? = try await services.database.read { tx in
            guard let row = try SessionStore(tx).find(lookup), let viewer = try UserStore(tx).viewer(of: row.account),
                let session = Session(row, cookie: cookie, limits: SessionLimits(of: viewer.roles), now: now)
            else { return nil }
            return Resumed(session: session, viewer: viewer, lacksFactor: try SecondFactor.isMissing(viewer, tx))
        }
        if let found, found.session.row.seen.adding(seconds: Session.refresh) < now {
            try await services.database.write { tx in try SessionStore(tx).touch(lookup, at: now) }
        }
        return found
    }

    func end(_ session: Session) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            try SessionStore(tx).remove(session.row.split.lookup)
            try AuditLog(tx).record(.signedOut, "user", session.row.account, by: session.row.account, at: now)
        }
    }

    /// Hashes off the database's threads; store the result with `UserStore.setPassword` in the transaction of the verb.
    func choose(_ password: String, of user: ID<User>, for payer: HashingPool.Payer) async throws -> Password.Chosen {
        let cost = services.hashing.cost
        return try await services.hashing.run(for: payer) { try Password.choose(password, of: user, cost: cost) }
    }
}
