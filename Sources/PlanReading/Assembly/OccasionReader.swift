/// Reviews, months of action and days to mark, wherever the text speaks of them.
struct OccasionReader {
    private let reader: Reader
    private let years: Programme?

    init(_ reader: Reader, years: Programme?) { (self.reader, self.years) = (reader, years) }

    private var passages: [Passage] {
        reader.outline.nodes.dropFirst().filter { $0.kind != .context }.flatMap { $0.block.isTable ? $0.block.rows.flatMap(\.cells) : [$0.passage] }
    }

    // MARK: Reviews

    private static let kinds: Vocabulary<String> = ["so ket": "sơ kết", "tong ket": "tổng kết"]

    /// "sơ kết (vào năm 2018) và tổng kết (vào năm 2020)". Reviews without a year are kept too, once a kind.
    func reviews() -> [ReviewItem] {
        var found: [ReviewItem] = []
        for passage in passages {
            var word = 0
            while word < passage.words.count {
                guard let kind = Self.kinds.match(passage, at: word) else { word += 1; continue }
                let (year, end) = year(after: kind.end, in: passage) ?? before(word, in: passage) ?? (nil, kind.end)
                let item = ReviewItem(
                    kind: kind.meaning, year: year, span: passage.span(passage.range(word..<max(kind.end, end))), confidence: year == nil ? 0.5 : 0.9)
                if !found.contains(where: { $0.kind == item.kind && ($0.year == item.year || item.year == nil) }) { found.append(item) }
                word = max(kind.end, end)
            }
        }
        let dated = Set(found.filter { $0.year != nil }.map(\.kind))
        return found.filter { $0.year != nil || !dated.contains($0.kind) }
    }

    private func year(after word: Int, in passage: Passage) -> (Int?, Int)? {
        for next in word..<min(passage.words.count, word + 12) {
            if Self.kinds.match(passage, at: next) != nil { return nil }
            if next > word, passage.gap(after: next - 1, has: ";.") { return nil }
            if next == word, passage.gap(after: next - 1, has: ";.,") { return nil }
            if passage.has("giai doan", at: next) { return nil }
            if passage.has("nam", at: next), let year = Period.year(next + 1, passage) { return (year, next + 2) }
            if next == word, let year = Period.year(next, passage) { return (year, next + 1) }
            if let date = WrittenDate.at(next, in: passage)?.date.year { return (date, next + 1) }
        }
        return nil
    }

    /// "Năm 2028, tổ chức sơ kết …".
    private func before(_ word: Int, in passage: Passage) -> (Int?, Int)? {
        for back in 1...6 where word - back >= 0 {
            if Self.kinds.match(passage, at: word - back) != nil { return nil }
            if passage.gap(after: word - back, has: ";.") { return nil }
            if passage.has("nam", at: word - back), let year = Period.year(word - back + 1, passage) { return (year, word) }
        }
        return nil
    }

    // MARK: Months of action

    private static let occasions = PhraseSet(of: [
        "thang hanh dong", "tuan le", "chien dich truyen thong", "dot cao diem", "thang cao diem", "dot truyen thong", "thang truyen thong"
    ])

    func actionPeriods(title: Fact<String>?) -> [ActionPeriodItem] {
        var found: [ActionPeriodItem] = []
        for passage in passages {
            var word = 0
            while let occasion = Self.occasions.first(in: passage, word..<passage.words.count) {
                let limit =
                    Self.occasions.first(in: passage, occasion.range.upperBound..<passage.words.count)?.range.lowerBound ?? passage.words.count
                if let item = period(occasion.range, limit, passage), !found.contains(where: { same($0, item) }) { found.append(item) }
                word = occasion.range.upperBound
            }
        }
        if found.isEmpty, years?.kind == .campaign { found = campaign(title) }
        return found
    }

    private func same(_ a: ActionPeriodItem, _ b: ActionPeriodItem) -> Bool {
        a.start.day == b.start.day && a.start.month == b.start.month && a.end.day == b.end.day && a.end.month == b.end.month
            && (a.start.year == b.start.year || a.start.year == nil || b.start.year == nil)
    }

