/// Whether the lines of a document were broken by width, and where.
struct WrapWidth: Sendable {
    /// A line of at least so many letters, counting the first word of the next line, was broken because it was full. Nil: lines are paragraphs.
    let full: Int?
    /// The same, but so long that hardly any line ends there by chance.
    let brimful: Int?
    /// Empty lines between two lines of a paragraph: 1 in PDF copies that put one everywhere.
    let usualBlanks: Int

    /// Lines that go on with a small letter were broken for certain; they tell how long a full line is.
    init(_ lines: [ScannedLine]) {
        var lengths: [Int] = []
        var blanks: [Int] = []
        for (line, next) in zip(lines, lines.dropFirst()) where !line.isTableRow && !next.isTableRow {
            blanks.append(next.line.blanksBefore)
            guard next.marker == .none, next.startsLower, !line.endsSentence else { continue }
            lengths.append(Self.wanted(line, next))
        }
        usualBlanks =
            blanks.count >= 8 && blanks.reduce(0, { $0 + ($1 > 0 ? 1 : 0) }) * 10 > blanks.count * 7 && lengths.count * 5 > blanks.count ? 1 : 0
        guard lengths.count >= 5, lengths.count * 12 >= lines.count else { (full, brimful) = (nil, nil); return }
        lengths.sort()
        full = lengths[lengths.count / 16]
        brimful = lengths[lengths.count / 4]
    }

    /// Whether the next line begins only because this one was full.
    func isFull(_ line: ScannedLine, before next: ScannedLine) -> Bool {
        full.map { Self.wanted(line, next) >= $0 } ?? false
    }

    func isBrimful(_ line: ScannedLine, before next: ScannedLine) -> Bool { brimful.map { Self.wanted(line, next) >= $0 } ?? false }

    /// How long the line would have been with the first word of the next one.
    private static func wanted(_ line: ScannedLine, _ next: ScannedLine) -> Int {
        line.line.indent + line.passage.count + 1 + (next.passage.fold.firstIndex(of: 0x20) ?? next.passage.count)
    }
}
