/// Finds who issued the document: in the letterhead, else where the text says "UBND … ban hành Kế hoạch", else in the title,
/// the signature, the place line.
struct IssuerReader {
    private let reader: Reader
    private let head: Header
    private let title: Fact<String>?

    init(_ reader: Reader, _ head: Header, _ title: Fact<String>?) { (self.reader, self.head, self.title) = (reader, head, title) }

    private struct Found {
        let name: String
        let unit: UnitName?
        let span: Span?
        let confidence: Double
        var parent: UnitName?
    }

    func issuer(places: (any PlaceLookup)?, year: Int?) -> Fact<Issuer>? {
        guard let found = letterhead() ?? enactment() ?? inTitle() ?? inSignature() ?? mentioned() else { return nil }
        let unit = found.unit
        let province = ProvinceReader(reader).province(of: unit, parent: found.parent, places: places, year: year)
        var derived: [Derivation] = []
        if let rule = province?.rule { derived.append(Derivation("province", rule)) }
        if unit == nil || found.name.isEmpty { derived.append(Derivation("level", "level.office")) }
        let isDoubtful = unit == nil || province == nil
        return Fact(
            Issuer(
                name: found.name, level: unit?.level(in: year) ?? (found.name.isEmpty ? nil : .province), unit: unit?.text, province: province?.name,
                isProvinceInText: province?.rule == nil && province != nil),
            span: found.span, confidence: min(found.confidence, isDoubtful ? 0.6 : province?.confidence ?? 1), derived: derived)
    }

    // MARK: Letterhead

    private func letterhead() -> Found? {
        var committees: [Found] = []
        var index = 0
        let cells = head.offices
        while index < cells.count {
            var cell = cells[index]
            if isBareCommittee(cell), index + 1 < cells.count, UnitName.at(0, in: cells[index + 1]) != nil {
                cell = Passage.joining([cell, cells[index + 1]], of: cell.source)
                index += 1
            }
            if let found = office(cell) { committees.append(found) }
            index += 1
        }
        guard var last = committees.last else { return nil }
        let parent = committees.dropLast().last
        if last.unit == nil, let unit = parent?.unit { last = Found(name: last.name, unit: unit, span: last.span, confidence: 0.9) }
        last.parent = parent?.unit
        return last
    }

    private func isBareCommittee(_ cell: Passage) -> Bool {
        (cell.has("uy ban nhan dan", at: 0) && cell.words.count == 4) || (cell.has("ubnd", at: 0) && cell.words.count == 1)
            || (cell.has("hoi dong nhan dan", at: 0) && cell.words.count == 4)
    }

    private func office(_ cell: Passage) -> Found? {
        guard cell.words.count <= 16, cell.words.count > 0, cell.isUpper(cell.words[0].start) else { return nil }
        for (phrase, name) in [("uy ban nhan dan", "Ủy ban nhân dân"), ("ubnd", "Ủy ban nhân dân"), ("hoi dong nhan dan", "Hội đồng nhân dân")]
            as [(Phrase, String)] where cell.has(phrase, at: 0)
        {
            guard let unit = UnitName.at(phrase.count, in: cell) else { return nil }
            return Found(name: "\(name) \(unit.text)", unit: unit, span: cell.span, confidence: 1)
        }
        guard AgencyName.isAddressee(cell, at: 0), !AgencyName.beginsGroup(in: cell, at: 0), isCapitals(cell) else { return nil }
        let unit = cell.allWords.compactMap { UnitName.at($0, in: cell) }.first
        return Found(name: asWritten(cell), unit: unit, span: cell.span, confidence: 0.85)
    }

    /// A letterhead is in capitals; the text writes the name as names are written.
    private func asWritten(_ cell: Passage) -> String {
        for node in reader.outline.nodes.dropFirst() {
            for word in node.passage.allWords where node.passage.has(cell.words.map(\.hash), at: word) {
                let text = node.passage.text(node.passage.range(word..<word + cell.words.count))
                if text.contains(where: \.isLowercase) { return text.prefix(1).uppercased() + text.dropFirst() }
            }
        }
        return Capitals.sentence(cell.text)
    }

