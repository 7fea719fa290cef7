/// The standing agency: the one told to lead the plan as a whole, else the one that reports pass through.
struct LeadAgencyReader {
    private let reader: Reader

    init(_ reader: Reader) { self.reader = reader }

    func leadAgency(_ responsibilities: [ResponsibilityItem], deadlines: [DeadlineItem]) -> Fact<String>? {
        var best: (score: Int, item: ResponsibilityItem)?
        for item in responsibilities where !item.isRequest && !item.isGroup {
            let score = item.duties.reduce(0) { max($0, Self.score($1.text)) }
            if score > best?.score ?? 0 { best = (score, item) }
        }
        if best?.score ?? 0 < 4, let named = standing(Self.byName) { return named }
        if let best { return Fact(best.item.agency, span: best.item.span, confidence: best.score >= 3 ? 0.95 : 0.75) }
        if let named = standing(Self.byName + Self.byOffice) { return named }
        if let via = deadlines.compactMap(\.via).first {
            return Fact(via, span: deadlines.first { $0.via == via }?.span, confidence: 0.6, derived: [Derivation("lead_agency", "lead.via")])
        }
        guard let first = responsibilities.first(where: { !$0.isRequest && !$0.isGroup }) else { return nil }
        return Fact(first.agency, span: first.span, confidence: 0.5, derived: [Derivation("lead_agency", "lead.first")])
    }

    /// 4: the standing agency by name; 3: leads the plan or programme; 2: is the focal point; 1: sums up and reports.
    private static func score(_ duty: String) -> Int {
        let words = VietnameseFold.fold(duty)
        if words.contains("co quan thuong truc") { return 4 }
        let beginning = words.prefix(220)
        let leads =
            words.hasPrefix("chu tri") || words.hasPrefix("la co quan chu tri") || words.hasPrefix("chiu trach nhiem chu tri")
            || words.hasPrefix("co trach nhiem chu tri") || words.prefix(60).contains("chu tri")
        if leads, beginning.contains("ke hoach") || beginning.contains("chuong trinh") || beginning.contains("de an"),
            beginning.contains("trien khai") || beginning.contains("to chuc thuc hien") || beginning.contains("huong dan")
                || beginning.contains("tham muu")
        {
            return words.hasPrefix("chu tri tham muu") ? 2 : 3
        }
        if words.contains("dau moi") { return 2 }
        if words.contains("tong hop") && words.contains("bao cao") { return 1 }
        return 0
    }

    private static let byName: [Phrase] = ["la co quan thuong truc"]
    private static let byOffice: [Phrase] = ["la don vi dau moi", "la co quan dau moi", "lam dau moi", "la dau moi"]

    /// "giao Sở Nội vụ là cơ quan thường trực" in running text.
    private func standing(_ words: [Phrase]) -> Fact<String>? {
        for node in reader.outline.nodes.dropFirst() where !node.block.isTable && node.kind != .context {
            let passage = node.passage
            for word in passage.allWords {
                guard let end = AgencyName.end(in: passage, at: word) else { continue }
                if words.contains(where: { passage.has($0, at: end) }) {
                    return Fact(passage.text(passage.range(word..<end)), span: passage.span(passage.range(word..<end)), confidence: 0.8)
                }
            }
        }
        return nil
    }
}
