import Core

/// Text that may stand in XML and on paper, as NFC: without control characters, and without the invisible ones that turn
/// the direction of writing and so could make a signed paper show something else than it says.
enum CleanText {
    /// Line feeds and tabs stay.
    static func of(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where isPrintable(scalar) { kept.append(scalar) }
        return VietnameseText.normal(String(kept))
    }

    /// Its lines, trimmed, with single spaces inside; blank ones are left out.
    static func lines(_ text: String) -> [String] {
        of(text).split(whereSeparator: \.isNewline).compactMap { line in
            let words = line.split { $0.isWhitespace && $0 != "\u{A0}" }
            return words.isEmpty ? nil : words.joined(separator: " ")
        }
    }

    /// All in one line.
    static func line(_ text: String) -> String { lines(text).joined(separator: " ") }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: true
        case 0x00...0x1F, 0x7F...0x84, 0x86...0x9F: false
        case 0xFEFF, 0x202A...0x202E, 0x2066...0x2069: false
        default: scalar.value & 0xFFFE != 0xFFFE && !(0xFDD0...0xFDEF).contains(scalar.value)
        }
    }
}
