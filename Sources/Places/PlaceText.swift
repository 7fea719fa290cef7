import Core
import Foundation

/// The forms in which names are compared.
enum PlaceText {
    /// Lower case, no accents, no apostrophes, one space for anything else between letters: "Ea H’Leo" → "ea hleo".
    static func key(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in VietnameseText.folded(text).unicodeScalars {
            if isLetterOrDigit(scalar) {
                if scalar.isASCII { bytes.append(UInt8(scalar.value)) } else { bytes.append(contentsOf: String(scalar).utf8) }
            } else if !isApostrophe(scalar), let last = bytes.last, last != space {
                bytes.append(space)
            }
        }
        if bytes.last == space { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The words of a text as written, but for apostrophes and the noughts before a number ("Phường 01").
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        func finish() {
            guard !word.isEmpty else { return }
            let noughts = word.allSatisfy { ("0"..."9").contains($0) } ? word.prefix { $0 == "0" }.count : 0
            words.append(String(String.UnicodeScalarView(word.dropFirst(min(noughts, word.count - 1)))))
            word.removeAll()
        }
        for scalar in VietnameseText.normal(text).unicodeScalars where !isApostrophe(scalar) {
            if isLetterOrDigit(scalar) || scalar.properties.generalCategory == .nonspacingMark { word.append(scalar) } else { finish() }
        }
        finish()
        return words
    }

    /// Lower case with accents, the tone taken out to the end of its word: "Hoá" and "Hóa" are both "hoa´".
    static func accented(_ words: [String]) -> String {
        words.map { word in
            var letters = String.UnicodeScalarView()
            var tones = String.UnicodeScalarView()
            for scalar in word.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
                if toneMarks.contains(scalar) { tones.append(scalar) } else { letters.append(scalar) }
            }
            return String(letters + tones)
        }
        .joined(separator: " ")
    }

    private static let space = UInt8(ascii: " ")
    private static let toneMarks: Set<Unicode.Scalar> = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    private static let apostrophes: Set<Unicode.Scalar> = ["'", "`", "´", "‘", "’", "ʻ", "ʼ", "′"]

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { apostrophes.contains(scalar) }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || ("A"..."Z").contains(scalar) }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
