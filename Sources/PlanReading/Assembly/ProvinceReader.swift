/// Which province the issuer lies in: as the text names it, else as the place tables know it.
struct ProvinceReader {
    struct Found {
        let name: String
        let confidence: Double
        /// Nil when the text names it.
        let rule: String?
    }

    private let reader: Reader

    init(_ reader: Reader) { self.reader = reader }

    func province(of unit: UnitName?, parent: UnitName?, places: (any PlaceLookup)?, year: Int?) -> Found? {
        if let unit, unit.level(in: year) == .province {
            return Found(name: places?.province(named: unit.text) ?? unit.name, confidence: 1, rule: nil)
        }
        if let parent, parent.level == .province { return Found(name: places?.province(named: parent.text) ?? parent.name, confidence: 1, rule: nil) }
        let mentions = self.mentions(places)
        guard let unit else { return mentions.first.map { Found(name: $0, confidence: 0.5, rule: nil) } }
        var known = places?.provinces(ofUnitNamed: unit.text, level: unit.level(in: year), isCurrent: nil) ?? []
        if known.count > 1, let year, year != 2025,
            let narrowed = places?.provinces(ofUnitNamed: unit.text, level: unit.level(in: year), isCurrent: year > 2025), !narrowed.isEmpty
        {
            known = narrowed
        }
        let folded = Set(known.map(VietnameseFold.fold))
        if let named = mentions.first(where: { folded.contains(VietnameseFold.fold($0)) }) { return Found(name: named, confidence: 1, rule: nil) }
        if known.count == 1, mentions.isEmpty || !folded.isEmpty {
            return Found(name: known[0], confidence: mentions.isEmpty ? 0.9 : 0.7, rule: "province.placeTables")
        }
        // Merged provinces: the tables may still have the unit under the old name.
        if let first = mentions.first { return Found(name: first, confidence: known.isEmpty ? 0.85 : 0.6, rule: nil) }
        return nil
    }

    /// "tỉnh X" wherever it stands, most often named first; the first paragraphs count more.
    private func mentions(_ places: (any PlaceLookup)?) -> [String] {
        var counts: [String: (weight: Int, order: Int)] = [:]
        func count(_ passage: Passage, weight: Int) {
            for word in passage.allWords where passage.has("tinh", at: word) || passage.has("thanh pho", at: word) || passage.has("tp", at: word) {
                guard let unit = UnitName.at(word, in: passage), unit.level == .province else { continue }
                let name = places?.province(named: unit.text) ?? unit.name
                let order = counts[name]?.order ?? counts.count
                counts[name] = ((counts[name]?.weight ?? 0) + weight, order)
            }
        }
        for line in reader.lines[reader.zones.frame.header] { count(line.passage, weight: 3) }
        count(Passage(reader.source, reader.zones.frame.title), weight: 5)
        let first = reader.preamble.count
        for (index, node) in reader.outline.nodes.dropFirst().enumerated() { count(node.passage, weight: index < first ? 3 : 1) }
        return counts.sorted { ($1.value.weight, $0.value.order) < ($0.value.weight, $1.value.order) }.map(\.key)
    }
}
