/// Finds the dates by which a report is due in a sentence about reports.
enum DeadlineFinder {
    struct Found: Sendable {
        let day: Int?
        let month: Int?
        let year: Int?
        let kind: DeadlineItem.Kind?
        /// The kind was said, not concluded from the month.
        let isKindSaid: Bool
        let saysYearly: Bool
        let recipient: String?
        let via: String?
        /// Words of the passage.
        let words: Range<Int>
        let sentence: Range<Int>
    }

    /// `isReporting`: the section is about reports, so the sentence need not say so.
    static func all(in passage: Passage, isReporting: Bool) -> [Found] {
        guard isReporting || passage.find("bao cao") != nil else { return [] }
        let cited = Citation.all(in: passage).map(\.words)
        return Sentences.split(passage).flatMap { sentence in inSentence(sentence, passage, cited, isReporting) }
    }

    private struct Point {
        let date: PartialDate
        let words: Range<Int>
        let kind: DeadlineItem.Kind?
    }

    private static func inSentence(_ sentence: Range<Int>, _ passage: Passage, _ cited: [Range<Int>], _ isReporting: Bool) -> [Found] {
        var points: [Point] = []
        var word = sentence.lowerBound
        while word < sentence.upperBound {
            if let skip = cited.first(where: { $0.contains(word) }) ?? stretch(word, passage) { word = max(word + 1, skip.upperBound); continue }
            guard let point = point(at: word, passage, after: points.last, sentence) else { word += 1; continue }
            points.append(point)
            word = max(word + 1, point.words.upperBound)
        }
        guard let first = points.first else { return incident(sentence, passage) }
        guard isReporting || saysReport(sentence, first, passage) else { return [] }
        return complete(points, sentence, passage) + incident(sentence, passage)
    }

    /// "từ ngày 15/11 đến 15/12" is a campaign, no deadline.
    private static func stretch(_ word: Int, _ passage: Passage) -> Range<Int>? {
        guard
            passage.has("tu", at: word)
                || passage.number(word) != nil && !passage.has("truoc", at: word - 1) && !passage.has("truoc ngay", at: word - 2)
        else { return nil }
        return DateStretch.at(word, in: passage)?.words
    }

    private static let before = PhraseSet(of: [
        "truoc", "truoc ngay", "cham nhat", "cham nhat la", "cham nhat vao", "muon nhat", "han cuoi", "han cuoi la", "vao ngay", "vao", "ngay",
        "truoc thoi diem", "han", "thoi han"
    ])
    private static let notDue = PhraseSet(of: [
        "hoan thanh", "hoan thanh xong", "tinh den", "tinh den het", "xong", "ke tu", "chot so lieu", "so lieu den", "so lieu tu"
    ])

    private static func point(at word: Int, _ passage: Passage, after last: Point?, _ sentence: Range<Int>) -> Point? {
        guard passage.number(word) != nil else { return nil }
        let start = passage.has("ngay", at: word - 1) ? word - 1 : word
        var first = start
        if first > 0, passage.has("truoc", at: first - 1) { first -= 1 }
        if let repeated = monthly(word, passage), start < word {
            return Point(date: PartialDate(day: passage.number(word)), words: first..<repeated.end, kind: repeated.kind)
        }
        guard let date = WrittenDate.at(word, in: passage), date.date.day != nil, date.date.month != nil, date.words.upperBound <= sentence.upperBound
        else { return nil }
        let isNamed = start < word || (1...3).contains { back in before.match(passage, at: word - back).map { $0.end == word } ?? false }
        let isNext = last.map { word - $0.words.upperBound <= 3 } ?? false
        guard isNamed || isNext else { return nil }
        for back in 1...4 { if let found = notDue.match(passage, at: first - back), found.end == first { return nil } }
        if passage.has("den", at: start - 1), !passage.has("cham nhat", at: start - 3) { return nil }
        return Point(date: date.date, words: first..<date.words.upperBound, kind: nil)
    }