    private func period(_ occasion: Range<Int>, _ limit: Int, _ passage: Passage) -> ActionPeriodItem? {
        for word in occasion.upperBound..<min(limit, occasion.upperBound + 60) {
            if word > occasion.upperBound,
                passage.gap(after: word - 1, has: ".") && passage.startsUpper(word) && passage.gap(after: word - 1).contains(0x20)
            {
                return nil
            }
            if let stretch = DateStretch.at(word, in: passage), stretch.words.upperBound <= limit {
                return build(occasion.lowerBound..<word, stretch.words, stretch.start, stretch.end, passage, derived: [])
            }
            // "(tháng 6)": the whole month.
            guard passage.has("thang", at: word), passage.gap(after: word - 1, has: "("), let month = passage.number(word + 1),
                (1...12).contains(month), passage.gap(after: word + 1, has: ")")
            else { continue }
            let last = month == 2 ? 28 : [4, 6, 9, 11].contains(month) ? 30 : 31
            return build(
                occasion.lowerBound..<word, word..<word + 2, PartialDate(day: 1, month: month), PartialDate(day: last, month: month), passage,
                derived: [Derivation("start", "period.month"), Derivation("end", "period.month")])
        }
        return nil
    }

    private func build(_ name: Range<Int>, _ dates: Range<Int>, _ start: PartialDate, _ end: PartialDate, _ passage: Passage, derived: [Derivation])
        -> ActionPeriodItem
    {
        var last = name.upperBound
        while last > name.lowerBound, passage.has("tu", at: last - 1) || passage.has("ngay", at: last - 1) || passage.has("thoi gian", at: last - 2) {
            last -= 1
        }
        // The name ends with its quotation or bracket.
        for word in name.lowerBound..<last where passage.gap(after: word, has: "\"(") && word + 1 < last { last = word + 1; break }
        return ActionPeriodItem(
            name: passage.text(passage.range(name.lowerBound..<max(last, name.lowerBound + 1))), start: start, end: end,
            span: passage.span(passage.range(name.lowerBound..<dates.upperBound)),
            confidence: derived.isEmpty ? 0.9 : 0.75, derived: derived)
    }

    /// The plan of a campaign says its dates apart: "Thời gian: từ ngày 15/11 đến ngày 15/12/2025".
    private func campaign(_ title: Fact<String>?) -> [ActionPeriodItem] {
        for passage in passages where passage.find("thoi gian") != nil || passage.find("tu ngay") != nil {
            for word in passage.allWords {
                guard let stretch = DateStretch.at(word, in: passage) else { continue }
                return [
                    ActionPeriodItem(
                        name: years?.name ?? title?.value ?? "", start: stretch.start, end: stretch.end,
                        span: passage.span(passage.range(stretch.words)), confidence: 0.7,
                        derived: [Derivation("name", "period.title")])
                ]
            }
        }
        return []
    }

    // MARK: Days

    func actionDays() -> [ActionDayItem] {
        var found: [ActionDayItem] = []
        for passage in passages {
            for word in passage.allWords where passage.has("ngay", at: word) && passage.startsUpper(word) && passage.startsUpper(word + 1) {
                guard let end = dayEnd(from: word, in: passage) else { continue }
                var range = passage.range(word..<end)
                if passage.fold[range].contains(UInt8(ascii: "(")), range.upperBound < passage.count,
                    passage.fold[range.upperBound] == UInt8(ascii: ")")
                {
                    range = range.lowerBound..<range.upperBound + 1
                }
                let text = passage.text(range)
                if !found.contains(where: { VietnameseFold.fold($0.text) == VietnameseFold.fold(text) }) {
                    found.append(ActionDayItem(text: text, span: passage.span(range)))
                }
            }
        }
        return found
    }

    private func dayEnd(from word: Int, in passage: Passage) -> Int? {
        var end = word + 1
        while end < passage.words.count, end - word < 26 {
            if let date = WrittenDate.at(end, in: passage), date.date.day != nil, date.date.month != nil { return date.words.upperBound }
            end += 1
            if passage.gap(after: end - 1, has: ",;.:\"") { break }
        }
        let named =
            passage.has("ngay quoc te", at: word) || passage.has("ngay gia dinh", at: word) || passage.has("ngay the gioi", at: word)
            || passage.has("ngay toan dan", at: word)
        return named && passage.gap(after: end - 1, has: ",;.:\"") && end - word <= 10 ? end : nil
    }
}
