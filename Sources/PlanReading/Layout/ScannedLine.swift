/// A line with what can be seen of it without its neighbours.
struct ScannedLine: Sendable {
    let line: Line
    let passage: Passage
    let marker: Marker
    /// Where the words after the marker begin.
    let body: Int
    let isTableRow: Bool
    /// Nearly all letters are capitals.
    let isUpper: Bool

    /// All lines but page numbers and rules. A page ends in the middle of a sentence, so what is blank around its number means nothing.
    static func all(of source: SourceText) -> [ScannedLine] {
        var lines: [ScannedLine] = []
        var isAfterPageEnd = false
        var run = NumberRun()
        for line in source.lines {
            let scanned = ScannedLine(isAfterPageEnd ? Line(range: line.range, indent: line.indent, blanksBefore: 0) : line, of: source, after: run)
            run.note(scanned.marker)
            if scanned.isFurniture {
                isAfterPageEnd = isAfterPageEnd || !scanned.passage.words.isEmpty
            } else {
                lines.append(scanned)
                isAfterPageEnd = false
            }
        }
        return lines
    }

    private init(_ line: Line, of source: SourceText, after run: NumberRun) {
        self.line = line
        passage = Passage(source, [line.range])
        let bars = passage.fold.reduce(0) { $0 + ($1 == UInt8(ascii: "|") ? 1 : 0) }
        isTableRow = passage.fold.first == UInt8(ascii: "|") || bars >= 2
        (marker, body) = isTableRow ? (.none, 0) : MarkerScanner.scan(passage, after: run)
        var upper = 0, lower = 0
        for index in passage.fold.indices { if passage.isUpper(index) { upper += 1 } else if passage.isLower(index) { lower += 1 } }
        isUpper = upper >= 2 && upper > 5 * lower
    }

    /// The units of the source after the marker.
    var bodyRange: Range<Int> {
        guard body < passage.count else { return line.range.upperBound..<line.range.upperBound }
        return Int(passage.units[body])..<line.range.upperBound
    }

    /// Also behind a bracket or a quotation mark.
    var startsLower: Bool {
        var first = body
        while first < passage.count, "(\"',;)".utf8.contains(passage.fold[first]) { first += 1 }
        return first < passage.count && passage.isLower(first)
    }
    var startsUpper: Bool { body < passage.count && passage.isUpper(body) }
    var last: UInt8 { passage.fold.last ?? 0 }

    /// The sentence, or the item of a list, ends here.
    var endsSentence: Bool { ".;:!?".utf8.contains(last) }

    /// A page number, or a rule of dashes: nothing that anybody wrote.
    var isFurniture: Bool {
        guard passage.count <= 12 || passage.words.isEmpty else { return false }
        if passage.words.isEmpty { return !isTableRow }
        if passage.words.count == 1, let number = passage.number(0), number < 1000 {
            return passage.fold.allSatisfy { Passage.isDigit($0) || $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "|") } && !isTableRow
        }
        return passage.has("trang", at: 0) && passage.number(1) != nil && passage.words.count <= 3
    }
}
