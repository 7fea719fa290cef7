/// A line that is not empty, without the spaces around it.
struct Line: Sendable {
    /// Units of the source.
    let range: Range<Int>
    let indent: Int
    let blanksBefore: Int

    static func all(fold: [UInt8], traits: [SourceText.Trait]) -> [Line] {
        var lines: [Line] = []
        var start = 0, blanks = 0
        while start <= fold.count {
            var end = start
            while end < fold.count, fold[end] != 0x0A { end += 1 }
            if let line = trimmed(start..<end, fold, traits, blanks) {
                lines.append(line)
                blanks = 0
            } else {
                blanks += 1
            }
            start = end + 1
        }
        return lines
    }

    private static func trimmed(_ range: Range<Int>, _ fold: [UInt8], _ traits: [SourceText.Trait], _ blanks: Int) -> Line? {
        func isEmpty(_ unit: Int) -> Bool { fold[unit] == 0x20 || fold[unit] == Passage.lineBreak || traits[unit].contains(.markup) }
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, isEmpty(low) { low += 1 }
        while high > low, isEmpty(high - 1) { high -= 1 }
        return low < high ? Line(range: low..<high, indent: low - range.lowerBound, blanksBefore: blanks) : nil
    }
}