    /// "ngày 20 hằng tháng", "ngày 15 của tháng cuối quý".
    private static func monthly(_ word: Int, _ passage: Passage) -> (end: Int, kind: DeadlineItem.Kind)? {
        guard let day = passage.number(word), (1...31).contains(day) else { return nil }
        var next = word + 1
        if passage.has("cua", at: next) { next += 1 }
        if passage.has("thang cuoi", at: next) || passage.has("thang cuoi cua", at: next) {
            for end in next + 2..<next + 6 where passage.has("quy", at: end) { return (end + 1, .quarterly) }
        }
        for phrase in ["hang thang", "moi thang", "thang", "thang sau", "cua thang"] as [Phrase] where passage.has(phrase, at: next) {
            let end = next + phrase.count
            if phrase.count == 1, passage.number(end) != nil { return nil }
            if phrase.count == 1, next == word + 1, !(passage.has("sau", at: end) || passage.has("ke", at: end)) { return nil }
            return (end, .monthly)
        }
        return nil
    }

    /// The report must be what is due, not what is made of it afterwards ("… để tổng hợp, báo cáo UBND tỉnh").
    private static func saysReport(_ sentence: Range<Int>, _ first: Point, _ passage: Passage) -> Bool {
        var word = sentence.lowerBound
        while let found = passage.find("bao cao", in: word..<sentence.upperBound) {
            let isAfterwards =
                found.lowerBound > first.words.lowerBound
                && (passage.has("tong hop", at: found.lowerBound - 2) && passage.has("de", at: found.lowerBound - 3))
            if !isAfterwards { return true }
            word = found.upperBound
        }
        return false
    }

    private static func complete(_ points: [Point], _ sentence: Range<Int>, _ passage: Passage) -> [Found] {
        let via = self.via(sentence, passage)
        let saysYearly = saysYearly(sentence, passage)
        var found: [Found] = []
        for (index, point) in points.enumerated() {
            let previous = index > 0 ? points[index - 1].words.upperBound : sentence.lowerBound
            let next = index + 1 < points.count ? points[index + 1].words.lowerBound : sentence.upperBound
            let segment = previous..<point.words.lowerBound
            let isJoined = index > 0 && segment.count <= 5 && Recipient.find(segment, passage) == nil
            let recipient =
                Recipient.find(segment, passage) ?? (isJoined ? found.last?.recipient : nil) ?? Recipient.find(point.words.upperBound..<next, passage)
                ?? Recipient.find(point.words.upperBound..<sentence.upperBound, passage) ?? found.last?.recipient
            // "ngày 20 của tháng cuối quý" comes again every quarter, whatever year the next date has.
            let isRecurrent = point.kind != nil
            let year = isRecurrent ? nil : point.date.year ?? points[index...].first { $0.date.year != nil }?.date.year
            let said = point.kind ?? saidKind(segment, after: point.words.upperBound..<min(next, point.words.upperBound + 6), passage)
            found.append(
                Found(
                    day: point.date.day, month: point.date.month, year: year, kind: said ?? point.date.month.flatMap(kind(ofMonth:)),
                    isKindSaid: said != nil,
                    saysYearly: saysYearly || isRecurrent, recipient: recipient, via: via, words: point.words, sentence: sentence))
        }
        return found
    }

    static func kind(ofMonth month: Int) -> DeadlineItem.Kind? {
        switch month {
        case 5...7: .midYear
        case 10...12: .annual
        case 1, 2: .annual
        default: nil
        }
    }

