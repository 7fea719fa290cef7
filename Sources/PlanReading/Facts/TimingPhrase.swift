/// When something is to be done, as a task says it in passing.
enum TimingPhrase {
    private static let fixed = PhraseSet(of: [
        "dinh ky hoac dot xuat", "dinh ky va dot xuat", "dinh ky dot xuat", "khi co thong tin ve vu viec", "khi co vu viec", "thuong xuyen hang nam",
        "thuong xuyen lien tuc", "dinh ky hang nam", "dinh ky hang quy",
        "dinh ky hang thang", "6 thang mot lan", "moi nam mot lan", "hang nam va theo yeu cau"
    ])
    private static let openers = PhraseSet(of: ["hang nam", "hang quy", "hang thang", "thuong xuyen", "dinh ky"])

    /// The units of the first such phrase. A stretch of years counts wherever it stands; "hằng năm" only at either end.
    static func find(in passage: Passage) -> Range<Int>? {
        let words = passage.allWords
        if let found = fixed.first(in: passage, words) { return passage.range(found.range) }
        for word in words {
            if let range = dates(at: word, in: passage) ?? quarters(at: word, in: passage) ?? deadline(at: word, in: passage)
                ?? month(at: word, in: passage)
            {
                return range
            }
        }
        if let period = Period.all(in: passage, words).first(where: { isTiming($0, in: passage) }) {
            return passage.range(phrase(of: period, in: passage))
        }
        if let opener = openers.match(passage, at: 0) { return passage.range(0..<opener.end) }
        if passage.words.count > 3, passage.has("hang nam", at: passage.words.count - 2) {
            return passage.range(passage.words.count - 2..<passage.words.count)
        }
        return nil
    }

    private static func isTiming(_ period: Period, in passage: Passage) -> Bool {
        switch period.form {
        case .range, .until: true
        case .single: passage.has("trong", at: period.words.lowerBound - 1) || passage.has("tu", at: period.words.lowerBound - 1)
        }
    }

    private static func phrase(of period: Period, in passage: Passage) -> Range<Int> {
        let before = period.words.lowerBound - 1
        let opens = passage.has("tu", at: before) || passage.has("den", at: before) || passage.has("trong", at: before)
        return (opens ? before : period.words.lowerBound)..<period.words.upperBound
    }

    /// "từ ngày 15/11/2024-15/12/2024", "từ 15/11 đến ngày 15/12".
    static func dates(at word: Int, in passage: Passage) -> Range<Int>? {
        guard passage.has("tu", at: word) || passage.has("ngay", at: word) else { return nil }
        guard let stretch = DateStretch.at(word, in: passage) else { return nil }
        return passage.range(word..<stretch.words.upperBound)
    }

    /// "Quý III, IV hằng năm", "trong quý IV năm 2021".
    private static func quarters(at word: Int, in passage: Passage) -> Range<Int>? {
        guard passage.has("quy", at: word), isQuarter(word + 1, passage) else { return nil }
        var end = word + 2
        while isQuarter(end, passage) || (passage.has("va", at: end) || passage.has("quy", at: end)) && isQuarter(end + 1, passage) { end += 1 }
        return passage.range(word..<year(after: end, passage))
    }

    private static func isQuarter(_ word: Int, _ passage: Passage) -> Bool {
        guard let found = passage.words[safe: word] else { return false }
        if let number = passage.number(word) { return (1...4).contains(number) && found.end == found.start + 1 }
        return passage.isUpper(found.start) && Roman.number(passage.fold[found.start..<found.end]).map { $0 <= 4 } == true
    }

    private static func year(after word: Int, _ passage: Passage) -> Int {
        if passage.has("hang nam", at: word) { return word + 2 }
        if passage.has("nam", at: word), Period.year(word + 1, passage) != nil { return word + 2 }
        if Period.year(word, passage) != nil, passage.gap(after: word - 1, has: "/") { return word + 1 }
        return word
    }

    /// "hoàn thành trước ngày 30/6/2026", "trước tháng 9/2021".
    private static func deadline(at word: Int, in passage: Passage) -> Range<Int>? {
        guard passage.has("truoc", at: word) || passage.has("xong", at: word) && passage.has("truoc", at: word + 1) else { return nil }
        let start = passage.has("truoc", at: word) ? word + 1 : word + 2
        guard let date = WrittenDate.at(start, in: passage) else { return nil }
        let first = passage.has("hoan thanh", at: word - 2) ? word - 2 : word
        return passage.range(first..<year(after: date.words.upperBound, passage))
    }

    /// "tháng 9/2026", "trong tháng 6 hằng năm".
    private static func month(at word: Int, in passage: Passage) -> Range<Int>? {
        guard passage.has("thang", at: word), !passage.has("ngay", at: word - 2), let month = passage.number(word + 1), (1...12).contains(month),
            passage.number(word - 1) == nil,
            passage.words[word + 1].end - passage.words[word + 1].start <= 2
        else { return nil }
        let end = year(after: word + 2, passage)
        return end > word + 2 || passage.has("trong", at: word - 1) ? passage.range(word..<end) : nil
    }
}

/// Two dates with "-" or "đến" between: the days of a campaign.
struct DateStretch: Sendable {
    let start: PartialDate
    let end: PartialDate
    let words: Range<Int>

    /// `word` may be "từ", "ngày", or the first number.
    static func at(_ word: Int, in passage: Passage) -> DateStretch? {
        var next = word
        if passage.has("tu", at: next) { next += 1 }
        if passage.has("ngay", at: next) { next += 1 }
        guard let first = WrittenDate.at(next, in: passage), first.date.day != nil, first.date.month != nil else { return nil }
        next = first.words.upperBound
        let hasDash = passage.gap(after: next - 1, has: "-")
        if passage.has("den het", at: next) { next += 2 } else if passage.has("den", at: next) { next += 1 } else if !hasDash { return nil }
        if passage.has("ngay", at: next) { next += 1 }
        guard let second = WrittenDate.at(next, in: passage), second.date.day != nil, second.date.month != nil else { return nil }
        let start = PartialDate(day: first.date.day, month: first.date.month, year: first.date.year ?? second.date.year)
        return DateStretch(start: start, end: second.date, words: word..<second.words.upperBound)
    }
}
