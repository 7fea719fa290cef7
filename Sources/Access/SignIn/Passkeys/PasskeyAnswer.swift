import WebAuthn

/// What a browser hands over in one field: parts in base 64, joined by dots (`static/passkey.js` writes them).
struct PasskeyAnswer: Sendable {
    /// The longest that a browser sends; a key of 4096 bits with a long id stays far below.
    static let longest = 7 << 10

    /// A passkey that was made: what the page said, and what the authenticator gave.
    struct Made: Sendable {
        let clientData: [UInt8]
        let attestation: [UInt8]

        init?(_ text: String) {
            guard let parts = PasskeyAnswer.parts(text, 2) else { return nil }
            (clientData, attestation) = (parts[0], parts[1])
        }
    }

    let credential: [UInt8]
    let clientData: [UInt8]
    let authenticatorData: [UInt8]
    let signature: [UInt8]
    /// Whose it says it is; empty where the account is known already.
    let handle: [UInt8]

    init?(_ text: String) {
        guard let parts = Self.parts(text, 5) else { return nil }
        (credential, clientData, authenticatorData, signature, handle) = (parts[0], parts[1], parts[2], parts[3], parts[4])
    }

    private static func parts(_ text: String, _ count: Int) -> [[UInt8]]? {
        guard text.utf8.count <= longest else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).compactMap { Base64URL.bytes(String($0)) }
        return parts.count == count ? parts : nil
    }
}
