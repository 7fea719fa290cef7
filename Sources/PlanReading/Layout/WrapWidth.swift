/// Whether the lines of a document were broken by width, and where.
struct WrapWidth: Sendable {
    /// A line of at least so many letters, counting the first word of the next line, was broken because it was full. Nil: lines are paragraphs.
    let full: Int?
    /// Empty lines between two lines of a paragraph: 1 in PDF copies that put one everywhere.
    let usualBlanks: Int

    /// Lines that go on with a small letter were broken for certain; they tell how long a full line is.
    init(_ lines: [ScannedLine]) {
        var lengths: [Int] = []
        var blanks: [Int] = []
        for (line, next) in zip(lines, lines.dropFirst()) where !line.isTableRow && !next.isTableRow {
            blanks.append(next.line.blanksBefore)
            guard next.marker == .none, next.startsLower, !line.endsSentence, let word = next.passage.words.first else { continue }
            lengths.append(line.passage.count + 1 + word.end)
        }
        usualBlanks = blanks.count >= 8 && blanks.reduce(0, { $0 + ($1 > 0 ? 1 : 0) }) * 10 > blanks.count * 7 && lengths.count * 5 > blanks.count ? 1 : 0
        guard lengths.count >= 5, lengths.count * 12 >= lines.count else { full = nil; return }
        lengths.sort()
        full = lengths[lengths.count / 5]
    }

    /// Whether the next line begins only because this one was full.
    func isFull(_ line: ScannedLine, before next: ScannedLine) -> Bool {
        guard let full, let word = next.passage.words.first else { return false }
        return line.passage.count + 1 + word.end >= full
    }
}
