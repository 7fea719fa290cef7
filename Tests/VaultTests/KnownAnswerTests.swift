import CSodium
import Crypto
import Foundation
import Testing

@testable import Transparency
@testable import Vault

@Suite struct `Known answers` {
    /// RFC 9180 A.2.1.1 (Base) and A.2.3.1 (Auth): X25519, HKDF-SHA256, ChaCha20-Poly1305.
    @Test func `RFC 9180 base mode`() throws {
        var recipient = try HPKE.Recipient(
            privateKey: Curve25519.KeyAgreement.PrivateKey(
                rawRepresentation: Data(hex: "8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb")),
            ciphersuite: Envelope.suite, info: Data(hex: "4f6465206f6e2061204772656369616e2055726e"),
            encapsulatedKey: Data(hex: "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a"))
        let text = try recipient.open(
            Data(hex: "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28"),
            authenticating: Data("Count-0".utf8))
        #expect(text == Data("Beauty is truth, truth beauty".utf8))
    }

    @Test func `RFC 9180 auth mode`() throws {
        var recipient = try HPKE.Recipient(
            privateKey: Curve25519.KeyAgreement.PrivateKey(
                rawRepresentation: Data(hex: "3ca22a6d1cda1bb9480949ec5329d3bf0b080ca4c45879c95eddb55c70b80b82")),
            ciphersuite: Envelope.suite, info: Data(hex: "4f6465206f6e2061204772656369616e2055726e"),
            encapsulatedKey: Data(hex: "f7674cc8cd7baa5872d1f33dbaffe3314239f6197ddf5ded1746760bfc847e0e"),
            authenticatedBy: Curve25519.KeyAgreement.PublicKey(
                rawRepresentation: Data(hex: "f0f4f9e96c54aeed3f323de8534fffd7e0577e4ce269896716bcb95643c8712b")))
        let text = try recipient.open(
            Data(hex: "ab1a13c9d4f01a87ec3440dbd756e2677bd2ecf9df0ce7ed73869b98e00c09be111cb9fdf077347aeb88e61bdf"),
            authenticating: Data("Count-0".utf8))
        #expect(text == Data("Beauty is truth, truth beauty".utf8))
    }

    /// First vector of libsodium's test/default/pwhash_argon2id.
    @Test func `Argon2id`() throws {
        let password = [UInt8](
            Data(
                hex: """
                    a347ae92bce9f80f6f595a4480fc9c2fe7e7d7148d371e9487d75f5c23008ffae065577a928febd9b1973a5a95073acdbeb6a030cfc0d79caa\
                    2dc5cd011cef02c08da232d76d52dfbca38ca8dcbd665b17d1665f7cf5fe59772ec909733b24de97d6f58d220b20c60d7c07ec1fd93c52c310\
                    20300c6c1facd77937a597c7a6
                    """))
        let output = try Argon2.raw(
            password, salt: [UInt8](Data(hex: "5541fbc995d5c197ba290346d2c559de")), cost: Argon2Cost(memory: 7_256_678, passes: 5), count: 155)
        #expect(
            Data(output).hex == """
                18acec5d6507739f203d1f5d9f1d862f7c2cdac4f19d2bdff64487e60d969e3ced615337b9eec6ac4461c6ca07f0939741e57c24d0005c7ea1\
                71a0ee1e7348249d135b38f222e4dad7b9a033ed83f5ca27277393e316582033c74affe2566a2bea47f91f0fd9fe49ece7e1f79f3ad6e9b23e\
                0277c8ecc4b313225748dd2a80f5679534a0700e246a79a49b3f74eb89ec6205fe1eeb941c73b1fcf1
                """)
    }

    /// The parameters we really use, against another path through libsodium (the encoded form).
    @Test func `Argon2id at the cost of sign-in agrees with the encoded form`() throws {
        let salt = (0..<16).map { UInt8($0) }
        let raw = try Argon2.raw(Array("mật khẩu".utf8), salt: salt, cost: .signIn, count: 32)
        func plain(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString().replacing("=", with: "") }
        let encoded = "$argon2id$v=19$m=65536,t=2,p=1$\(plain(salt))$\(plain(raw))"
        #expect(crypto_pwhash_str_verify(encoded, "mật khẩu", UInt64("mật khẩu".utf8.count)) == 0)
    }

    /// RFC 5869 A.1.
    @Test func `HKDF-SHA256`() {
        let key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: Data(repeating: 0x0b, count: 22)), salt: Data(hex: "000102030405060708090a0b0c"),
            info: Data(hex: "f0f1f2f3f4f5f6f7f8f9"), outputByteCount: 42)
        #expect(key.bytes.hex == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865")
    }

    /// McGrew and Viega, AES-GCM test case 16 (256-bit key, with additional data).
    @Test func `AES-256-GCM`() throws {
        let box = try AES.GCM.SealedBox(
            nonce: .init(data: Data(hex: "cafebabefacedbaddecaf888")),
            ciphertext: Data(
                hex: """
                    522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662
                    """),
            tag: Data(hex: "76fc6ece0f4e1768cddf8853bb2d551b"))
        let text = try AES.GCM.open(
            box, using: SymmetricKey(data: Data(hex: "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308")),
            authenticating: Data(hex: "feedfacedeadbeeffeedfacedeadbeefabaddad2"))
        #expect(
            text.hex == """
                d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39
                """)
    }

    /// BIP 350.
    @Test(arguments: [
        "A1LQFN3A", "a1lqfn3a", "abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx", "split1checkupstagehandshakeupstreamerranterredcaperredlc445v",
        "?1v759aa"
    ])
    func `Bech32m accepts`(text: String) { #expect(Bech32m.values(of: text) != nil) }

    @Test(arguments: ["1xj0phk", "y1b0jsk6g", "lt1igcx5c0", "in1muywd", "mm1crxm3i", "au1s5cgom", "M1VUXWEZ", "16plkw9", "1p2gdwpf", "A1lqfn3a"])
    func `Bech32m refuses`(text: String) { #expect(Bech32m.values(of: text) == nil) }
}
