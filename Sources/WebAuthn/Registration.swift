/// A passkey that was just made (Level 3 §7.1).
///
/// Who made the authenticator is not asked ("none"); a statement about it that comes all the same is not looked at, so it
/// vouches for nothing.
public struct Registration: Sendable {
    public let credential: [UInt8]
    public let key: PublicKey
    public let count: UInt32
    /// Whether the passkey can be copied to other machines.
    public let isEligible: Bool
    public let isBackedUp: Bool

    public init(attestation: [UInt8], clientData: [UInt8], expecting expected: Expected) throws(Refusal) {
        try ClientData(clientData).check(.make, expected)
        let object = try CBORReader.value(of: attestation)
        guard object.count == 3, let format = object["fmt"]?.text, let statement = object["attStmt"], let count = statement.count,
            let bytes = object["authData"]?.bytes, format != "none" || count == 0
        else { throw .malformed }
        let data = try AuthenticatorData(bytes)
        try expected.check(data)
        guard let made = data.made else { throw .malformed }
        (credential, key, self.count) = (made.credential, made.key, data.count)
        (isEligible, isBackedUp) = (data.isEligible, data.isBackedUp)
    }
}
