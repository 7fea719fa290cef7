/// Dates as documents write them: "05/3/2025", "15/6", "ngày 10 tháng 11", "ngày tháng 5 năm 2026", "tháng 9/2026".
struct WrittenDate: Sendable, Hashable {
    let date: PartialDate
    /// Words of the passage, with "ngày" when it stands before.
    let words: Range<Int>

    /// The date that begins at that word, which may be "ngày" or the number of the day.
    static func at(_ word: Int, in passage: Passage) -> WrittenDate? {
        var start = word
        if passage.has("ngay", at: word) { start += 1 }
        if let (date, end) = inFigures(start, passage) ?? inWords(start, passage) { return WrittenDate(date: date, words: word..<end) }
        return nil
    }

    /// `d/m/yyyy`, `d/m`, also with points or dashes when the year is there.
    private static func inFigures(_ word: Int, _ passage: Passage) -> (PartialDate, Int)? {
        guard let day = passage.number(word), (1...31).contains(day), isShort(word, passage), let month = passage.number(word + 1),
            (1...12).contains(month), isShort(word + 1, passage)
        else { return nil }
        let separator = passage.gap(after: word).filter { $0 != 0x20 }
        guard separator.count == 1, let sign = separator.first, "/.-".utf8.contains(sign) else { return nil }
        let second = passage.gap(after: word + 1).filter { $0 != 0x20 }
        if second == [sign] || second.first == UInt8(ascii: "/"), let year = passage.number(word + 2), isYear(year) {
            return (PartialDate(day: day, month: month, year: year), word + 3)
        }
        // "9/9 xã" is no date, "trước ngày 15/6" is: the caller knows which words stand before.
        guard sign == UInt8(ascii: "/") else { return nil }
        if passage.has("nam", at: word + 2), let year = passage.number(word + 3), isYear(year) {
            return (PartialDate(day: day, month: month, year: year), word + 4)
        }
        return (PartialDate(day: day, month: month), word + 2)
    }

    /// `d tháng m năm yyyy`, with any part left blank, and `d tháng m`.
    private static func inWords(_ word: Int, _ passage: Passage) -> (PartialDate, Int)? {
        var index = word
        var day: Int?, month: Int?, year: Int?
        if let number = passage.number(index), (1...31).contains(number), passage.has("thang", at: index + 1) {
            day = number
            index += 1
        }
        guard passage.has("thang", at: index) else { return nil }
        index += 1
        if let number = passage.number(index), (1...12).contains(number) {
            month = number
            index += 1
            if let number = passage.number(index), isYear(number), passage.gap(after: index - 1, has: "/-") {
                return (PartialDate(day: day, month: month, year: number), index + 1)
            }
        }
        if passage.has("nam", at: index) {
            if let number = passage.number(index + 1), isYear(number) {
                year = number
                index += 2
            } else if month == nil {
                index += 1
            }
        }
        guard day != nil || month != nil || year != nil else { return nil }
        return (PartialDate(day: day, month: month, year: year), index)
    }

    static func isYear(_ number: Int) -> Bool { (1945...2100).contains(number) }
    private static func isShort(_ word: Int, _ passage: Passage) -> Bool { passage.words[word].end - passage.words[word].start <= 2 }
}
