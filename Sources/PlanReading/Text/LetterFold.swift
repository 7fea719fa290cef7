private import Foundation

/// One byte for each letter, without case, accents and typographic variety, so that the source and what is matched in it
/// keep the same length and every find can be shown where it stands.
enum LetterFold {
    /// A letter of another script: part of a word, equal to nothing.
    static let foreign: UInt8 = 1
    /// • ▪ ● and the private-use bullets that word processors leave behind.
    static let bullet: UInt8 = 2
    static let atLeast: UInt8 = 3
    static let atMost: UInt8 = 4
    /// Any other sign.
    static let sign: UInt8 = 5
    /// ◦ ○ ▫: the bullets of a second level.
    static let hollowBullet: UInt8 = 6

    static func byte(_ scalar: Unicode.Scalar) -> UInt8 {
        let value = scalar.value
        if value < 0x80 { return value >= 65 && value <= 90 ? UInt8(value) + 32 : UInt8(value) }
        if value < 0x250 { return latin[Int(value)] }
        if (0x1E00...0x1EFF).contains(value) { return vietnamese[Int(value - 0x1E00)] }
        return other(scalar)
    }

    /// Marks that belong to the letter before them. What is left of them after NFC is noise, often on the wrong letter.
    static func isMark(_ value: UInt32) -> Bool { (0x300...0x36F).contains(value) }

    private static func other(_ scalar: Unicode.Scalar) -> UInt8 {
        switch scalar.value {
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFF0D: UInt8(ascii: "-")
        case 0x2018...0x201B, 0x2032: UInt8(ascii: "'")
        case 0x201C...0x201F, 0x2033: UInt8(ascii: "\"")
        case 0x2026, 0x2024, 0x2025: UInt8(ascii: ".")
        case 0x2264, 0x2266: atMost
        case 0x2265, 0x2267: atLeast
        case 0x25E6, 0x25CB, 0x25AB, 0x25A1: hollowBullet
        case 0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x2219, 0x25A0...0x25FF, 0x2713, 0x2714, 0x27A2, 0x27A4, 0x2756, 0x2794, 0xE000...0xF8FF: bullet
        default: scalar.properties.isAlphabetic ? foreign : sign
        }
    }

    private static let latin: [UInt8] = (0..<0x250).map { value in
        switch value {
        case 0xAB, 0xBB: UInt8(ascii: "\"")
        case 0xB4: UInt8(ascii: "'")
        case 0xB7: bullet
        case 0xD7: UInt8(ascii: "x")
        case 0x110, 0x111, 0xD0, 0xF0: UInt8(ascii: "d")
        default: base(UInt32(value))
        }
    }

    private static let vietnamese: [UInt8] = (0x1E00...0x1EFF).map { base(UInt32($0)) }

    private static func base(_ value: UInt32) -> UInt8 {
        guard let scalar = Unicode.Scalar(value) else { return sign }
        let first = scalar.properties.lowercaseMapping.decomposedStringWithCanonicalMapping.unicodeScalars.first ?? scalar
        if first.value < 0x80, first.value >= 0x20 { return UInt8(first.value) }
        return scalar.properties.isAlphabetic ? foreign : sign
    }
}
