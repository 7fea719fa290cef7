import Core
import Crypto
import Foundation
import Web

/// The passwords that everybody tries first, as a Bloom filter: all of them are found, of others one in a hundred thousand.
///
/// Written by `scripts/passwords.py`, which says where they come from. In little-endian: the number of bits (8 bytes), how many
/// bits a password sets (8 bytes), the bits.
struct CommonPasswords: Sendable {
    private let bits: ArraySlice<UInt8>
    private let size: UInt64
    private let count: UInt64

    static let bundled: CommonPasswords = CommonPasswords(Resource.all(below: "passwords/").first?.bytes ?? [])

    /// Anything but such a file holds nothing.
    init(_ file: [UInt8]) {
        let isWhole = file.count > 16 && UInt64(file.count - 16) * 8 >= Self.number(file[0..<8]) && Self.number(file[0..<8]) > 0
        size = isWhole ? Self.number(file[0..<8]) : 0
        count = isWhole ? Self.number(file[8..<16]) : 0
        bits = isWhole ? file[16...] : []
    }

    func hold(_ password: String) -> Bool {
        guard size > 0 else { return false }
        let hash = Array(SHA256.hash(data: Data(password.utf8)))
        let (first, step) = (Self.number(hash[0..<8]), Self.number(hash[8..<16]))
        return (0..<count).allSatisfy { turn in
            let bit = (first &+ turn &* step) % size
            return bits[bits.startIndex + Int(bit / 8)] & (1 << UInt8(bit % 8)) != 0
        }
    }

    /// The password itself, without case, marks and spaces, without figures at its ends, and what it repeats.
    func hold(anyFormOf password: String) -> Bool {
        let bare = PasswordRules.squeezed(password)
        let core = String(bare.drop(while: \.isNumber).reversed().drop(while: \.isNumber).reversed())
        let forms = [password, password.lowercased(), bare, core].flatMap { [$0, Self.repeated($0)] }
        return Set(forms).contains { $0.count >= 4 && hold($0) }
    }

    /// "xyzxyzxyz" is "xyz"; anything else is itself.
    private static func repeated(_ text: String) -> String {
        let letters = Array(text)
        guard letters.count > 1 else { return text }
        let width = (1...(letters.count / 2)).first { width in
            letters.count.isMultiple(of: width) && letters.indices.allSatisfy { letters[$0] == letters[$0 % width] }
        }
        return String(letters.prefix(width ?? letters.count))
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
}