    private static let kinds: Vocabulary<DeadlineItem.Kind> = [
        "6 thang": .midYear, "06 thang": .midYear, "sau thang": .midYear, "6 thang dau nam": .midYear, "giua ky": .midYear, "01 nam": .annual,
        "1 nam": .annual, "ca nam": .annual, "bao cao nam": .annual, "mot nam": .annual,
        "bao cao hang nam": .annual, "bao cao tong ket": .final, "tong ket giai doan": .final, "bao cao cuoi ky": .final,
        "tong ket chuong trinh": .final, "hang quy": .quarterly, "bao cao quy": .quarterly, "moi quy": .quarterly,
        "hang thang": .monthly, "bao cao thang": .monthly, "cuoi nam": .annual, "tong ket nam": .annual, "bao cao tong ket nam": .annual
    ]

    private static func saidKind(_ segment: Range<Int>, after: Range<Int>, _ passage: Passage) -> DeadlineItem.Kind? {
        var last: DeadlineItem.Kind?
        var word = segment.lowerBound
        while word < segment.upperBound {
            if let found = kinds.match(passage, at: word) { last = found.meaning; word = found.end } else { word += 1 }
        }
        if let last { return last }
        // "trước ngày 15/6 (báo cáo 6 tháng)".
        guard let next = kinds.first(in: passage, after), passage.gap(after: after.lowerBound - 1, has: "(") else { return nil }
        return next.meaning
    }

    private static func saysYearly(_ sentence: Range<Int>, _ passage: Passage) -> Bool {
        for phrase in ["hang nam", "moi nam", "hang quy", "hang thang", "moi thang", "moi quy"] as [Phrase]
        where passage.find(phrase, in: sentence) != nil { return true }
        return false
    }

    /// "(qua Phòng …)", "thông qua Sở …".
    private static func via(_ sentence: Range<Int>, _ passage: Passage) -> String? {
        for word in sentence where passage.has("qua", at: word) && word + 1 < sentence.upperBound {
            let isBracketed = word > 0 && passage.gap(after: word - 1, has: "(")
            if isBracketed {
                var end = word + 1
                while end < passage.words.count, end - word < 24 {
                    end += 1
                    if passage.gap(after: end - 1, has: ")") { return passage.text(passage.range(word + 1..<end)) }
                }
            }
            if let end = AgencyName.end(in: passage, at: word + 1) { return passage.text(passage.range(word + 1..<end)) }
        }
        return nil
    }

    /// "báo cáo đột xuất khi có yêu cầu": due on demand.
    private static func incident(_ sentence: Range<Int>, _ passage: Passage) -> [Found] {
        guard let found = passage.find("bao cao dot xuat", in: sentence) else { return [] }
        return [
            Found(
                day: nil, month: nil, year: nil, kind: .incident, isKindSaid: true, saysYearly: false,
                recipient: Recipient.find(found.upperBound..<sentence.upperBound, passage) ?? Recipient.find(sentence, passage),
                via: via(sentence, passage), words: found, sentence: sentence)
        ]
    }
}

/// Whom a report goes to.
enum Recipient {
    private static let before = PhraseSet(of: ["ve", "gui", "bao cao", "cho", "gui ve", "trinh", "voi", "gui den"])

    static func find(_ range: Range<Int>, _ passage: Passage) -> String? {
        for word in range {
            guard let opener = before.match(passage, at: word), !passage.gap(after: opener.end - 1, has: ",;.:"),
                let end = AgencyName.end(in: passage, at: opener.end)
            else { continue }
            // "báo cáo với UBND", but not "phối hợp với UBND".
            if passage.has("voi", at: word), !passage.has("bao cao", at: word - 2) { continue }
            return passage.text(passage.range(opener.end..<end))
        }
        return nil
    }
}

/// Runs of words between full stops.
enum Sentences {
    static func split(_ passage: Passage) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        for word in passage.allWords {
            let gap = passage.gap(after: word)
            let ends = gap.contains(UInt8(ascii: ".")) && gap.contains(0x20) && (word + 1 >= passage.words.count || passage.startsUpper(word + 1))
            if ends || word + 1 == passage.words.count {
                sentences.append(start..<word + 1)
                start = word + 1
            }
        }
        return sentences
    }
}
