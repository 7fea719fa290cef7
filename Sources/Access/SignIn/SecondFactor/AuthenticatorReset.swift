import Audit
import Core
import Storage

/// A lost authenticator and no recovery code left: one administrator of the unit asks, another agrees, and both know the person.
/// It takes away the authenticator, the passkeys and the recovery codes, and ends every session; the password stays.
struct AuthenticatorReset {
    /// Who asked; a request lives for three days.
    struct Request: Sendable, Equatable {
        let by: ID<User>
        let at: Instant
        static let lasting = 3 * 86_400
    }

    private let tx: any Transaction
    private let viewer: Viewer
    private let now: Instant

    /// - parameter viewer: an administrator.
    init(_ tx: any Transaction, by viewer: Viewer, at now: Instant) { (self.tx, self.viewer, self.now) = (tx, viewer, now) }

    func request(for person: ID<User>) throws -> Request? {
        try tx.first("SELECT asked_by, asked_at FROM authenticator_reset WHERE account_id = \(person)")
            .map { Request(by: try $0.get("asked_by"), at: try $0.get("asked_at")) }
            .flatMap { now < $0.at.adding(seconds: Request.lasting) ? $0 : nil }
    }

    /// - throws: `Problem.notFound` for people of other units, `Problem.ownFactor` for oneself, `Problem.noAuthenticator`.
    func ask(for person: ID<User>) throws {
        _ = try UserStore(tx).get(person, visibleTo: viewer)
        if person == viewer.user { throw Problem.ownFactor }
        guard try SecondFactor.stands(person, tx) else { throw Problem.noAuthenticator }
        if try request(for: person) != nil { throw Problem.resetAskedAlready }
        try tx.run("DELETE FROM authenticator_reset WHERE account_id = \(person)")
        try tx.run("INSERT INTO authenticator_reset (account_id, asked_by, asked_at) VALUES (\(person), \(viewer.user), \(now))")
        try AuditLog(tx).record(.resetAsked, "user", person, by: viewer.user, at: now)
        try NoticeStore(tx).add(.resetAsked, to: person, at: now)
        for other in try UserStore(tx).administrators(of: viewer.place) where other != viewer.user && other != person {
            try NoticeStore(tx).add(.resetWaiting, to: other, about: person, at: now)
        }
    }

    /// Whoever asked, another administrator, or the person themselves takes it back.
    func withdraw(for person: ID<User>) throws {
        _ = try UserStore(tx).get(person, visibleTo: viewer)
        guard try request(for: person) != nil else { throw Problem.notFound }
        try tx.run("DELETE FROM authenticator_reset WHERE account_id = \(person)")
        try AuditLog(tx).record(.resetWithdrawn, "user", person, by: viewer.user, at: now)
    }

    /// - throws: `Problem.sameAdministrator` for whoever asked, `Problem.ownFactor` for the person it is about.
    func confirm(for person: ID<User>) throws {
        _ = try UserStore(tx).get(person, visibleTo: viewer)
        guard let request = try request(for: person) else { throw Problem.notFound }
        if person == viewer.user { throw Problem.ownFactor }
        if request.by == viewer.user { throw Problem.sameAdministrator }
        // Whoever asked may have been dismissed since.
        guard try UserStore(tx).administrators(of: viewer.place).contains(request.by) else { throw Problem.notFound }
        try AuthenticatorStore.remove(of: person, tx)
        try PasskeyStore.removeAll(of: person, tx)
        try RecoveryCodes(tx).remove(of: person)
        try SessionStore(tx).endAll(of: person, at: now)
        try tx.run("DELETE FROM authenticator_reset WHERE account_id = \(person)")
        try AuditLog(tx).record(.resetConfirmed, "user", person, by: viewer.user, at: now)
        try NoticeStore(tx).add(.resetConfirmed, to: person, at: now)
    }
}

extension Problem {
    static let ownFactor = Problem("access.ownFactor", .conflict)
    static let resetAskedAlready = Problem("access.resetAskedAlready", .conflict)
    static let sameAdministrator = Problem("access.sameAdministrator", .conflict)
}
