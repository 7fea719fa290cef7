@testable import WebAuthn

extension FuzzTarget {
    static let passkeys: [FuzzTarget] = [FuzzTarget("passkey", passkey)]

    /// What a browser hands over: each of its parts may be anything.
    private static func passkey(_ bytes: [UInt8]) {
        if let value = try? CBORReader.value(of: bytes) { hold(written(value) == bytes, "a value has one form") }
        if let key = try? PublicKey(bytes) {
            hold(key.bytes == bytes, "a key is kept as it came")
            hold(!key.accepts(bytes, of: []), "a signature that nobody made is none")
        }
        if let data = try? AuthenticatorData(bytes) { hold(data.isEligible || !data.isBackedUp, "what cannot be copied was not") }
        if let data = try? ClientData(bytes) { hold(Base64URL.bytes(Base64URL.text(data.challenge)) == data.challenge, "a challenge comes back") }
        let text = String(decoding: bytes, as: UTF8.self)
        if let site = Site(host: text) { hold(text.lowercased().hasPrefix(site.name) && !site.name.contains(":"), "a name is a part of the host") }
        if let read = Base64URL.bytes(text) { hold(Base64URL.text(read) == text, "bytes have one form") }
        register(bytes)
    }

    private static let asked = (
        data: Array(#"{"type":"webauthn.create","challenge":"AAAAAAAAAAAAAAAAAAAAAA","origin":"https://example.org"}"#.utf8),
        challenge: [UInt8](repeating: 0, count: 16)
    )

    private static func register(_ bytes: [UInt8]) {
        guard let site = Site(host: "example.org") else { return }
        let expected = Expected(site: site, challenge: asked.challenge, isVerified: false)
        guard let made = try? Registration(attestation: bytes, clientData: asked.data, expecting: expected) else { return }
        hold((1...1023).contains(made.credential.count), "an id has a length")
        hold((try? PublicKey(made.key.bytes)) != nil, "a key can be read again")
    }

    private static func written(_ value: CBOR) -> [UInt8] {
        switch value {
        case .integer(let number): number < 0 ? head(1, -1 - number) : head(0, number)
        case .bytes(let bytes): head(2, bytes.count) + bytes
        case .text(let text): head(3, text.utf8.count) + text.utf8
        case .array(let items): head(4, items.count) + items.flatMap(written)
        case .map(let members): head(5, members.count) + members.flatMap { written($0.name) + written($0.value) }
        case .bool(let isTrue): [isTrue ? 0xF5 : 0xF4]
        case .null: [0xF6]
        }
    }

    private static func head(_ kind: UInt8, _ number: Int) -> [UInt8] {
        func bytes(_ count: Int) -> [UInt8] { (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
        return switch number {
        case ..<24: [kind << 5 | UInt8(number)]
        case ..<0x100: [kind << 5 | 24] + bytes(1)
        case ..<0x10000: [kind << 5 | 25] + bytes(2)
        case ..<0x1_0000_0000: [kind << 5 | 26] + bytes(4)
        default: [kind << 5 | 27] + bytes(8)
        }
    }
}
