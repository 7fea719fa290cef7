import Foundation

/// Text as this program keeps it (NFC), finds it (folded) and orders it (sort key).
public enum VietnameseText {
    /// NFC, the one form in which text is stored: bytes and SQL compare without knowing Unicode.
    public static func normal(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }

    /// Lower case, without accents, đ as d; composed and decomposed input give the same. For search and matching.
    public static func folded(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        // Letters of other scripts are few: only for them the text is taken apart.
        let isOurs = text.unicodeScalars.allSatisfy(Folding.isOurs)
        for scalar in (isOurs ? text : text.decomposedStringWithCanonicalMapping).unicodeScalars { Folding.append(scalar, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The folded words of a text, with everything that is neither letter nor digit taken as a gap.
    public static func foldedWords(_ text: String) -> [String] {
        folded(text).split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    /// Vietnamese dictionary order as plain bytes: letters first (a ă â b c d đ e ê …), then tones
    /// (ngang huyền hỏi ngã sắc nặng). Store it beside the text and let either engine order by it.
    public static func sortKey(_ text: String) -> String {
        var letters = "", tones = ""
        for character in text.lowercased().precomposedStringWithCanonicalMapping {
            let (letter, tone) = Order.parts(of: character)
            letters += letter
            tones += tone
        }
        return letters + "\u{1}" + tones  // below the space, so that "Hoa" comes before "Hoa Lan"
    }
}

private enum Folding {
    static func isOurs(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x80 || table[scalar.value] != nil || isMark(scalar) }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

    static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        let value = scalar.value
        if value < 0x80 {
            bytes.append(value >= 65 && value <= 90 ? UInt8(value) + 32 : UInt8(value))
        } else if let letter = table[value] {
            bytes.append(letter)
        } else if !isMark(scalar) {
            bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }

    /// Latin letters with marks → the plain letter.
    static let table: [UInt32: UInt8] = {
        var table: [UInt32: UInt8] = [0x110: 100, 0x111: 100]
        for value in Array(UInt32(0xC0)...0x1B0) + Array(UInt32(0x1EA0)...0x1EF9) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let first = scalar.properties.lowercaseMapping.decomposedStringWithCanonicalMapping.unicodeScalars.first
            if let first, first.value < 0x80 { table[value] = UInt8(first.value) }
        }
        return table
    }()
}

private enum Order {
    /// `a1` for ă: the plain letter and its place among its sisters; anything that is no letter stays itself.
    static let letters: [Character: String] = {
        var letters: [Character: String] = [:]
        for sisters in ["aăâ", "dđ", "eê", "oôơ", "uư"] {
            let plain = sisters.first!
            for (place, letter) in sisters.enumerated() { letters[letter] = "\(plain)\(place)" }
        }
        for plain in "bcfghijklmnpqrstvwxyz" { letters[plain] = "\(plain)0" }
        return letters
    }()

    static let marks: [UInt32: String] = [0x300: "1", 0x309: "2", 0x303: "3", 0x301: "4", 0x323: "5"]

    static func parts(of character: Character) -> (letter: String, tone: String) {
        if let letter = letters[character] { return (letter, "0") }
        var tone = "0"
        var rest = String.UnicodeScalarView()
        for scalar in String(character).decomposedStringWithCanonicalMapping.unicodeScalars {
            if let mark = marks[scalar.value] { tone = mark } else { rest.append(scalar) }
        }
        let bare = Character(String(rest).precomposedStringWithCanonicalMapping.isEmpty ? " " : String(rest).precomposedStringWithCanonicalMapping)
        return (letters[bare] ?? String(bare), tone)
    }
}
