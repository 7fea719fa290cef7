import Audit
import Core
import Storage
import Web
import WebAuthn

/// One's own passkeys: added, named, taken away.
struct Passkeys: Sendable {
    private let services: Services

    init(_ services: Services) { self.services = services }

    func list(of viewer: Viewer) async throws -> [Passkey] {
        try await services.database.read { [key = services.serverKey] tx in try PasskeyStore(tx, key).list(of: viewer.user) }
    }

    /// - throws: `Problem.passkeyNeedsName` when the page was opened by an address in numbers.
    func making(for viewer: Viewer, in session: Session, at site: Site?) async throws -> JSON {
        guard let site else { throw Problem.passkeyNeedsName }
        let now = services.clock.now, key = services.serverKey
        return try await services.database.write { tx in
            let user = try UserStore(tx).get(viewer.user, visibleTo: viewer)
            let challenge = try Challenges(tx).issue(.adding, to: session.row.split.lookup, at: now)
            let others = try PasskeyStore(tx, key).list(of: viewer.user)
            return PasskeyOptions.making(challenge, at: site, for: user, alone: !viewer.opensCases, beside: others)
        }
    }

    enum Added: Sendable {
        case refused
        /// With ten recovery codes when it is the first second factor of the account.
        case added(codes: [String]?)
    }

    func add(_ typed: String, named name: String, for viewer: Viewer, in session: Session, at site: Site?) async throws -> Added {
        guard let site else { throw Problem.passkeyNeedsName }
        let now = services.clock.now, key = services.serverKey, user = viewer.user
        return try await services.database.write { tx in
            guard let answer = PasskeyAnswer.Made(typed), let challenge = try? ClientData(answer.clientData).challenge,
                try Challenges(tx).spend(challenge, .adding, of: session.row.split.lookup, at: now),
                let made = try? Registration(
                    attestation: answer.attestation, clientData: answer.clientData,
                    expecting: Expected(site: site, challenge: challenge, isVerified: !viewer.opensCases)),
                try PasskeyStore(tx, key).find(credential: made.credential) == nil
            else {
                try AuditLog(tx).record(.passkeyRefused, "user", user, by: user, at: now, detail: Passkey.Use.adding.rawValue)
                return .refused
            }
            guard try PasskeyStore(tx, key).list(of: user).count < Passkey.most else { throw Problem.tooManyPasskeys }
            let isFirst = try !SecondFactor.stands(user, tx)
            try PasskeyStore(tx, key).add(
                Passkey(
                    id: .random(), account: user, name: name, site: site.name, credential: made.credential, key: made.key.bytes, count: made.count,
                    isEligible: made.isEligible, isBackedUp: made.isBackedUp, made: now, used: nil, marked: nil))
            try AuditLog(tx).record(.passkeyAdded, "user", user, by: user, at: now)
            try NoticeStore(tx).add(.passkeyAdded, to: user, on: session.row.device, session.row.reading, at: now)
            guard isFirst else { return .added(codes: nil) }
            // Whoever else is signed in to the account has to show a second factor from now on.
            _ = try SessionStore(tx).removeOthers(than: session.row.split.lookup, of: user)
            try AuditLog(tx).record(.recoveryCodesMade, "user", user, by: user, at: now)
            return .added(codes: try RecoveryCodes(tx).make(for: user, at: now))
        }
    }

    /// - throws: `Problem.lastFactor` when whoever may open cases would be left without one that works.
    func remove(_ id: ID<Passkey>, for viewer: Viewer, in session: Session) async throws {
        let now = services.clock.now, key = services.serverKey, user = viewer.user
        try await services.database.write { tx in
            guard try PasskeyStore(tx, key).remove(id, of: user) else { throw Problem.notFound }
            let others = try PasskeyStore(tx, key).list(of: user).contains { $0.marked == nil }
            if viewer.opensCases, !others, try AuthenticatorStore.since(user, tx) == nil { throw Problem.lastFactor }
            if try !SecondFactor.stands(user, tx) { try RecoveryCodes(tx).remove(of: user) }
            try AuditLog(tx).record(.passkeyRemoved, "user", user, by: user, at: now)
            try NoticeStore(tx).add(.passkeyRemoved, to: user, on: session.row.device, session.row.reading, at: now)
        }
    }

    /// What a signed-in person's passkey is asked to prove again.
    func provingAgain(for viewer: Viewer, in session: Session, at site: Site?) async throws -> JSON {
        guard let site else { throw Problem.passkeyNeedsName }
        let now = services.clock.now, key = services.serverKey
        return try await services.database.write { tx in
            let challenge = try Challenges(tx).issue(.stepUp, to: session.row.split.lookup, at: now)
            return PasskeyOptions.asking(challenge, at: site, verified: true, of: try PasskeyStore(tx, key).list(of: viewer.user))
        }
    }
}

extension Viewer {
    /// Whether a role of theirs opens cases: then a second factor is not theirs to leave out, and the password not either.
    var opensCases: Bool { roles.contains(where: \.opensCases) }
}

extension Problem {
    static let passkeyNeedsName = Problem("access.passkeyNeedsName", .conflict)
    static let tooManyPasskeys = Problem("access.tooManyPasskeys", .conflict)
    static let lastFactor = Problem("access.lastFactor", .conflict)
}
