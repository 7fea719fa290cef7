public import Core
public import Foundation

extension ID {
    /// The 128 bits of the id, as seals are bound to them.
    public var sealID: UUID {
        let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
        var high: UInt64 = 0, low: UInt64 = 0
        for letter in rawValue.utf8 {
            high = high << 5 | low >> 59
            low = low << 5 | UInt64(letters.firstIndex(of: letter) ?? 0)
        }
        return UUID(data: high.data + low.data)
    }
}
