import Crypto
import Foundation

extension SymmetricKey {
    /// 32 bytes by HKDF-SHA256 (RFC 5869). The label keeps one use apart from another; `context` binds the result to its owner.
    func derived(_ label: StaticString, _ context: String = "", salt: [UInt8] = []) -> [UInt8] {
        let info = Data("\(label)\u{0}\(context)".utf8)
        let key = HKDF<SHA256>.deriveKey(inputKeyMaterial: self, salt: Data(salt), info: info, outputByteCount: 32)
        return key.withUnsafeBytes { Array($0) }
    }
}

enum Random {
    static func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }

    /// Letters that are not mistaken for one another when read aloud or copied by hand, in groups of four: 19.8 bits a group.
    static func code(groups: Int) -> String {
        let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")  // 31: no i, l, o, 0, 1
        var generator = SystemRandomNumberGenerator()
        return (0..<groups).map { _ in String((0..<4).map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] }) }.joined(
            separator: "-")
    }
}

/// Looks at every byte whatever it finds, so that time tells nothing.
func constantTimeEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard a.count == b.count else { return false }
    return zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}

extension [UInt8] {
    var hex: String { map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() }

    /// Nil for anything but pairs of hex digits.
    init?(hex: String) {
        let digits = Array<UInt8>(hex.utf8)
        guard digits.count.isMultiple(of: 2), digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        self = stride(from: 0, to: digits.count, by: 2).compactMap { place in
            UInt8(String(decoding: digits[place...(place + 1)], as: UTF8.self), radix: 16)
        }
    }
}