    private func isCapitals(_ cell: Passage) -> Bool { cell.fold.indices.allSatisfy { !cell.isLower($0) } }

    // MARK: Elsewhere

    private static let committees: [Phrase] = ["uy ban nhan dan", "ubnd"]

    private func committee(in passage: Passage, from first: Int = 0, exceptCited: Bool) -> Found? {
        var last: Found?
        for word in passage.allWords where word >= first {
            for phrase in Self.committees where passage.has(phrase, at: word) {
                let next = word + phrase.count
                guard let unit = UnitName.at(next, in: passage), !passage.gap(after: next - 1, has: ",;:") else { continue }
                if exceptCited, passage.has("cua", at: word - 1) || passage.has("bao cao", at: word - 2) { continue }
                let found = Found(
                    name: "Ủy ban nhân dân \(unit.text)", unit: unit, span: passage.span(passage.range(word..<unit.words.upperBound)),
                    confidence: 0.95)
                if passage.has("ban hanh", at: unit.words.upperBound) || passage.has("xay dung", at: unit.words.upperBound)
                    || passage.has("trien khai", at: unit.words.upperBound)
                {
                    return found
                }
                last = last ?? found
            }
        }
        return last
    }

    private func enactment() -> Found? {
        let paragraphs = reader.preamble.filter { $0.isParagraph }
        for node in paragraphs.reversed() { if let found = committee(in: node.passage, exceptCited: true) { return found } }
        return nil
    }

    private func inTitle() -> Found? {
        let frame = reader.zones.frame
        let passage = Passage(reader.source, frame.title)
        var found: Found?
        for word in passage.allWords {
            guard let unit = UnitName.at(word, in: passage) else { continue }
            let isPlace =
                passage.has("dia ban", at: word - 2) || passage.has("ubnd", at: word - 1) || passage.has("nhan dan", at: word - 2)
                || passage.has("cua", at: word - 1) || passage.has("tai", at: word - 1)
            if isPlace || found == nil {
                found = Found(
                    name: "Ủy ban nhân dân \(unit.text)", unit: unit, span: passage.span(passage.range(unit.words)), confidence: isPlace ? 0.85 : 0.7)
            }
        }
        return found
    }

    private func inSignature() -> Found? {
        for (line, kind) in zip(reader.lines, reader.zones.kinds) where kind == .ending && line.isUpper {
            if let found = committee(in: line.passage, exceptCited: false) { return found }
        }
        return nil
    }

    /// The committee with a name that the text speaks of most, or the place line under the kind of unit it speaks of.
    private func mentioned() -> Found? {
        var counts: [String: (count: Int, found: Found)] = [:]
        for node in reader.outline.nodes.dropFirst() {
            guard let found = committee(in: node.passage, exceptCited: false) else { continue }
            counts[found.name, default: (0, found)].count += 1
        }
        if let best = counts.values.max(by: { ($0.count, $1.found.name) < ($1.count, $0.found.name) }) {
            return Found(name: best.found.name, unit: best.found.unit, span: best.found.span, confidence: 0.6)
        }
        guard let place = head.place, let kind = ownKind() else { return nil }
        let unit = UnitName(kind: kind, name: place, words: 0..<0)
        return Found(name: "Ủy ban nhân dân \(unit.text)", unit: unit, span: head.date?.span, confidence: 0.6)
    }

    /// "PCT UBND huyện" among the recipients tells what the office is.
    private func ownKind() -> UnitName.Kind? {
        let kinds: [(Phrase, UnitName.Kind)] = [
            ("ubnd phuong", .ward), ("ubnd xa", .commune), ("ubnd dac khu", .zone), ("ubnd thi tran", .township), ("ubnd huyen", .district),
            ("ubnd thi xa", .town), ("ubnd quan", .urbanDistrict), ("ubnd thanh pho", .city), ("ubnd tinh", .province)
        ]
        for (line, kind) in zip(reader.lines, reader.zones.kinds)
        where kind == .ending && line.passage.find("chu tich") != nil || line.passage.find("pct") != nil {
            for (phrase, unit) in kinds where line.passage.find(phrase) != nil { return unit }
        }
        return nil
    }
}
