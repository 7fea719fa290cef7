public import Core
public import Crypto
public import Storage

/// The half of a password's one Argon2id that opens things: HKDF(Argon2id(password, salt), "tincay member secret", account).
///
/// It is stored nowhere. A session carries it under the half that lies in the browser's cookie (`Call.memberSecret`).
public struct MemberSecret: Sendable {
    public let key: SymmetricKey

    public init(key: SymmetricKey) { self.key = key }

    init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.init(key: SymmetricKey(data: bytes))
    }

    var bytes: [UInt8] { key.withUnsafeBytes { Array($0) } }
}

/// What another room does with the member's secret, in the transaction in which it is known. Both do nothing by themselves.
public struct MemberHooks: Sendable {
    /// Somebody has signed in, with all factors that they need.
    public var signedIn: @Sendable (ID<User>, MemberSecret, any Transaction) throws -> Void
    /// A password was chosen. The old secret is nil when the old password is not known: a first password, or one after a new slip.
    public var changed: @Sendable (ID<User>, _ old: MemberSecret?, _ new: MemberSecret, any Transaction) throws -> Void

    public init(
        signedIn: @escaping @Sendable (ID<User>, MemberSecret, any Transaction) throws -> Void = { _, _, _ in },
        changed: @escaping @Sendable (ID<User>, MemberSecret?, MemberSecret, any Transaction) throws -> Void = { _, _, _, _ in }
    ) {
        (self.signedIn, self.changed) = (signedIn, changed)
    }
}
