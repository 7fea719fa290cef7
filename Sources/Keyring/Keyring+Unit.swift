public import Access
import Audit
public import Core
public import Organisations
public import Storage
import Vault

/// What members do with their unit's key. None of it is an administrator's to do.
extension Keyring {
    /// The unit's first member makes its key and holds it.
    /// - throws: `Problem.unitKeyThere` when it has one; `.keyUnsigned` while the member's own key is not signed for.
    public func found(by viewer: Viewer, with secret: MemberSecret?, at now: Instant) throws {
        try viewer.require(viewer.holdsKeys)
        let unit = viewer.agency, member = try memberKey(of: viewer, with: secret)
        guard try UnitKeyStore(tx).keys(of: unit).isEmpty else { throw Problem.unitKeyThere }
        guard let trusted = try witness.find(member.publicKey) else { throw Problem.keyUnsigned }
        let (key, wrap) = try UnitKey.found(unit.sealID, by: member, trusted: trusted)
        try publish(key.publicKey, .unitKeyMade, by: viewer, at: now)
        try UnitKeyStore(tx).add(wrap, of: unit, for: viewer.user)
        try escrow([key], of: unit, by: member)
    }

    /// A member lets in somebody of the same unit whose role opens cases: they receive every key that the member holds.
    /// - throws: `Problem.notFound` when there is no such person; `.keyUnsigned` while their key is not signed for.
    public func admit(_ newcomer: ID<User>, by viewer: Viewer, with secret: MemberSecret?, at now: Instant) throws {
        let unit = viewer.agency, keys = try open(unit, for: viewer, with: secret), member = try memberKey(of: viewer, with: secret)
        try hand(keys.all, of: unit, to: newcomer, by: member)
        try escrow(keys.all, of: unit, by: member)
        try AuditLog(tx).record(.memberAdmitted, "user", newcomer, by: viewer.user, at: now, detail: "\(unit)")
    }

    /// Another key for the unit, for all who hold the present one; what was sealed before still opens with the old.
    public func rotate(by viewer: Viewer, with secret: MemberSecret?, at now: Instant) throws {
        let unit = viewer.agency, keys = try open(unit, for: viewer, with: secret), member = try memberKey(of: viewer, with: secret)
        guard let newest = try UnitKeyStore(tx).keys(of: unit).first, newest == keys.own.publicKey else { throw Problem.keyUnsigned }
        let staying = try UnitMembers(tx).list(of: unit).filter(\.holds)
        let trusted = try staying.compactMap { person in try MemberKeyStore(tx).publicKey(of: person.id).flatMap(witness.find).map { (person.id, $0) }
        }
        let (key, wraps) = try UnitKey.rotate(keys.own, staying: trusted.map(\.1), by: member)
        try publish(key.publicKey, .unitKeyRotated, by: viewer, at: now)
        for (wrap, person) in zip(wraps, trusted) { try UnitKeyStore(tx).add(wrap, of: unit, for: person.0) }
        try UnitKeyStore(tx).unmark(unit)
        try escrow([key], of: unit, by: member)
    }

    /// Takes away the copies of everybody in the unit who may hold none any more, and marks the key to be made anew.
    public static func settle(_ unit: ID<Agency>, in tx: any Transaction, by actor: ID<User>?, at now: Instant) throws {
        for account in try UnitMembers(tx).holdersWhoLeft(unit) where try UnitKeyStore(tx).dropWraps(of: unit, for: account) {
            try UnitKeyStore(tx).markDue(unit, at: now)
            try AuditLog(tx).record(.memberLeft, "user", account, by: actor, at: now, detail: "\(unit)")
        }
    }

    /// Somebody's account was changed: where they are no member any more, their copies go.
    public static func left(_ account: ID<User>, in tx: any Transaction, by actor: ID<User>?, at now: Instant) throws {
        for unit in try UnitKeyStore(tx).units(heldBy: account) { try settle(unit, in: tx, by: actor, at: now) }
    }

    /// Marks units for another key; the next of their members who signs in makes it.
    /// - returns: how many there are.
    public static func askForRotation(in tx: any Transaction, at now: Instant) throws -> Int {
        let units: [ID<Agency>] = try tx.run("SELECT DISTINCT agency_id FROM unit_key ORDER BY agency_id").map { try $0.get("agency_id") }
        for unit in units {
            try UnitKeyStore(tx).markDue(unit, at: now)
            try AuditLog(tx).record(.rotationAsked, "agency", unit, by: ID<User>?.none, at: now)
        }
        return units.count
    }

    /// Wraps keys for a newcomer, who is checked here.
    func hand(_ keys: [PrivateKey], of unit: ID<Agency>, to newcomer: ID<User>, by sender: PrivateKey) throws {
        guard try UnitMembers(tx).list(of: unit).contains(where: { $0.id == newcomer }) else { throw Problem.notFound }
        guard let key = try MemberKeyStore(tx).publicKey(of: newcomer), key.holder == .member, key.id == newcomer.sealID,
            let trusted = try witness.find(key)
        else { throw Problem.keyUnsigned }
        for own in keys { try UnitKeyStore(tx).add(UnitKey.admit(trusted, to: own, by: sender), of: unit, for: newcomer) }
    }

    private func publish(_ key: PublicKey, _ act: AuditAct, by viewer: Viewer, at now: Instant) throws {
        try UnitKeyStore(tx).add(key, of: viewer.agency, by: viewer.user, at: now)
        try PublishedKeys(tx).publish(key.hex, of: "agency", viewer.agency, by: viewer.user, at: now)
        try AuditLog(tx).record(act, "agency", viewer.agency, by: viewer.user, at: now, detail: "\(key.version)")
    }
}
