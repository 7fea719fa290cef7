import Foundation

/// What the browser says about the page that asked (Level 3 §5.8.1), and what the authenticator signs the hash of.
public struct ClientData: Sendable {
    enum Act: String, Sendable { case make = "webauthn.create", ask = "webauthn.get" }

    private struct Said: Decodable {
        let type: String
        let challenge: String
        let origin: String
        let crossOrigin: Bool?
        let topOrigin: String?
    }

    static let longest = 4 << 10

    /// What the page was answered to; whether we ever asked it is the caller's to know.
    public let challenge: [UInt8]
    private let said: Said

    public init(_ bytes: [UInt8]) throws(Refusal) {
        guard bytes.count <= Self.longest, let said = try? JSONDecoder().decode(Said.self, from: Data(bytes)),
            let challenge = Base64URL.bytes(said.challenge)
        else { throw .malformed }
        (self.said, self.challenge) = (said, challenge)
    }

    func check(_ act: Act, _ expected: Expected) throws(Refusal) {
        guard said.type == act.rawValue else { throw .wrongAct }
        guard challenge.count == expected.challenge.count, zip(challenge, expected.challenge).reduce(UInt8(0), { $0 | ($1.0 ^ $1.1) }) == 0 else {
            throw .wrongChallenge
        }
        guard expected.site.origins.contains(said.origin) else { throw .wrongOrigin }
        guard said.crossOrigin != true, said.topOrigin == nil else { throw .framed }
    }
}
