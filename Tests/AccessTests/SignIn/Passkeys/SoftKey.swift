import Crypto
import Foundation
import TestSupport
import WebAuthn

@testable import Access

/// An authenticator made of software, as a telephone or a stick would be: it signs what it is given, and can be told to lie.
struct SoftKey {
    /// What the page hands to the browser.
    struct Options: Decodable {
        struct Name: Decodable { let id: String }
        let challenge: String
        let rp: Name?
        let rpId: String?
        let user: Name?
        let userVerification: String?
        let allowCredentials: [Name]?
        let excludeCredentials: [Name]?
    }

    let credential = Random.bytes(16)
    private let key = P256.Signing.PrivateKey()
    private(set) var handle: [UInt8] = []
    var count: UInt32 = 0
    /// Present, verified.
    var flags: UInt8 = 5
    var origin = "http://localhost"

    /// What the field holds after `navigator.credentials.create`.
    mutating func make(_ options: Options) throws -> String {
        handle = Base64URL.bytes(options.user?.id ?? "") ?? []
        let point = key.publicKey.x963Representation
        var data = data(options.rp?.id ?? "", flags | 64) + [UInt8](repeating: 0, count: 16)
        data += [0, UInt8(credential.count)]
        data += credential
        data += [0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32]
        data += point[1..<33]
        data += [0x22, 0x58, 32]
        data += point[33..<65]
        var object: [UInt8] = [0xA3]
        for (head, text) in [(0x63, "fmt"), (0x64, "none"), (0x67, "attStmt")] as [(UInt8, String)] { object += [head] + Array(text.utf8) }
        object += [0xA0, 0x68]
        object += Array("authData".utf8)
        object += [0x58, UInt8(data.count)]
        return joined([client("webauthn.create", options.challenge), object + data])
    }

    /// What the field holds after `navigator.credentials.get`.
    func answer(_ options: Options) throws -> String {
        let client = client("webauthn.get", options.challenge), data = data(options.rpId ?? "", flags)
        let signature = try key.signature(for: data + Array(SHA256.hash(data: client))).derRepresentation
        return joined([credential, client, data, Array(signature), handle])
    }

    private func data(_ site: String, _ flags: UInt8) -> [UInt8] {
        Array(SHA256.hash(data: Data(site.utf8))) + [flags] + withUnsafeBytes(of: count.bigEndian, Array.init)
    }

    private func client(_ type: String, _ challenge: String) -> [UInt8] {
        Array("{\"type\":\"\(type)\",\"challenge\":\"\(challenge)\",\"origin\":\"\(origin)\",\"crossOrigin\":false}".utf8)
    }

    private func joined(_ parts: [[UInt8]]) -> String { parts.map(Base64URL.text).joined(separator: ".") }
}

extension Browser {
    func options(_ path: String) async throws -> SoftKey.Options { try await post(path).decoded() }

    /// Adds a passkey, as the pages lead.
    @discardableResult func add(_ key: inout SoftKey, named name: String = "Điện thoại thử") async throws -> TestAnswer {
        try await post("/account/passkeys/new", ["name": name, "_passkey": key.make(options("/account/passkeys/options"))])
    }

    /// Signs in by the passkey alone.
    @discardableResult func enter(by key: SoftKey) async throws -> TestAnswer {
        try await post("/sign-in/passkey", ["_passkey": key.answer(options("/sign-in/passkey/options"))])
    }

    /// The second step, after the password.
    @discardableResult func finish(by key: SoftKey) async throws -> TestAnswer {
        try await post("/sign-in/code", ["_passkey": key.answer(options("/sign-in/code/options"))])
    }
}
