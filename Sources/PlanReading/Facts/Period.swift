/// Years that something covers: "giai đoạn 2021 - 2025", "năm 2024", "từ năm 2020 đến năm 2030", "đến năm 2030".
struct Period: Sendable, Hashable {
    enum Form: Sendable, Hashable { case range, single, until }

    let start: Int?
    let end: Int
    let form: Form
    let words: Range<Int>

    /// Every period named in those words, in order.
    static func all(in passage: Passage, _ range: Range<Int>) -> [Period] {
        var found: [Period] = []
        var word = range.lowerBound
        while word < range.upperBound {
            if let period = at(word, in: passage, limit: range.upperBound) {
                found.append(period)
                word = max(period.words.upperBound, word + 1)
            } else {
                word += 1
            }
        }
        return found
    }

    private static func at(_ word: Int, in passage: Passage, limit: Int) -> Period? {
        if passage.has("giai doan", at: word) {
            var year = word + 2
            if passage.has("tu", at: year) { year += 1 }
            if passage.has("nam", at: year) { year += 1 }
            return span(from: year, startingAt: word, in: passage, limit: limit)
        }
        guard passage.has("nam", at: word), let year = self.year(word + 1, passage), word + 1 < limit else { return nil }
        if let range = span(from: word + 1, startingAt: word, in: passage, limit: limit) { return range }
        let isEnd = passage.has("den", at: word - 1) || passage.has("den het", at: word - 2) || passage.has("den cuoi", at: word - 2)
        return Period(start: isEnd ? nil : year, end: year, form: isEnd ? .until : .single, words: word..<word + 2)
    }

    /// "2021 - 2025", "2021 đến 2025", "2020 đến năm 2030".
    private static func span(from word: Int, startingAt first: Int, in passage: Passage, limit: Int) -> Period? {
        guard let start = year(word, passage) else { return nil }
        var next = word + 1
        if passage.has("den", at: next) { next += 1 } else if !passage.gap(after: word, has: "-") { return nil }
        if passage.has("nam", at: next) { next += 1 }
        guard next < limit, let end = year(next, passage), end >= start else { return nil }
        return Period(start: start, end: end, form: .range, words: first..<next + 1)
    }

    static func year(_ word: Int, _ passage: Passage) -> Int? { passage.number(word).flatMap { (1975...2100).contains($0) ? $0 : nil } }
}
