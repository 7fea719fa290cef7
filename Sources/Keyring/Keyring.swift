public import Access
import Audit
public import Core
public import Organisations
public import Storage
public import Transparency
public import Vault

/// Who holds which keys, asked and changed in one transaction.
///
///     let keys = try call.unitKeys(in: tx)
///     let key = try CompartmentKey(wrap, openedBy: keys.opening(wrap.unit), from: keys.vouching(wrap.from))
public struct Keyring {
    let tx: any Transaction
    let witness: Witness

    /// - parameter log: the verifying key of the record (`Notary.verifier`); nil: no public key is trusted, so nothing opens.
    public init(_ tx: any Transaction, log: LogKey?) { (self.tx, witness) = (tx, Witness(tx, log)) }

    /// The keys of the viewer's unit.
    ///
    /// - parameter secret: what the viewer's password opens (`Call.memberSecret`).
    /// - throws: `Problem.notFound` for another unit than the viewer's own, or a role that opens no case; `.passwordNeeded` for
    ///   programs; `.notAdmitted`, `.keyUnsigned`; `.keyAltered` when rows do not fit the keys that are signed for.
    public func open(_ unit: ID<Agency>, for viewer: Viewer, with secret: MemberSecret?) throws -> UnitKeys {
        try viewer.require(viewer.agency == unit && viewer.holdsKeys)
        let member = try memberKey(of: viewer, with: secret)
        do { return try keys(of: unit, for: viewer, as: member) } catch let refusal as Refusal {
            throw refusal == .untrustedKey ? Problem.keyUnsigned : Problem.keyAltered
        }
    }

    /// The viewer's own private key.
    /// - throws: `Problem.passwordNeeded`, `.notAdmitted` while they have none, `.keyAltered`.
    public func memberKey(of viewer: Viewer, with secret: MemberSecret?) throws -> PrivateKey {
        guard let secret else { throw Problem.passwordNeeded }
        guard let sealed = try MemberKeyStore(tx).sealed(of: viewer.user) else { throw Problem.notAdmitted }
        do { return try sealed.open(with: secret.key) } catch is Refusal { throw Problem.keyAltered }
    }

    /// The newest key of a unit that is signed for, to seal to: another unit's, to which a case is referred.
    /// - throws: `Problem.keyUnsigned` while the unit has none.
    public func newest(of unit: ID<Agency>) throws -> TrustedKey {
        for key in try UnitKeyStore(tx).keys(of: unit) where key.holder == .unit && key.id == unit.sealID {
            if let trusted = try witness.find(key) { return trusted }
        }
        throw Problem.keyUnsigned
    }

    private func keys(of unit: ID<Agency>, for viewer: Viewer, as member: PrivateKey) throws -> UnitKeys {
        let wraps = try UnitKeyStore(tx).wraps(of: unit, for: viewer.user).filter { $0.member == member.publicKey && $0.unit.id == unit.sealID }
        guard !wraps.isEmpty else { throw Problem.notAdmitted }
        let trusted = try newest(of: unit)
        var held: [PublicKey: PrivateKey] = [:]
        for wrap in wraps {
            // One that was made a moment ago waits until it is signed; the older ones go on working.
            guard let key = try witness.find(wrap.unit), let admitter = try witness.find(wrap.admittedBy) else { continue }
            held[wrap.unit] = try UnitKey.open(wrap, as: member, unit: key, admitter: admitter)
        }
        guard let own = held[trusted.key] else { throw held.isEmpty ? Problem.keyUnsigned : Problem.notAdmitted }
        return UnitKeys(own: own, trusted: trusted, held: held, witness: witness)
    }
}

extension Viewer {
    /// Whether they may hold the key of their unit: their role opens cases, and none of their roles must stay outside.
    public var holdsKeys: Bool { roles.contains(where: \.opensCases) && !roles.contains(where: \.staysOutside) }
}

extension Call where Who == Viewer {
    /// The keys of the viewer's own unit; see `Keyring.open`.
    public func unitKeys(in tx: any Transaction) throws -> UnitKeys {
        try Keyring(tx, log: services.notary.verifier).open(viewer.agency, for: viewer, with: memberSecret)
    }
}
