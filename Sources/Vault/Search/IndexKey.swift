import Crypto
public import Foundation

/// A unit's index key, sealed to the unit itself: made once, by the member who needs it first.
public struct IndexWrap: Sendable {
    public let unit: PublicKey
    public let from: PublicKey
    public let envelope: Envelope

    /// As it comes from a row.
    /// - throws: `Refusal.malformed`.
    public init(unit: Data, from: Data, envelope: Data) throws {
        self.init(unit: try PublicKey(bytes: unit), from: try PublicKey(bytes: from), envelope: try Envelope(bytes: envelope))
    }

    fileprivate init(unit: PublicKey, from: PublicKey, envelope: Envelope) { (self.unit, self.from, self.envelope) = (unit, from, envelope) }
}

extension BlindIndex {
    /// A new index for the unit that asks, and its key for the unit's own use.
    public static func founded(for unit: TrustedKey, by own: PrivateKey) throws -> (index: BlindIndex, wrap: IndexWrap) {
        guard unit.key.holder == .unit, own.publicKey.holder == .unit else { throw Refusal.malformed }
        let key = SymmetricKey(size: .bits256)
        var raw = key.bytes
        defer { raw.wipe() }
        let envelope = try Envelope(raw, to: unit, from: own, bound: binding(unit.key, own.publicKey))
        return (BlindIndex(key: key), IndexWrap(unit: unit.key, from: own.publicKey, envelope: envelope))
    }

    public init(_ wrap: IndexWrap, openedBy own: PrivateKey, from sender: TrustedKey) throws {
        guard wrap.unit == own.publicKey, wrap.from == sender.key else { throw Refusal.cannotOpen }
        var raw = try wrap.envelope.open(with: own, from: sender, bound: Self.binding(wrap.unit, wrap.from))
        defer { raw.wipe() }
        guard raw.count == 32 else { throw Refusal.malformed }
        self.init(key: SymmetricKey(data: raw))
    }

    private static func binding(_ unit: PublicKey, _ from: PublicKey) -> Binding {
        Binding("index-key", .bytes(unit.bytes), .bytes(from.bytes))
    }
}
