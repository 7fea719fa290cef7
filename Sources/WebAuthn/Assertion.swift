import Crypto

/// A passkey that was just used (Level 3 §7.2).
public struct Assertion: Sendable {
    public let count: UInt32
    public let isBackedUp: Bool
    public let isVerified: Bool

    /// - parameter isEligible: what the passkey said when it was made.
    public init(
        authenticatorData bytes: [UInt8], clientData: [UInt8], signature: [UInt8], by key: PublicKey, isEligible: Bool,
        expecting expected: Expected
    ) throws(Refusal) {
        try ClientData(clientData).check(.ask, expected)
        let data = try AuthenticatorData(bytes)
        try expected.check(data)
        guard data.isEligible == isEligible else { throw .changedKind }
        guard key.accepts(signature, of: bytes + Array(SHA256.hash(data: clientData))) else { throw .wrongSignature }
        (count, isBackedUp, isVerified) = (data.count, data.isBackedUp, data.isVerified)
    }

    init(count: UInt32, isBackedUp: Bool, isVerified: Bool) { (self.count, self.isBackedUp, self.isVerified) = (count, isBackedUp, isVerified) }

    /// Whether two authenticators seem to hold the same passkey: one that counts has not counted on (§7.2, step 22).
    public func isBehind(_ last: UInt32) -> Bool { (count != 0 || last != 0) && count <= last }
}
