/// From the words of a phrase to a `Timing`. A reading counts only when it accounts for every word.
struct TimingReader {
    typealias Word = TimingWords.Word

    let source: String
    var words: [Word]
    var index = 0

    static func read(_ phrase: String) -> Timing {
        let source = TimingWords(phrase)
        var words = source.words
        while let last = words.last, [".", ";", ",", ":"].contains(last.folded) { words.removeLast() }
        for label in [
            ["thoi", "gian", "thuc", "hien"], ["thoi", "gian", "hoan", "thanh"], ["thoi", "han", "hoan", "thanh"], ["thoi", "gian"], ["thoi", "han"]
        ]
        where words.starts(with: label) { words.removeFirst(label.count); break }
        if words.first?.folded == ":" { words.removeFirst() }
        guard !words.isEmpty, words.count <= longest else { return .unclear }
        return Self(source.text, words).timing() ?? .unclear
    }

    /// Words of a phrase; the longest of the five plans has 62. Somebody's whole page is no timing.
    private static let longest = 300

    init(_ source: String, _ words: [Word]) { (self.source, self.words) = (source, words) }

    /// The whole phrase, or nil.
    func timing() -> Timing? { phases() ?? part() ?? several() }

    /// A phrase without "and".
    private func part() -> Timing? { condition() ?? always() ?? Self(source, words.withoutFillers).whole() ?? actionMonth() ?? bracketed() }

    private func always() -> Timing? {
        var reader = self
        _ = reader.take("thuc", "hien")
        guard let timing = reader.standing(), reader.isAtEnd || reader.isRemark else { return nil }
        return timing
    }

    /// One rhythm, then its years, then perhaps "theo hướng dẫn của …" or "và khi có yêu cầu", which change no date.
    private func whole() -> Timing? {
        guard !words.isEmpty else { return nil }
        for alternative in Self.alternatives {
            var reader = self
            if let timing = alternative(&reader), reader.isAtEnd || reader.isRemark { return timing }
        }
        return nil
    }

    private static let alternatives: [@Sendable (inout TimingReader) -> Timing?] = [
        { $0.standing() }, { $0.everyYearThenRest() }, { $0.frequency() }, { $0.periods() }, { $0.days() }, { $0.quarters() }, { $0.halves() },
        { $0.months() }, { $0.bounds() }, { $0.years() }
    ]

    /// "Hằng năm, trước ngày 01/12".
    private mutating func everyYearThenRest() -> Timing? {
        guard take("hang", "nam") || take("moi", "nam") else { return nil }
        _ = take(",") || take(":")
        guard let rest = Self(source, Array(words[index...])).whole(), let timing = rest.said(.every()), timing != rest else { return nil }
        index = words.count
        return timing
    }

    /// "A; B", "A, B", "A và B": each part by itself, the year of a later part for those before it that name none.
    private func several() -> Timing? {
        for signs in [[";"], [",", "va", "+", "&"]] {
            let parts = words.split { signs.contains($0.folded) }.map { Self(source, Array($0)) }
            guard parts.count > 1 else { continue }
            let read = parts.compactMap { $0.part() ?? (signs == [";"] ? $0.several() : nil) }
            guard read.count == parts.count, !read.contains(.unclear) else { continue }
            var timings: [Timing] = []
            for timing in read.reversed() { timings.insert(timings.first?.years.flatMap(timing.said) ?? timing, at: 0) }
            return .several(timings)
        }
        return nil
    }

    var isAtEnd: Bool { index == words.count }

    private var isRemark: Bool {
        var reader = self
        _ = reader.take(",") || reader.take(";")
        if reader.take("theo") {
            return ["huong", "ke", "quy", "chi", "yeu", "chuong", "lo"].contains(reader.next?.folded)
        }
        guard reader.take("va") || reader.take("hoac") || reader.index > index else { return false }
        return reader.take("theo") || reader.take("khi") || reader.take("dot", "xuat")
    }
}

extension TimingReader {
    var next: Word? { index < words.count ? words[index] : nil }

    /// Those words in a row, or nothing.
    mutating func take(_ folded: String...) -> Bool {
        guard words[index...].starts(with: folded) else { return false }
        index += folded.count
        return true
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int? {
        guard let value = next?.number, range.contains(value) else { return nil }
        index += 1
        return value
    }

    mutating func year() -> Int? { number(1975...2100) }

    /// "-" or "đến".
    mutating func dash() -> Bool { take("-") || take("den", "het") || take("den") }

    /// Runs a reading and steps back when it finds nothing.
    mutating func attempt<Value>(_ reading: (inout TimingReader) -> Value?) -> Value? {
        let start = index
        if let value = reading(&self) { return value }
        index = start
        return nil
    }

    /// The text from that word to the end of the phrase.
    func text(from word: Int) -> String {
        guard word < words.count, let last = words.last else { return "" }
        return String(source[words[word].range.lowerBound..<last.range.upperBound])
    }
}

extension Collection<TimingWords.Word> {
    func starts(with folded: [String]) -> Bool {
        var place = startIndex
        for word in folded {
            guard place < endIndex, self[place].folded == word else { return false }
            place = index(after: place)
        }
        return true
    }
}

extension [TimingWords.Word] {
    /// Words that name no time: "thực hiện trong", "hoàn thành", "ít nhất".
    fileprivate var withoutFillers: [TimingWords.Word] {
        var kept: [TimingWords.Word] = []
        var place = 0
        while place < count {
            if let filler = Self.fillers.first(where: { self[place...].starts(with: $0) }) {
                place += filler.count
            } else {
                kept.append(self[place])
                place += 1
            }
        }
        return kept
    }

    private static let fillers = [
        ["thuc", "hien"], ["hoan", "thanh"], ["trien", "khai"], ["to", "chuc"], ["bat", "dau"], ["cao", "diem"], ["nhan", "dip"], ["du", "kien"],
        ["it", "nhat"], ["toi", "thieu"], ["dinh", "ky"], ["trong"], ["vao"], ["xong"], ["dip"], ["duoc"]
    ]
}
