import Audit
import Core
import Storage
import Web
import WebAuthn

/// The second step of signing in, and what people do with their own authenticator.
struct SecondFactor: Sendable {
    private let services: Services

    init(_ services: Services) { self.services = services }

    /// Whether somebody needs a second factor and has none.
    static func isMissing(_ viewer: Viewer, _ tx: any Transaction) throws -> Bool {
        try viewer.opensCases && !stands(viewer.user, tx)
    }

    /// Whether the password alone does not open the account: there is an authenticator, or a passkey. One that is marked counts: it opens
    /// nothing, and yet nobody comes in without showing something.
    static func stands(_ account: ID<User>, _ tx: any Transaction) throws -> Bool {
        try AuthenticatorStore.since(account, tx) != nil || PasskeyStore.has(account, tx)
    }

    enum Answer: Sendable {
        case entered(SignIn.Entered)
        case wrong
        /// Too late, too many wrong codes, or signed in already: from the beginning.
        case over
        case wait(seconds: Int)
    }

    /// - parameter cookie: that of the first step.
    /// - parameter shown: what comes after the password.
    func finish(_ cookie: String, _ shown: Shown, from visitor: Visitor) async throws -> Answer {
        let now = services.clock.now, key = services.serverKey
        return try await services.database.write { [opening = Opening(services)] tx in
            guard let entry = try EntryStore(tx).find(cookie: cookie), let secret = entry.open(cookie, at: now) else { return .over }
            let user = entry.account
            // Codes are guessed at apart from passwords: who knows the password does not get five tries anew with each.
            let throttle = Throttle(tx), bucket = "?code \(user)"
            let wait = try throttle.begin(login: bucket, from: visitor.client, now: now)
            if wait > 0 { return .wait(seconds: wait) }
            guard let factor = try Self.factor(shown, entry, from: visitor, tx, key, at: now) else {
                try EntryStore(tx).countTry(entry)
                try AuditLog(tx).record(.codeRefused, "user", user, by: ID<User>?.none, at: now)
                return entry.tries + 1 < Entry.tries ? .wrong : .over
            }
            try EntryStore(tx).remove(entry)
            try throttle.succeeded(login: bucket, from: visitor.client)
            return .entered(try opening.open(user, secret, from: visitor, factor: factor, at: now, tx))
        }
    }

    enum Shown: Sendable {
        /// Six digits of the application, or a recovery code.
        case code(String)
        /// What the browser handed over, and the name under which the page was opened.
        case passkey(String, Site?)
    }

    /// - returns: for the record, by what they came in; nil when it was wrong.
    private static func factor(
        _ shown: Shown, _ entry: Entry, from visitor: Visitor, _ tx: any Transaction, _ key: ServerKey, at now: Instant
    ) throws -> String? {
        let user = entry.account
        switch shown {
        case .passkey(let typed, let site):
            return try PasskeyCheck(tx, key, at: now).accept(typed, .second, of: entry.split.lookup, user, at: site).map { _ in "passkey" }
        case .code(let typed):
            let code = plain(typed)
            if try AuthenticatorStore(tx, key).accept(code, of: user, at: now) { return "authenticator" }
            guard try RecoveryCodes(tx).spend(code, of: user) else { return nil }
            try AuditLog(tx).record(.recoveryCodeUsed, "user", user, by: user, at: now)
            try NoticeStore(tx).add(.recoveryCodeUsed, to: user, on: .none, visitor.reading, at: now)
            return "recovery code"
        }
    }

    /// Whether the cookie of the first step is still good.
    func isWaiting(_ cookie: String) async throws -> Bool {
        let now = services.clock.now
        return try await services.database.read { tx in try EntryStore(tx).find(cookie: cookie)?.open(cookie, at: now) != nil }
    }

    /// How many passkeys the account has that waits behind the first step.
    func passkeys(waitingBehind cookie: String) async throws -> Int {
        try await services.database.read { tx in try EntryStore(tx).find(cookie: cookie).map { try PasskeyStore.count(of: $0.account, tx) } ?? 0 }
    }

    /// What the page of one's own second factor shows.
    struct State: Sendable {
        /// When the authenticator in force was set up.
        let since: Instant?
        let passkeys: Int
        /// Recovery codes that were not used.
        let codes: Int
        /// Whether it cannot be switched off.
        let isNeeded: Bool

