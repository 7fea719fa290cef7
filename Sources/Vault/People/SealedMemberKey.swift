public import Crypto
public import Foundation

/// A member's private key as it lies in a row: under the half of their password's one Argon2id that is stored nowhere.
public struct SealedMemberKey: Sendable {
    public let publicKey: PublicKey
    /// A `Sealed`.
    public let bytes: Data

    /// As it comes from a row. Nothing in it is believed: what does not fit together does not open.
    /// - throws: `Refusal.malformed`.
    public init(publicKey: Data, bytes: Data) throws {
        (self.publicKey, self.bytes) = (try PublicKey(bytes: publicKey), bytes)
    }

    /// - throws: `Refusal.malformed` for a key that is no member's.
    public init(_ key: PrivateKey, under secret: SymmetricKey) throws {
        guard key.publicKey.holder == .member else { throw Refusal.malformed }
        publicKey = key.publicKey
        bytes = try key.withBytes {
            try Sealed($0, under: secret, id: key.publicKey.id, version: key.publicKey.version, bound: Self.binding(key.publicKey)).bytes
        }
    }

    /// - throws: `Refusal.cannotOpen` when the secret is another, or the row was altered or is somebody else's.
    public func open(with secret: SymmetricKey) throws -> PrivateKey {
        var raw = try Sealed(bytes: bytes).open(with: secret, bound: Self.binding(publicKey))
        defer { raw.wipe() }
        return try PrivateKey.matching(publicKey, raw: raw)
    }

    private static func binding(_ key: PublicKey) -> Binding { Binding("member-key", .bytes(key.bytes)) }
}
