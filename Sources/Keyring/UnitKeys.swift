public import Vault

/// The keys of a unit in the hands of one of its members, for one transaction.
public struct UnitKeys {
    /// The newest, to seal with.
    public let own: PrivateKey
    /// Its public half, as the record vouches for it.
    public let trusted: TrustedKey
    private let held: [PublicKey: PrivateKey]
    private let witness: Witness

    init(own: PrivateKey, trusted: TrustedKey, held: [PublicKey: PrivateKey], witness: Witness) {
        (self.own, self.trusted, self.held, self.witness) = (own, trusted, held, witness)
    }

    /// The private half of this or an earlier key of the unit.
    /// - throws: `Refusal.cannotOpen` when it is none of those that the member holds.
    public func opening(_ key: PublicKey) throws -> PrivateKey {
        guard let own = held[key] else { throw Refusal.cannotOpen }
        return own
    }

    /// Anybody's key, if the record vouches for it.
    /// - throws: `Refusal.untrustedKey`.
    public func vouching(_ key: PublicKey) throws -> TrustedKey { try witness.trusted(key) }

    var all: [PrivateKey] { held.values.sorted { $0.publicKey.version < $1.publicKey.version } }
}
