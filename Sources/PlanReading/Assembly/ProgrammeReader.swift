/// The years of this plan and the programme it carries out: from its title, else from the sentence that enacts it.
struct ProgrammeReader {
    private let reader: Reader

    init(_ reader: Reader) { self.reader = reader }

    func programme(title: Fact<String>?, date: PartialDate?) -> Fact<Programme>? {
        let passage = titlePassage
        let periods = Period.all(in: passage, passage.allWords)
        if let found = choose(periods, passage) { return found }
        for node in reader.preamble where node.isParagraph {
            let own = ownWords(node.passage)
            if let found = choose(Period.all(in: node.passage, own), node.passage, confidence: 0.7, derivedFrom: "period.preamble") { return found }
        }
        let name = self.name(in: passage, until: passage.words.count)
        if name == nil && date?.year == nil { return nil }
        let isCampaign = Self.isCampaign(passage)
        guard let year = date?.year else {
            return Fact(
                Programme(name: name, startYear: nil, endYear: nil, kind: isCampaign ? .campaign : nil, parentStartYear: nil, parentEndYear: nil),
                span: title?.span, confidence: 0.4)
        }
        return Fact(
            Programme(name: name, startYear: year, endYear: year, kind: isCampaign ? .campaign : .annual, parentStartYear: nil, parentEndYear: nil),
            span: title?.span, confidence: 0.5, derived: [Derivation("start_year", "period.date"), Derivation("end_year", "period.date")])
    }

    /// The title of the plan that a decision carries says more than the decision's.
    private var titlePassage: Passage {
        let attached = reader.zones.attached.map { Passage(reader.source, $0.title) }
        let own = Passage(reader.source, reader.zones.frame.title)
        if let attached, !Period.all(in: attached, attached.allWords).isEmpty { return attached }
        return own
    }

    /// After the cited documents: "Ủy ban nhân dân huyện X xây dựng Kế hoạch … năm 2024 như sau".
    private func ownWords(_ passage: Passage) -> Range<Int> {
        let last = Citation.all(in: passage).last?.words.upperBound ?? 0
        for word in last..<max(last, passage.words.count) where passage.has("uy ban nhan dan", at: word) || passage.has("ubnd", at: word) {
            if !passage.has("cua", at: word - 1) { return word..<passage.words.count }
        }
        return 0..<0
    }

    private static func isCampaign(_ passage: Passage) -> Bool {
        passage.find("thang hanh dong") != nil || passage.find("chien dich") != nil || passage.find("tuan le") != nil
            || passage.find("dot cao diem") != nil || passage.find("thang cao diem") != nil
    }

    /// A single year is the plan's own where a stretch of years belongs to the programme above; "tầm nhìn đến 2030" is neither.
    private func choose(_ periods: [Period], _ passage: Passage, confidence: Double = 1, derivedFrom rule: String? = nil) -> Fact<Programme>? {
        let isCampaign = Self.isCampaign(passage)
        let single = periods.last { $0.form == .single }
        let range = periods.last { $0.form == .range }
        let until = periods.first { $0.form == .until }
        guard let own = single ?? range ?? until else { return nil }
        let name = self.name(in: passage, until: periods.first?.words.lowerBound ?? passage.words.count)
        let isOneYear = own.form == .single
        let programme = Programme(
            name: name, startYear: own.start, endYear: own.end,
            kind: isCampaign ? .campaign : isOneYear || own.start == own.end ? .annual : .multiYear,
            parentStartYear: isOneYear ? range?.start : nil, parentEndYear: isOneYear ? range?.end : nil)
        let derived = rule.map { [Derivation("start_year", $0), Derivation("end_year", $0)] } ?? []
        return Fact(programme, span: passage.span(passage.range(own.words)), confidence: own.form == .until ? 0.7 : confidence, derived: derived)
    }

    private static let openers = PhraseSet(of: [
        "chuong trinh", "de an", "du an", "chien luoc", "cong tac", "thang hanh dong", "ke hoach", "luat", "nghi quyet", "quyet dinh", "chi thi",
        "hoat dong", "phong chong", "phong ngua"
    ])

    private func name(in passage: Passage, until end: Int) -> String? {
        guard let opener = Self.openers.first(in: passage, 0..<max(0, end)) else { return nil }
        var last = opener.range.lowerBound
        while last < end {
            if last > opener.range.lowerBound, passage.has("tren dia ban", at: last) || passage.has("giai doan", at: last) { break }
            last += 1
        }
        let range = passage.trimmed(passage.range(opener.range.lowerBound..<last), alsoDropping: " ,\"-.;")
        return range.isEmpty ? nil : passage.text(range).filter { !"“”\"".contains($0) }
    }
}
