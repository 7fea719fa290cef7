import Testing

@testable import WebAuthn

extension [UInt8] {
    init(_ hex: String) {
        let digits = Array<Character>(hex)
        self = stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(String(digits[$0...$0 + 1]), radix: 16) ?? 0 }
    }
}

extension Vector {
    static let here = Site(host: "example.org")

    func expectation(_ challenge: String, verified: Bool = false) throws -> Expected {
        Expected(site: try #require(Self.here), challenge: Array(challenge), isVerified: verified)
    }

    func registration() throws -> Registration {
        try Registration(attestation: Array(attestation), clientData: Array(clientData), expecting: expectation(challenge))
    }

    func assertion(
        data: [UInt8]? = nil, client: [UInt8]? = nil, signature changed: [UInt8]? = nil, challenge: String? = nil, verified: Bool = false
    ) throws -> Assertion {
        let made = try registration()
        return try Assertion(
            authenticatorData: data ?? Array(authenticatorData), clientData: client ?? Array(askedData), signature: changed ?? Array(signature),
            by: made.key, isEligible: made.isEligible, expecting: expectation(challenge ?? asked, verified: verified))
    }
}

@Suite struct `A passkey` {
    @Test(arguments: [Vector.es256, .ed25519, .rs256, .extended]) func `is made and used as the vectors have it`(vector: Vector) throws {
        let made = try vector.registration()
        #expect(try PublicKey(made.key.bytes).bytes == made.key.bytes)
        _ = try vector.assertion()
    }

    @Test func `says what the vectors say`() throws {
        let made = try Vector.es256.registration()
        #expect(made.credential == Array("f91f391db4c9b2fde0ea70189cba3fb63f579ba6122b33ad94ff3ec330084be4"))
        #expect(made.isEligible && made.isBackedUp && made.count == 0)
        let used = try Vector.es256.assertion()
        #expect(used.isBackedUp && !used.isVerified && used.count == 0)
        #expect(try Vector.extended.registration().count == 6 && Vector.extended.assertion().count == 7)
    }

    @Test func `is not taken from inside a frame of another site`() {
        #expect(throws: Refusal.framed) { try Vector.framed.registration() }
    }

