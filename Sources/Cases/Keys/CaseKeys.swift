import Core
import Organisations
import Storage
import Vault

/// The keys of the viewer's unit, opened for one request.
struct CaseKeys {
    /// Throws what the keyring does when the viewer has none: not yet admitted, or here with a program's key instead of a password.
    typealias Opener = @Sendable (any Transaction) throws -> CaseKeys

    /// The newest, to seal with.
    let own: PrivateKey
    /// Its public half, as the log vouches for it.
    let trusted: TrustedKey
    /// The private half of this or an earlier key of the unit.
    let opening: (PublicKey) throws -> PrivateKey
    /// Any unit's key, if the log vouches for it.
    let vouching: (PublicKey) throws -> TrustedKey
    /// The newest key of another unit, to which a case is opened.
    let newest: (ID<Agency>) throws -> TrustedKey
    /// The unit's blind index, made by whoever needs it first.
    let index: () throws -> BlindIndex
}
