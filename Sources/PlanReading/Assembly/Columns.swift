/// A line of a letterhead or signature block may hold two columns, divided by a bar or by a wide gap.
enum Columns {
    static func cells(_ line: ScannedLine) -> [Passage] {
        let source = line.passage.source
        var cells: [Range<Int>] = []
        var start = line.line.range.lowerBound, unit = start
        while unit < line.line.range.upperBound {
            let byte = source.fold[unit]
            if byte == UInt8(ascii: "|") || byte == Passage.lineBreak {
                cells.append(start..<unit)
                start = unit + 1
            } else if byte == 0x20 {
                var end = unit
                while end < line.line.range.upperBound, source.fold[end] == 0x20 { end += 1 }
                if end - unit >= 3 {
                    cells.append(start..<unit)
                    start = end
                }
                unit = end
                continue
            }
            unit += 1
        }
        cells.append(start..<line.line.range.upperBound)
        return joiningBlanks(cells.map { Passage(source, [$0]) }.filter { !$0.words.isEmpty }, of: source)
    }

    /// "ngày        tháng 9 năm 2025": a wide gap that a pen was to fill divides nothing.
    private static func joiningBlanks(_ cells: [Passage], of source: SourceText) -> [Passage] {
        var joined: [Passage] = []
        for cell in cells {
            if let last = joined.last, isOpen(last) || cell.fold.first == UInt8(ascii: "/") || ["tháng", "năm"].contains(cell.accented(0)) {
                joined[joined.count - 1] = Passage.joining([last, cell], of: source)
            } else {
                joined.append(cell)
            }
        }
        return joined
    }

    private static func isOpen(_ cell: Passage) -> Bool {
        let last = cell.accented(cell.words.count - 1)
        return ["ngày", "tháng", "năm"].contains(last) || last == "số" && cell.words.count == 1
    }

    private static let mottoes: [Phrase] = ["cong hoa xa hoi chu nghia viet nam", "doc lap tu do hanh phuc", "dang cong san viet nam"]

    /// Without the name of the state and its motto, which copies put on the line of the issuer.
    static func withoutMotto(_ cell: Passage) -> [Passage] {
        for motto in mottoes {
            guard let found = cell.find(motto) else { continue }
            let range = cell.range(found)
            let parts = [cell.slice(0..<range.lowerBound), cell.slice(range.upperBound..<cell.count)]
            return parts.filter { !$0.words.isEmpty }.flatMap(withoutMotto)
        }
        return [cell]
    }
}