    /// Every bit of what is signed, and of the signature.
    @Test(arguments: [Vector.es256, .ed25519, .extended]) func `is refused when a bit is another`(vector: Vector) throws {
        func flipped(_ hex: String, _ bit: Int) -> [UInt8] {
            var bytes: [UInt8] = Array(hex)
            bytes[bit / 8] ^= 1 << (bit % 8)
            return bytes
        }
        let made = try vector.registration()
        func isTaken(_ data: [UInt8], _ client: [UInt8], _ signature: [UInt8]) -> Bool {
            (try? Assertion(
                authenticatorData: data, clientData: client, signature: signature, by: made.key, isEligible: made.isEligible,
                expecting: vector.expectation(vector.asked))) != nil
        }
        let (data, client, signature): ([UInt8], [UInt8], [UInt8]) = (
            Array(vector.authenticatorData), Array(vector.askedData), Array(vector.signature)
        )
        #expect(isTaken(data, client, signature))
        for bit in 0..<(data.count * 8) { #expect(!isTaken(flipped(vector.authenticatorData, bit), client, signature), "data \(bit)") }
        for bit in 0..<(client.count * 8) { #expect(!isTaken(data, flipped(vector.askedData, bit), signature), "client \(bit)") }
        for bit in 0..<(signature.count * 8) { #expect(!isTaken(data, client, flipped(vector.signature, bit)), "signature \(bit)") }
    }

    @Test func `is refused when it is cut, or goes on`() throws {
        let whole: [UInt8] = Array(Vector.es256.attestation), data: [UInt8] = Array(Vector.es256.authenticatorData)
        for count in 0..<whole.count {
            #expect(throws: Refusal.malformed) {
                try Registration(
                    attestation: Array(whole[..<count]), clientData: Array(Vector.es256.clientData),
                    expecting: Vector.es256.expectation(Vector.es256.challenge))
            }
        }
        #expect(throws: Refusal.malformed) { try CBORReader.value(of: whole + [0]) }
        for count in 0..<data.count { #expect(throws: Refusal.malformed) { try AuthenticatorData(Array(data[..<count])) } }
        #expect(throws: Refusal.malformed) { try AuthenticatorData(data + [0]) }
    }

    @Test func `is made for one act, one challenge and one place`() throws {
        let vector = Vector.es256, made = try vector.registration()
        func assertion(_ host: String, _ challenge: String, _ client: String, verified: Bool = false, eligible: Bool = true) throws {
            let expected = Expected(site: try #require(Site(host: host)), challenge: Array(challenge), isVerified: verified)
            _ = try Assertion(
                authenticatorData: Array(vector.authenticatorData), clientData: Array(client), signature: Array(vector.signature), by: made.key,
                isEligible: eligible, expecting: expected)
        }
        #expect(throws: Never.self) { try assertion("example.org", vector.asked, vector.askedData) }
        #expect(throws: Refusal.wrongAct) { try assertion("example.org", vector.challenge, vector.clientData) }
        #expect(throws: Refusal.wrongChallenge) { try assertion("example.org", vector.challenge, vector.askedData) }
        #expect(throws: Refusal.wrongChallenge) { try assertion("example.org", "", vector.askedData) }
        for host in ["example.org:8443", "www.example.org", "example.com"] {
            #expect(throws: Refusal.wrongOrigin) { try assertion(host, vector.asked, vector.askedData) }
        }
        #expect(throws: Refusal.unverified) { try assertion("example.org", vector.asked, vector.askedData, verified: true) }
        #expect(throws: Refusal.changedKind) { try assertion("example.org", vector.asked, vector.askedData, eligible: false) }
        _ = try Vector.extended.assertion(verified: true)
    }

    @Test func `is refused for another name, untouched, or with flags that contradict each other`() throws {
        var data: [UInt8] = Array(Vector.es256.authenticatorData)
        data[32] = 0x18
        #expect(throws: Refusal.absent) { try Vector.es256.assertion(data: data) }
        data[32] = 0x11
        #expect(throws: Refusal.malformed) { try Vector.es256.assertion(data: data) }
        data[0] ^= 1
        data[32] = 0x19
        #expect(throws: Refusal.wrongSite) { try Vector.es256.assertion(data: data) }
    }

    @Test(
        arguments: [
            (0, 0, false), (0, 1, false), (1, 0, true), (5, 5, true), (5, 4, true), (5, 6, false), (UInt32.max, 0, true)
        ] as [(UInt32, UInt32, Bool)])
    func `is behind when it has not counted on`(last: UInt32, now: UInt32, isBehind: Bool) throws {
        var used = try Vector.es256.assertion()
        used = Assertion(count: now, isBackedUp: used.isBackedUp, isVerified: used.isVerified)
        #expect(used.isBehind(last) == isBehind)
    }
}

@Suite struct `The key of a passkey` {
    static let x = String(repeating: "11", count: 32)
    static let es256 =
        "a5010203262001215820afefa16f97ca9b2d23eb86ccb64098d20db90856062eb249c33a9b672f26df61225820930a56b87a2fca66334b03458abf879717c12cc68ed73290af2e2664796b9220"

    @Test(
        arguments: [
            ("a5010203262001215820\(x)225820\(x)", Refusal.unknownKey),  // a point beside the curve
            (es256.replacing("0326", with: "0338" + "22"), .unknownKey),  // ES384
            (es256.replacing("2001", with: "2002"), .unknownKey),  // another curve
            (es256.replacing("a5", with: "a6") + "2301", .unknownKey),  // something beside it
            ("a401010327200621581f" + String(x.dropFirst(2)), .unknownKey),  // 31 bytes
            ("a0", .unknownKey), ("01", .unknownKey), ("", .malformed), (es256 + "00", .malformed)
        ] as [(String, Refusal)])
    func `is not taken`(hex: String, refusal: Refusal) {
        #expect(throws: refusal) { try PublicKey(Array(hex)) }
    }
}

@Suite struct `Bytes in CBOR` {
    @Test(
        arguments: [
            ("00", .integer(0)), ("17", .integer(23)), ("1818", .integer(24)), ("190100", .integer(256)), ("1a00010000", .integer(65536)),
            ("1b0000000100000000", .integer(1 << 32)), ("1b7fffffffffffffff", .integer(.max)), ("3b7fffffffffffffff", .integer(.min)),
            ("20", .integer(-1)),
            ("390100", .integer(-257)), ("40", .bytes([])), ("4101", .bytes([1])), ("60", .text("")), ("62c3a9", .text("é")), ("80", .array([])),
            ("820102", .array([.integer(1), .integer(2)])), ("a0", .map([])), ("a10102", .map([.init(name: .integer(1), value: .integer(2))])),
            ("f4", .bool(false)), ("f5", .bool(true)), ("f6", .null), ("8181818100", .array([.array([.array([.array([.integer(0)])])])]))
        ] as [(String, CBOR)])
    func `are read as`(hex: String, value: CBOR) throws { #expect(try CBORReader.value(of: Array(hex)) == value) }

    @Test(arguments: [
        "", "18", "1817", "1900ff", "1a0000ffff", "1b00000000ffffffff", "1b8000000000000000", "1c", "1f", "41", "42ff", "5f4101ff", "61ff",
        "7f6161ff",
        "9f01ff", "8101" + "02", "bf0101ff", "a101", "a201010102", "a1a00101", "a1810101", "c001", "d81800", "f7", "f90000", "fb0000000000000000",
        "ff",
        "818181818100", "9a7fffffff", "5b7fffffffffffffff", "99" + "0101" + String(repeating: "00", count: 257)
    ])
    func `are refused`(hex: String) { #expect(throws: Refusal.malformed) { try CBORReader.value(of: Array(hex)) } }
}

@Suite struct `The server, as browsers name it` {
    @Test(
        arguments: [
            ("example.org", "example.org", ["https://example.org"]), ("Tincay.Example:8443", "tincay.example", ["https://tincay.example:8443"]),
            ("localhost:8080", "localhost", ["https://localhost:8080", "http://localhost:8080"]), ("may-chu", "may-chu", ["https://may-chu"])
        ] as [(String, String, [String])])
    func `has a name and its addresses`(host: String, name: String, origins: [String]) {
        #expect(Site(host: host)?.name == name && Site(host: host)?.origins == origins)
    }

    @Test(arguments: [
        "", "10.0.0.5", "10.0.0.5:8080", "[::1]:8080", "::1", "example.org:", "example.org:99999", "example.org:08", "exa mple.org", "a..b", ".org",
        "example.org/", "user@example.org", "người.example", String(repeating: "a", count: 64)
    ])
    func `has none`(host: String) { #expect(Site(host: host) == nil) }
}

@Suite struct `Base 64 of addresses` {
    @Test(arguments: ["", "AA", "AAA", "AAAA", "-_-_"]) func `comes back`(text: String) {
        #expect(Base64URL.bytes(text).map(Base64URL.text) == text)
    }

    @Test(arguments: ["A", "AA==", "+/+/", "AB", "A A", "é", "AA\n"]) func `is refused`(text: String) { #expect(Base64URL.bytes(text) == nil) }
}
