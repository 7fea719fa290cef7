import Crypto
import CryptoExtras
import Foundation

/// The public half of a passkey, as the authenticator wrote it (COSE_Key, RFC 9053): ES256, EdDSA with Ed25519, or RS256, which older
/// Windows machines make. Nothing else that could stand in such a key is taken.
public struct PublicKey: Sendable {
    /// COSE algorithm numbers (IANA), in the order in which we ask for them.
    public static let algorithms = [-7, -8, -257]

    /// As it is stored, and read again by `init`.
    public let bytes: [UInt8]
    private let kind: Kind

    private enum Kind: Sendable {
        case es256(P256.Signing.PublicKey)
        case ed25519(Curve25519.Signing.PublicKey)
        case rs256(_RSA.Signing.PublicKey)
    }

    public init(_ bytes: [UInt8]) throws(Refusal) { self = try PublicKey(try CBORReader.value(of: bytes), bytes) }

    init(_ map: CBOR, _ bytes: [UInt8]) throws(Refusal) {
        self.bytes = bytes
        kind =
            switch (map[1]?.integer, map[3]?.integer) {
            case (2, -7): .es256(try Self.es256(map))
            case (1, -8): .ed25519(try Self.ed25519(map))
            case (3, -257): .rs256(try Self.rs256(map))
            default: throw .unknownKey
            }
    }

    private static func es256(_ map: CBOR) throws(Refusal) -> P256.Signing.PublicKey {
        guard map.count == 5, map[-1]?.integer == 1, let x = map[-2]?.bytes, let y = map[-3]?.bytes, x.count == 32, y.count == 32,
            let key = try? P256.Signing.PublicKey(x963Representation: [4] + x + y)
        else { throw .unknownKey }
        return key
    }

    private static func ed25519(_ map: CBOR) throws(Refusal) -> Curve25519.Signing.PublicKey {
        guard map.count == 4, map[-1]?.integer == 6, let x = map[-2]?.bytes, x.count == 32,
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: x)
        else { throw .unknownKey }
        return key
    }

    /// 2048 to 4096 bits, and the exponent that everybody uses.
    private static func rs256(_ map: CBOR) throws(Refusal) -> _RSA.Signing.PublicKey {
        guard map.count == 4, let n = map[-1]?.bytes, let e = map[-2]?.bytes, (256...512).contains(n.count), n[0] != 0, e == [1, 0, 1],
            let key = try? _RSA.Signing.PublicKey(n: n, e: e)
        else { throw .unknownKey }
        return key
    }

    func accepts(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        switch kind {
        case .es256(let key):
            (try? P256.Signing.ECDSASignature(derRepresentation: signature)).map { key.isValidSignature($0, for: message) } ?? false
        case .ed25519(let key): key.isValidSignature(signature, for: message)
        case .rs256(let key):
            key.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: signature), for: SHA256.hash(data: message), padding: .insecurePKCS1v1_5)
        }
    }
}
