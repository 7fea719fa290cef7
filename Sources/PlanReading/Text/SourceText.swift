/// The cleaned text as a row of units: a unit is a letter with whatever marks follow it.
///
/// Everything downstream counts in units and asks here for bytes and spans, so that matching runs over one folded byte a letter.
final class SourceText: Sendable {
    let text: String
    let bytes: [UInt8]
    /// `LetterFold` of each unit.
    let fold: [UInt8]
    let traits: [Trait]
    /// The first byte of each unit, and the end of the text.
    let starts: [Int32]
    let lines: [Line]

    struct Trait: OptionSet, Sendable {
        let rawValue: UInt8
        static let upper = Trait(rawValue: 1)
        static let lower = Trait(rawValue: 2)
        /// Left over from a converter (`**`, `<ul>`): stays in the text, is no part of any item.
        static let markup = Trait(rawValue: 4)
    }

    init(_ original: String) {
        text = CleanText.clean(original)
        bytes = Array(text.utf8)
        var fold: [UInt8] = [], traits: [Trait] = [], starts: [Int32] = []
        fold.reserveCapacity(bytes.count)
        traits.reserveCapacity(bytes.count)
        starts.reserveCapacity(bytes.count + 1)
        var place: Int32 = 0
        for scalar in text.unicodeScalars {
            let width = Int32(UTF8.width(scalar))
            defer { place += width }
            if LetterFold.isMark(scalar.value), !fold.isEmpty { continue }
            fold.append(LetterFold.byte(scalar))
            traits.append(Self.letterCase(scalar))
            starts.append(place)
        }
        starts.append(place)
        Markup.mark(&fold, &traits)
        Self.mendCapitals(&fold, &traits)
        self.fold = fold
        self.traits = traits
        self.starts = starts
        lines = Line.all(fold: fold, traits: traits)
    }

    /// Scanners read I as l and O as 0 inside capitals ("MỤC TlÊU", "KẾ H0ẠCH").
    private static func mendCapitals(_ fold: inout [UInt8], _ traits: inout [Trait]) {
        for unit in fold.indices where unit > 0 && traits[unit - 1].contains(.upper) {
            let isInside = unit + 1 < fold.count && traits[unit + 1].contains(.upper)
            if fold[unit] == UInt8(ascii: "l"), traits[unit].contains(.lower), isInside || unit + 1 == fold.count || !Passage.isWord(fold[unit + 1]) {
                fold[unit] = UInt8(ascii: "i")
                traits[unit] = .upper
            } else if fold[unit] == UInt8(ascii: "0"), isInside {
                fold[unit] = UInt8(ascii: "o")
            }
        }
    }

    private static func letterCase(_ scalar: Unicode.Scalar) -> Trait {
        let value = scalar.value
        if value < 0x80 { return value >= 97 && value <= 122 ? .lower : value >= 65 && value <= 90 ? .upper : [] }
        return scalar.properties.isLowercase ? .lower : scalar.properties.isUppercase ? .upper : []
    }

    func span(_ units: Range<Int>) -> Span { Span(start: Int(starts[units.lowerBound]), end: Int(starts[max(units.lowerBound, units.upperBound)])) }
}