        var stands: Bool { since != nil || passkeys > 0 }
    }

    func state(of viewer: Viewer) async throws -> State {
        try await services.database.read { tx in
            State(
                since: try AuthenticatorStore.since(viewer.user, tx), passkeys: try PasskeyStore.count(of: viewer.user, tx),
                codes: try RecoveryCodes(tx).left(of: viewer.user), isNeeded: viewer.opensCases)
        }
    }

    func begin(for viewer: Viewer) async throws {
        let now = services.clock.now, key = services.serverKey
        try await services.database.write { tx in
            try AuthenticatorStore(tx, key).begin(for: viewer.user, at: now)
            try AuditLog(tx).record(.authenticatorBegun, "user", viewer.user, by: viewer.user, at: now)
        }
    }

    /// The secret that is being set up, for its owner to see.
    func begun(for viewer: Viewer) async throws -> [UInt8]? {
        try await services.database.read { [key = services.serverKey] tx in try AuthenticatorStore(tx, key).begun(for: viewer.user) }
    }

    /// Puts the new authenticator in force; whoever else is signed in to the account has to show it.
    /// - returns: ten recovery codes, to be shown once; nil when the code is wrong.
    func confirm(_ typed: String, for viewer: Viewer, in session: Session) async throws -> [String]? {
        let now = services.clock.now, key = services.serverKey, user = viewer.user
        return try await services.database.write { tx in
            guard try AuthenticatorStore(tx, key).confirm(SecondFactor.plain(typed), of: user, at: now) else { return nil }
            _ = try SessionStore(tx).removeOthers(than: session.row.split.lookup, of: user)
            try AuditLog(tx).record(.authenticatorAdded, "user", user, by: user, at: now)
            try NoticeStore(tx).add(.authenticatorAdded, to: user, on: session.row.device, session.row.reading, at: now)
            try AuditLog(tx).record(.recoveryCodesMade, "user", user, by: user, at: now)
            return try RecoveryCodes(tx).make(for: user, at: now)
        }
    }

    /// Ten new recovery codes in place of the old.
    func renewCodes(for viewer: Viewer, in session: Session, from form: Form) async throws -> [String] {
        let now = services.clock.now, user = viewer.user
        return try await services.database.write { tx in
            guard try SecondFactor.stands(user, tx) else { throw Problem.noAuthenticator }
            try FormOnce(tx).spend(form, at: now)
            try AuditLog(tx).record(.recoveryCodesMade, "user", user, by: user, at: now)
            try NoticeStore(tx).add(.recoveryCodesMade, to: user, on: session.row.device, session.row.reading, at: now)
            return try RecoveryCodes(tx).make(for: user, at: now)
        }
    }

    /// - throws: `Problem.factorNeeded` when whoever may open cases would be left without one that works.
    func remove(for viewer: Viewer, in session: Session) async throws {
        let now = services.clock.now, key = services.serverKey, user = viewer.user
        try await services.database.write { tx in
            let hasOther = try PasskeyStore(tx, key).list(of: user).contains { $0.marked == nil }
            if viewer.opensCases, !hasOther { throw Problem.factorNeeded }
            guard try AuthenticatorStore.since(user, tx) != nil else { throw Problem.noAuthenticator }
            try AuthenticatorStore.remove(of: user, tx)
            if try !SecondFactor.stands(user, tx) { try RecoveryCodes(tx).remove(of: user) }
            try AuditLog(tx).record(.authenticatorRemoved, "user", user, by: user, at: now)
            try NoticeStore(tx).add(.authenticatorRemoved, to: user, on: session.row.device, session.row.reading, at: now)
        }
    }

    /// Applications show "123 456".
    static func plain(_ typed: String) -> String { typed.filter { !$0.isWhitespace } }
}

extension Problem {
    /// The role needs a second factor, and none is set up yet.
    static let secondFactorFirst = Problem("access.secondFactorFirst", .forbidden)
    /// Who may open cases cannot switch the second factor off.
    static let factorNeeded = Problem("access.factorNeeded", .conflict)
    static let noAuthenticator = Problem("access.noAuthenticator", .conflict)
}
