public import Foundation

/// A share on its way to its custodian: sealed to their own key by whoever agreed to its making, until they take it.
///
/// Three shares come into being together, because the recovery key is sealed under pairs of them; custodians come one after the other.
public struct WaitingShare: Sendable {
    public let custodian: PublicKey
    /// Whose agreement made it. Opening demands this person's key, so a row cannot be planted.
    public let from: PublicKey
    public let envelope: Envelope

    public init(_ share: Share, for custodian: TrustedKey, from sender: PrivateKey) throws {
        (self.custodian, from) = (custodian.key, sender.publicKey)
        var text = Data(share.printed.utf8)
        defer { text.wipe() }
        envelope = try Envelope(text, to: custodian, from: sender, bound: Self.binding(custodian.key))
    }

    /// As it comes from a row. Nothing in it is believed: what does not fit together does not open.
    /// - throws: `Refusal.malformed`.
    public init(custodian: Data, from: Data, envelope: Data) throws {
        (self.custodian, self.from) = (try PublicKey(bytes: custodian), try PublicKey(bytes: from))
        self.envelope = try Envelope(bytes: envelope)
    }

    /// - parameter sender: the key of `from`, from the audit tree.
    public func open(as own: PrivateKey, from sender: TrustedKey) throws -> Share {
        guard own.publicKey == custodian, sender.key == from else { throw Refusal.untrustedKey }
        var text = try envelope.open(with: own, from: sender, bound: Self.binding(custodian))
        defer { text.wipe() }
        guard let share = Share(typed: String(decoding: text, as: UTF8.self)) else { throw Refusal.malformed }
        return share
    }

    private static func binding(_ custodian: PublicKey) -> Binding { Binding("waiting-share", .bytes(custodian.bytes)) }
}
