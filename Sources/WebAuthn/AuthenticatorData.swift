/// What an authenticator signs (Web Authentication Level 3 §6.1).
struct AuthenticatorData: Sendable {
    /// SHA-256 of the name of the server.
    let site: [UInt8]
    let isPresent: Bool
    let isVerified: Bool
    /// Whether the passkey can be copied to other machines, and whether it was.
    let isEligible: Bool
    let isBackedUp: Bool
    /// How often the authenticator has signed; many always say 0.
    let count: UInt32
    /// The passkey that was made; only when one was.
    let made: Made?

    struct Made: Sendable {
        let credential: [UInt8]
        let key: PublicKey
    }

    /// Credential ids are at most this long (§4).
    static let longestCredential = 1023

    init(_ bytes: [UInt8]) throws(Refusal) {
        guard bytes.count >= 37, bytes.count <= CBORReader.longest else { throw .malformed }
        let flags = bytes[32]
        site = Array(bytes[..<32])
        (isPresent, isVerified) = (flags & 1 != 0, flags & 4 != 0)
        (isEligible, isBackedUp) = (flags & 8 != 0, flags & 16 != 0)
        count = bytes[33..<37].reduce(0) { $0 << 8 | UInt32($1) }
        // What cannot be copied was not copied (§6.1.3).
        guard isEligible || !isBackedUp else { throw .malformed }
        var rest = bytes[37...]
        made = flags & 64 != 0 ? try Self.made(&rest) : nil
        if flags & 128 != 0 { try Self.skipExtensions(&rest) }
        guard rest.isEmpty else { throw .malformed }
    }

    /// The model of the authenticator (16 bytes), which nobody has vouched for, the length of the id, the id, the key.
    private static func made(_ rest: inout ArraySlice<UInt8>) throws(Refusal) -> Made {
        guard rest.count >= 18 else { throw .malformed }
        let count = rest.dropFirst(16).prefix(2).reduce(0) { $0 << 8 | Int($1) }
        rest = rest.dropFirst(18)
        guard (1...longestCredential).contains(count), rest.count > count else { throw .malformed }
        let credential = Array(rest.prefix(count))
        let start = rest.dropFirst(count)
        var reader = try CBORReader(start)
        let map = try reader.value()
        rest = reader.rest
        return Made(credential: credential, key: try PublicKey(map, Array(start.dropLast(rest.count))))
    }

    private static func skipExtensions(_ rest: inout ArraySlice<UInt8>) throws(Refusal) {
        var reader = try CBORReader(rest)
        guard case .map = try reader.value() else { throw .malformed }
        rest = reader.rest
    }
}
