/// A paragraph, heading or bullet whose lines have been joined, or a table.
struct Block: Sendable {
    let marker: Marker
    /// The words after the marker.
    let passage: Passage
    let rows: [TableRow]
    let isUpper: Bool
    let isAppendix: Bool
    let firstLine: Int

    var isTable: Bool { !rows.isEmpty }
}

/// Joins the lines of the text into blocks.
struct BlockBuilder {
    let source: SourceText
    let lines: [ScannedLine]
    let zones: Zones
    let continuation: Continuation

    func blocks() -> [Block] {
        var blocks: [Block] = []
        var index = 0
        while index < lines.count {
            guard zones.kinds[index] == .body || zones.kinds[index] == .appendix else { index += 1; continue }
            let block = lines[index].isTableRow ? table(&index) : paragraph(&index)
            if let block { blocks.append(block) }
        }
        return blocks
    }

    /// Brackets opened less those closed.
    private static func brackets(_ line: ScannedLine) -> Int {
        line.passage.fold.dropFirst(line.body).reduce(0) { $0 + ($1 == UInt8(ascii: "(") ? 1 : $1 == UInt8(ascii: ")") ? -1 : 0) }
    }

    private func sharesZone(_ index: Int, with first: Int) -> Bool { index < lines.count && zones.kinds[index] == zones.kinds[first] }

    private func paragraph(_ index: inout Int) -> Block? {
        let first = index
        let line = lines[first]
        var pieces = [line.bodyRange]
        var isHeading = line.marker.isHeading || line.isUpper
        var depth = max(0, Self.brackets(line))
        index += 1
        // A colon in a heading starts its text, which is joined like any paragraph.
        if isHeading, line.passage.fold[min(line.body, line.passage.count)...].contains(UInt8(ascii: ":")) { isHeading = false }
        while sharesZone(index, with: first), pieces.count < 400,
            continuation.joins(lines[index - 1], lines[index], isHeading: isHeading, isBracketOpen: depth > 0 && pieces.count < 12)
        {
            pieces.append(lines[index].line.range)
            depth = max(0, depth + Self.brackets(lines[index]))
            if lines[index].passage.fold.contains(UInt8(ascii: ":")) { isHeading = false }
            index += 1
        }
        let passage = Passage(source, pieces)
        guard !passage.isEmpty else { return nil }
        return Block(
            marker: line.marker, passage: passage, rows: [], isUpper: line.isUpper, isAppendix: zones.kinds[first] == .appendix, firstLine: first)
    }

    private func table(_ index: inout Int) -> Block? {
        let first = index
        var rows: [TableRow] = []
        var columns = 0
        while sharesZone(index, with: first), lines[index].isTableRow {
            var pieces = [lines[index].line.range]
            var bars = TableRow.bars(lines[index].passage)
            index += 1
            // A cell with line ends of its own: the row goes on until it has all its bars.
            while bars < columns, sharesZone(index, with: first), pieces.count < 60, lines[index].passage.fold.first != UInt8(ascii: "|") {
                guard remainsInRow(from: index, columns: columns, bars: bars) else { break }
                pieces.append(lines[index].line.range)
                bars += TableRow.bars(lines[index].passage)
                index += 1
            }
            columns = max(columns, bars)
            if let row = TableRow(source, pieces) { rows.append(row) }
        }
        guard !rows.isEmpty else { return nil }
        return Block(
            marker: .none, passage: Passage(source, [lines[first].line.range]), rows: rows, isUpper: false,
            isAppendix: zones.kinds[first] == .appendix, firstLine: first)
    }

    /// Only when the missing bars do come, within the same row.
    private func remainsInRow(from index: Int, columns: Int, bars: Int) -> Bool {
        var bars = bars
        for line in lines[index..<min(lines.count, index + 40)] {
            if line.passage.fold.first == UInt8(ascii: "|") { return false }
            bars += TableRow.bars(line.passage)
            if bars >= columns { return true }
        }
        return false
    }
}
