public import Access
import Audit
public import Core
import Organisations
import Storage
public import Vault

/// New shares: asked for by a leader, accepted by three custodians, agreed to by others, and taken by each custodian alone. Nobody sees
/// more than one.
extension Keyring {
    /// - throws: `Problem.custodiansUnfit` unless they are three different people of the leader's place, none of whom keeps accounts.
    public func askForShares(_ people: [ID<User>], by viewer: Viewer, at now: Instant) throws {
        try viewer.require(viewer.holds(.leader))
        let possible = Set(try CustodyStore(tx).possible(visibleTo: viewer).map(\.id))
        guard people.count == 3, Set(people).count == 3, possible.isSuperset(of: people) else { throw Problem.custodiansUnfit }
        try CustodyStore(tx).ask(people, by: viewer.user, at: now)
        for person in people {
            try AuditLog(tx).record(.custodianAsked, "user", person, by: viewer.user, at: now)
            try News.tell(.custodyAsked, to: person, in: tx, at: now)
        }
        // Of their two agreements one may be a new custodian's own.
        for custodian in try CustodyStore(tx).custodians() where custodian.isActive {
            try News.tell(.custodyToAgree, to: custodian.account, in: tx, at: now)
        }
    }

    public func withdrawShares(by viewer: Viewer, at now: Instant) throws {
        try viewer.require(viewer.holds(.leader))
        guard let request = try request(of: viewer.place, at: now) else { throw Problem.notFound }
        try CustodyStore(tx).forgetRequest()
        try AuditLog(tx).record(.custodyWithdrawn, "user", request.by, by: viewer.user, at: now)
    }

    /// Somebody who was asked says yes. The share will come sealed to a key of their own, made now when they have none.
    public func acceptCustody(by viewer: Viewer, with secret: MemberSecret?, at now: Instant) throws {
        guard let secret else { throw Problem.passwordNeeded }
        guard try CustodyStore(tx).request(at: now)?.candidates.contains(where: { $0.account == viewer.user }) == true else { throw Problem.notFound }
        if try MemberKeyStore(tx).sealed(of: viewer.user) == nil { _ = try MemberKeyStore(tx).make(for: viewer.user, under: secret, at: now) }
        try CustodyStore(tx).accept(viewer.user, at: now)
        try AuditLog(tx).record(.custodyAccepted, "user", viewer.user, by: viewer.user, at: now)
    }

    /// The last agreement makes the shares.
    /// - returns: whether they were made.
    /// - throws: `Problem.custodiansNotReady` before all three accepted.
    public func agreeToShares(by viewer: Viewer, with secret: MemberSecret?, at now: Instant) throws -> Bool {
        guard let request = try CustodyStore(tx).request(at: now) else { throw Problem.notFound }
        let custodians = try CustodyStore(tx).custodians()
        switch CustodyRule(custodians) {
        case .member:
            let asker = try UserStore(tx).viewer(of: request.by)
            try viewer.require(asker?.holds(.leader) == true && asker?.place == viewer.place && request.by != viewer.user && viewer.holdsKeys)
            _ = try open(viewer.agency, for: viewer, with: secret)
        case .custodians: try viewer.require(custodians.contains { $0.account == viewer.user && $0.isActive })
        }
        let own = try memberKey(of: viewer, with: secret)
        guard request.isReady else { throw Problem.custodiansNotReady }
        try CustodyStore(tx).agree(viewer.user, at: now)
        try AuditLog(tx).record(.sharesAgreed, "user", viewer.user, by: viewer.user, at: now)
        let agreed = request.agreed.union([viewer.user])
        let isEnough = CustodyRule(custodians) == .member || custodians.filter { $0.isActive && agreed.contains($0.account) }.count >= 2
        if isEnough { try makeShares(for: request, by: viewer, as: own, at: now) }
        return isEnough
    }

    /// Shown once, to its custodian; nothing of it stays.
    /// - throws: `Problem.notFound` when none waits for them; `.keyUnsigned`, `.keyAltered`.
    public func takeShare(by viewer: Viewer, with secret: MemberSecret?, at now: Instant) throws -> Share {
        guard let waiting = try CustodyStore(tx).waiting(for: viewer.user) else { throw Problem.notFound }
        let own = try memberKey(of: viewer, with: secret)
        do {
            let share = try waiting.open(as: own, from: witness.trusted(waiting.from))
            try CustodyStore(tx).taken(by: viewer.user, at: now)
            try AuditLog(tx).record(.shareTaken, "user", viewer.user, by: viewer.user, at: now, detail: "\(share.number)")
            return share
        } catch let refusal as Refusal { throw refusal == .untrustedKey ? Problem.keyUnsigned : Problem.keyAltered }
    }

    /// The request to which the viewer, who holds a unit's key, may agree; nil when none waits for them.
    func requestToAgree(by viewer: Viewer, at now: Instant) throws -> CustodyRequest? {
        guard let request = try request(of: viewer.place, at: now), request.isReady, request.by != viewer.user,
            CustodyRule(try CustodyStore(tx).custodians()) == .member
        else { return nil }
        return request
    }

    /// Of the leaders of one place, so that those of another do not see it.
    func request(of place: String, at now: Instant) throws -> CustodyRequest? {
        guard let request = try CustodyStore(tx).request(at: now), try UserStore(tx).viewer(of: request.by)?.place == place else { return nil }
        return request
    }

    /// A new recovery key and its three shares, each sealed to its custodian. The units' keys come under it as their members sign in.
    private func makeShares(for request: CustodyRequest, by viewer: Viewer, as own: PrivateKey, at now: Instant) throws {
        let last = try RecoveryStore(tx).find()?.recovery.publicKey.version ?? 0
        let id = ID<Recovery>.random()
        let (recovery, shares) = try Recovery.establish(id: id.sealID, version: last + 1)
        let waiting = try zip(request.candidates, shares).map { candidate, share in
            guard let key = try MemberKeyStore(tx).publicKey(of: candidate.account), let trusted = try witness.find(key) else {
                throw Problem.keyUnsigned
            }
            return (account: candidate.account, share: try WaitingShare(share, for: trusted, from: own))
        }
        try RecoveryStore(tx).keep(recovery, at: now)
        try PublishedKeys(tx).publish(recovery.publicKey.hex, of: "recovery", id, by: viewer.user, at: now)
        try CustodyStore(tx).replace(with: waiting, at: now)
        try AuditLog(tx).record(.sharesMade, "user", request.by, by: viewer.user, at: now)
        for person in waiting { try News.tell(.shareWaiting, to: person.account, in: tx, at: now) }
    }
}

extension Problem {
    /// Three different people of the place, none of whom keeps accounts.
    public static let custodiansUnfit = Problem("keyring.custodiansUnfit", .invalid)
    public static let custodiansNotReady = Problem("keyring.custodiansNotReady", .conflict)
}
