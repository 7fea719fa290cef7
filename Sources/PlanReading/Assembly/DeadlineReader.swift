/// Reads every report deadline of the text, each layer apart.
struct DeadlineReader {
    private let reader: Reader
    private let years: Programme?

    init(_ reader: Reader, years: Programme?) { (self.reader, self.years) = (reader, years) }

    func deadlines() -> [DeadlineItem] {
        let outline = reader.outline
        var found: [DeadlineItem] = []
        for (id, node) in outline.nodes.enumerated() where id > 0 && !node.block.isTable && node.kind != .context {
            let isReporting = node.kind == .reporting
            for item in DeadlineFinder.all(in: node.passage, isReporting: isReporting) { found.append(build(item, id, node)) }
        }
        return found
    }

    private func build(_ found: DeadlineFinder.Found, _ id: Int, _ node: Node) -> DeadlineItem {
        let passage = node.passage
        var derived: [Derivation] = []
        var year = found.year
        // A plan of one year means that year; a longer plan means every year.
        var isYearly = found.kind == .incident ? false : found.saysYearly
        if year != nil { isYearly = false }
        if year == nil, !isYearly, found.month != nil {
            if let start = years?.startYear, start == years?.endYear {
                year = start
                derived.append(Derivation("year", "deadline.programmeYear"))
            } else {
                isYearly = true
                derived.append(Derivation("yearly", "deadline.everyYear"))
            }
        }
        if year == nil, found.day != nil, found.month == nil { isYearly = true }
        if !found.isKindSaid, found.kind != nil { derived.append(Derivation("kind", "kind.month")) }
        let reporters = self.reporters(id, node, found)
        let confidence = found.recipient == nil ? 0.6 : found.year == nil && !found.saysYearly ? 0.7 : found.isKindSaid ? 0.95 : 0.85
        return DeadlineItem(
            day: found.day, month: found.month, year: year, isYearly: isYearly, recipient: found.recipient, via: found.via, kind: found.kind,
            reporters: reporters,
            text: passage.text(passage.range(found.sentence)), span: passage.span(passage.range(found.sentence)), confidence: confidence,
            derived: derived)
    }

    private static let doing = PhraseSet(of: ["tu", "co trach nhiem", "hang nam", "truoc ngay", "truoc", "dinh ky"])

    /// The agency of the section, else who is named before the verb.
    private func reporters(_ id: Int, _ node: Node, _ found: DeadlineFinder.Found) -> String? {
        let outline = reader.outline
        for ancestor in [id] + outline.ancestors(of: id) where ancestor != 0 {
            let heading = outline.nodes[ancestor]
            if heading.isHeading, heading.kind == .organisation, !heading.opensKind, AgencyName.isAddressee(heading.passage, at: 0) {
                return Addressee(heading.passage, heading.title).name
            }
        }
        let passage = node.passage
        var start: Int?
        for word in found.sentence {
            if start == nil, AgencyName.isAddressee(passage, at: word), !passage.has("ve", at: word - 1), !passage.has("bao cao", at: word - 2),
                !passage.has("gui", at: word - 1), !passage.has("qua", at: word - 1)
            {
                start = word
            }
            guard let first = start, word > first else { continue }
            if let end = AgencyName.end(in: passage, at: word), end > word { continue }
            if DutyVerbs.begins(passage, at: word) || Self.doing.match(passage, at: word) != nil {
                return passage.text(passage.trimmed(passage.words[first].start..<passage.words[word].start, alsoDropping: " ,;:"))
            }
        }
        return nil
    }
}
