import Foundation

/// Any text → the form that the reader and the review page share: NFC, `\n` between lines, plain spaces, nothing invisible.
enum CleanText {
    static func clean(_ text: String) -> String {
        let composed = needsComposing(text) ? text.precomposedStringWithCanonicalMapping : text
        var out: [UInt8] = []
        out.reserveCapacity(composed.utf8.count)
        var wasReturn = false
        for scalar in composed.unicodeScalars {
            let value = scalar.value
            defer { wasReturn = value == 0x0D }
            switch value {
            case 0x0A: if !wasReturn { out.append(0x0A) }
            // A page ends after a line end already.
            case 0x0C: if out.last != 0x0A { out.append(0x0A) }
            case 0x0B, 0x0D, 0x85, 0x2028, 0x2029: out.append(0x0A)
            case 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: out.append(0x20)
            case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: break
            case 0x20..<0x7F: out.append(UInt8(value))
            default: out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return String(decoding: decodingEntities(out), as: UTF8.self)
    }

    /// Vietnamese letters come composed or with marks of U+0300–U+036F; text without such marks is NFC already.
    private static func needsComposing(_ text: String) -> Bool {
        text.unicodeScalars.contains {
            ($0.value >= 0x300 && $0.value < 0x1E00) || $0.value > 0x2115 && $0.value < 0xE000 && $0.value > 0x2BFF || $0.value >= 0xF900
        }
    }

    private static let entities: [(name: [UInt8], byte: UInt8)] = [
        (Array("&nbsp;".utf8), 0x20), (Array("&amp;".utf8), 0x26), (Array("&quot;".utf8), 0x22), (Array("&#39;".utf8), 0x27),
        (Array("&lt;".utf8), 0x3C), (Array("&gt;".utf8), 0x3E)
    ]

    /// The few entities that converters leave; `&` alone is common ("LĐ-TB&XH") and stays.
    private static func decodingEntities(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(0x26) else { return bytes }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x26, let entity = entities.first(where: { bytes[index...].starts(with: $0.name) }) {
                out.append(entity.byte)
                index += entity.name.count
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return out
    }
}
