/// A run of text joined from lines or cells, with single spaces, ready to be searched word by word.
struct Passage: Sendable {
    /// A line end inside a table cell.
    static let lineBreak: UInt8 = 0x0B

    struct Word: Sendable {
        let start: Int
        let end: Int
        let hash: UInt64
    }

    let source: SourceText
    /// One folded byte a unit.
    let fold: [UInt8]
    /// The unit of the source; -1 for a space put in by joining.
    let units: [Int32]
    let words: [Word]

    /// No paragraph and no cell of a plan comes near it; more is not read, so that no input can take long.
    static let longest = 8_000

    /// Joins stretches of the source with one space between them.
    init(_ source: SourceText, _ pieces: [Range<Int>]) {
        var fold: [UInt8] = [], units: [Int32] = []
        fold.reserveCapacity(min(2 * Self.longest, pieces.reduce(0) { $0 + $1.count + 1 }))
        units.reserveCapacity(fold.capacity)
        for piece in pieces where fold.count < Self.longest {
            if let last = fold.last, last != 0x20 { fold.append(0x20); units.append(-1) }
            for unit in piece.prefix(Self.longest) where !source.traits[unit].contains(.markup) {
                var byte = source.fold[unit]
                if byte == 0x0A { byte = 0x20 }
                if byte == 0x20, fold.last ?? 0x20 == 0x20 { continue }
                fold.append(byte)
                units.append(Int32(unit))
            }
        }
        while fold.last == 0x20 { fold.removeLast(); units.removeLast() }
        self.init(source, fold, units)
    }

    private init(_ source: SourceText, _ fold: [UInt8], _ units: [Int32]) {
        self.source = source
        self.fold = fold
        self.units = units
        var words: [Word] = []
        var index = 0
        while index < fold.count {
            guard Self.isWord(fold[index]) else { index += 1; continue }
            let start = index
            while index < fold.count, Self.isWord(fold[index]) { index += 1 }
            words.append(Word(start: start, end: index, hash: WordHash.of(fold[start..<index])))
        }
        self.words = words
    }

    /// One after another with a space between.
    static func joining(_ passages: [Passage], of source: SourceText) -> Passage {
        var fold: [UInt8] = [], units: [Int32] = []
        for passage in passages where !passage.isEmpty {
            if !fold.isEmpty { fold.append(0x20); units.append(-1) }
            fold += passage.fold
            units += passage.units
        }
        return Passage(source, fold, units)
    }

    static func isWord(_ byte: UInt8) -> Bool { byte >= 97 && byte <= 122 || byte >= 48 && byte <= 57 || byte == LetterFold.foreign }
    static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

    var count: Int { fold.count }
    var isEmpty: Bool { fold.isEmpty }
    var whole: Range<Int> { 0..<fold.count }
    var allWords: Range<Int> { 0..<words.count }

    /// That part alone, as a passage of its own.
    func slice(_ range: Range<Int>) -> Passage {
        let range = trimmed(range)
        return Passage(source, Array(fold[range]), Array(units[range]))
    }

    /// Without spaces (and line ends) at either end.
    func trimmed(_ range: Range<Int>, alsoDropping signs: String = "") -> Range<Int> {
        var (low, high) = (range.lowerBound, max(range.lowerBound, range.upperBound))
        func isEmpty(_ byte: UInt8) -> Bool { byte == 0x20 || byte == Self.lineBreak || signs.utf8.contains(byte) }
        while low < high, isEmpty(fold[low]) { low += 1 }
        while high > low, isEmpty(fold[high - 1]) { high -= 1 }
        return low..<high
    }

    /// The words as they stand in the source.
    func text(_ range: Range<Int>) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(range.count * 2)
        for index in range {
            let unit = Int(units[index])
            if unit < 0 || fold[index] == 0x20 || fold[index] == Self.lineBreak {
                if out.last != 0x20 { out.append(0x20) }
            } else {
                out.append(contentsOf: source.bytes[Int(source.starts[unit])..<Int(source.starts[unit + 1])])
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    var text: String { text(whole) }

    /// From the first letter of the range to the last, with whatever lies between in the source.
    func span(_ range: Range<Int>) -> Span {
        let inside = units[range].filter { $0 >= 0 }
        guard let low = inside.min(), let high = inside.max() else { return Span(start: 0, end: 0) }
        return source.span(Int(low)..<Int(high) + 1)
    }

    var span: Span { span(whole) }

    /// False outside the passage, so that a scanner may look ahead.
    func isUpper(_ index: Int) -> Bool { has(.upper, at: index) }
    func isLower(_ index: Int) -> Bool { has(.lower, at: index) }

    private func has(_ trait: SourceText.Trait, at index: Int) -> Bool {
        guard units.indices.contains(index), units[index] >= 0 else { return false }
        return source.traits[Int(units[index])].contains(trait)
    }
}
