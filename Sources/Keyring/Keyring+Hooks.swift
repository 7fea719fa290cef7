public import Access
import Audit
public import Core
import Storage
public import Transparency
import Vault

/// What happens to keys when people sign in and choose passwords.
extension Keyring {
    /// - parameter clock: the server's.
    /// - parameter log: the verifying key of the record.
    public static func hooks(clock: Clock, log: LogKey?) -> MemberHooks {
        MemberHooks(
            signedIn: { account, secret, tx in try Keyring(tx, log: log).signedIn(account, secret, at: clock.now) },
            changed: { account, old, new, tx in try Keyring(tx, log: log).changed(account, old, new, at: clock.now) })
    }

    /// The first time, a member gets their key. After somebody left, the first of the others who signs in makes the unit's new one.
    private func signedIn(_ account: ID<User>, _ secret: MemberSecret, at now: Instant) throws {
        guard let viewer = try UserStore(tx).viewer(of: account) else { return }
        try Self.left(account, in: tx, by: account, at: now)
        guard viewer.holdsKeys else { return }
        try Self.settle(viewer.agency, in: tx, by: account, at: now)
        guard try MemberKeyStore(tx).sealed(of: account) != nil else {
            _ = try MemberKeyStore(tx).make(for: account, under: secret, at: now)
            return
        }
        // Nobody is kept from signing in by a key that cannot be renewed now: the next one tries again.
        do {
            let keys = try open(viewer.agency, for: viewer, with: secret)
            try escrow(keys.all, of: viewer.agency, by: memberKey(of: viewer, with: secret))
            if try UnitKeyStore(tx).isDue(viewer.agency) { try rotate(by: viewer, with: secret, at: now) }
        } catch let problem as Problem where [.notAdmitted, .keyUnsigned, .keyAltered].contains(problem) {}
    }

    /// With the old password the same key is sealed anew; without it the key is lost, and its owner has to be let in again.
    private func changed(_ account: ID<User>, _ old: MemberSecret?, _ new: MemberSecret, at now: Instant) throws {
        guard let sealed = try MemberKeyStore(tx).sealed(of: account) else { return }
        if let old, let key = try? sealed.open(with: old.key) {
            try MemberKeyStore(tx).reseal(key, of: account, under: new)
        } else {
            try MemberKeyStore(tx).lose(of: account)
            for unit in try UnitKeyStore(tx).units(heldBy: account) { _ = try UnitKeyStore(tx).dropWraps(of: unit, for: account) }
            try AuditLog(tx).record(.memberKeyLost, "user", account, by: account, at: now)
        }
    }
}
