/// A random 128-bit identifier of one kind of thing, written as 26 lower-case letters and digits (Crockford base 32).
///
/// Unguessable, and safe in a URL. The kind is in the type: an agency's id cannot be passed where a plan's is wanted.
public struct ID<Entity>: Hashable, Sendable {
    public let rawValue: String

    /// Nil unless `text` is exactly the form that `random()` makes.
    public init?(_ text: String) {
        let bytes = text.utf8
        guard bytes.count == 26, bytes.allSatisfy(Self.alphabet.contains) else { return nil }
        rawValue = text
    }

    private init(digits: [UInt8]) { rawValue = String(decoding: digits, as: UTF8.self) }

    /// From the system's random generator (getrandom on Linux).
    public static func random() -> ID {
        var generator = SystemRandomNumberGenerator()
        var high: UInt64 = generator.next(), low: UInt64 = generator.next()
        var digits = [UInt8](repeating: 0, count: 26)
        for place in digits.indices.reversed() {
            digits[place] = alphabet[Int(low & 31)]
            low = low >> 5 | high << 59
            high >>= 5
        }
        return ID(digits: digits)
    }

    private static var alphabet: [UInt8] { Array("0123456789abcdefghjkmnpqrstvwxyz".utf8) }
}

extension ID: CustomStringConvertible {
    public var description: String { rawValue }
}
