public import Access
import Audit
public import Core
import Organisations
public import Storage
public import Vault

/// The second way to a unit's key: two of three custodians with their printed shares.
extension Keyring {
    /// Whether two shares would open the recovery key today. Opens nothing else; both outcomes are recorded.
    /// - returns: false when they do not, or there is no recovery key.
    public static func rehearse(_ one: Share, _ other: Share, in tx: any Transaction, by actor: ID<User>?, at now: Instant) throws -> Bool {
        let works = try RecoveryStore(tx).find()?.recovery.rehearse(one, other) ?? false
        if works { try RecoveryStore(tx).rehearsed(at: now) }
        try AuditLog(tx).record(works ? .sharesRehearsed : .sharesRefused, "recovery", code: "shares", by: actor, at: now)
        return works
    }

    /// Two custodians let in somebody whose unit has nobody to do it. The leader at whose desk they do it is of the unit's place.
    /// - throws: `Problem.notFound` when there is no such person in the viewer's place; `.sharesWrong`; `.notInEscrow`; `.keyUnsigned`.
    public func recover(_ newcomer: ID<User>, _ one: Share, _ other: Share, by viewer: Viewer, at now: Instant) throws {
        try viewer.require(viewer.holds(.leader))
        guard let person = try UserStore(tx).viewer(of: newcomer), person.place == viewer.place, person.holdsKeys else { throw Problem.notFound }
        guard let recovery = try RecoveryStore(tx).find()?.recovery, let own = try? recovery.open(one, other) else { throw Problem.sharesWrong }
        let wraps = try RecoveryStore(tx).escrow(of: person.agency).filter { $0.member == own.publicKey && $0.unit.id == person.agency.sealID }
        guard !wraps.isEmpty else { throw Problem.notInEscrow }
        do {
            let keys = try wraps.map { try UnitKey.open($0, as: own, unit: witness.trusted($0.unit), admitter: witness.trusted($0.admittedBy)) }
            _ = try witness.trusted(own.publicKey)
            try hand(keys, of: person.agency, to: newcomer, by: own)
        } catch let refusal as Refusal {
            throw refusal == .untrustedKey ? Problem.keyUnsigned : Problem.keyAltered
        }
        try AuditLog(tx).record(.memberRecovered, "user", newcomer, by: viewer.user, at: now, detail: "\(person.agency)")
    }

    /// A member puts their unit's keys under the recovery key that is in force.
    func putInEscrow(by viewer: Viewer, with secret: MemberSecret?) throws {
        try escrow(open(viewer.agency, for: viewer, with: secret).all, of: viewer.agency, by: memberKey(of: viewer, with: secret))
    }

    /// Puts those keys into escrow that are not yet, under the recovery key that is in force; nothing while there is none.
    func escrow(_ keys: [PrivateKey], of unit: ID<Agency>, by member: PrivateKey) throws {
        guard let recovery = try RecoveryStore(tx).find()?.recovery.publicKey, let trusted = try witness.find(recovery) else { return }
        let kept = try RecoveryStore(tx).escrow(of: unit).filter { $0.member == recovery }.map(\.unit)
        for key in keys where !kept.contains(key.publicKey) { try RecoveryStore(tx).add(UnitKey.admit(trusted, to: key, by: member), of: unit) }
    }
}

extension Problem {
    /// Two shares that do not open the recovery key.
    public static let sharesWrong = Problem("keyring.sharesWrong", .invalid)
    /// No member of the unit has signed in since the shares were printed, so its key is not under them.
    public static let notInEscrow = Problem("keyring.notInEscrow", .conflict)
}
