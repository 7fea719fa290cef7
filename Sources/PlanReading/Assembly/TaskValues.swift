/// Takes agencies, times and products from labels and sentences.
struct TaskValues {
    private let outline: Outline

    init(_ outline: Outline) { self.outline = outline }

    struct Inline {
        var lead: [String] = []
        var coordinators: [String] = []
        var timing: String?
        var product: String?
        /// Where the task's own words end.
        var textEnd: Int
    }

    /// Labels in the middle of a bullet, else "do … chủ trì".
    func inline(_ passage: Passage) -> Inline {
        var found = Inline(textEnd: passage.count)
        let labels = TaskLabel.all(in: passage).filter {
            $0.word > 2 && [.lead, .coordinators, .leadAndCoordinators, .timing, .product].contains($0.label)
        }
        guard let first = labels.first else {
            let agencies = InlineAgencies(in: passage)
            found.lead = agencies.lead
            found.coordinators = agencies.coordinators
            return found
        }
        found.textEnd = passage.trimmed(0..<passage.words[first.word].start, alsoDropping: " .;,-(+").upperBound
        for (label, _, value) in labels where !value.isEmpty {
            switch label {
            case .lead, .leadAndCoordinators: (found.lead, found.coordinators) = Self.agencies(passage, value, found.coordinators)
            case .coordinators: found.coordinators = AgencyList.split(passage, value)
            case .timing: found.timing = passage.text(value)
            case .product: found.product = passage.text(value)
            default: break
            }
        }
        return found
    }

    func read(_ label: TaskLabel, _ child: Int, into group: inout TaskReader.Group) {
        let node = outline.nodes[child]
        let value = self.value(node)
        switch label {
        case .lead, .leadAndCoordinators:
            if value.isEmpty {
                group.lead += node.children.compactMap { leader(outline.nodes[$0].passage) }
            } else {
                let (lead, coordinators) = Self.agencies(node.passage, value, [])
                group.lead += lead
                group.coordinators += coordinators
            }
            // A second label may stand on the same line: "Cơ quan chủ trì: A. Cơ quan phối hợp: B."
            for (label, word, value) in TaskLabel.all(in: node.passage) where word > 0 && !value.isEmpty {
                if label == .coordinators { group.coordinators += AgencyList.split(node.passage, value) }
                if label == .timing { group.timing = node.passage.text(value) }
                if label == .product { group.product = node.passage.text(value) }
            }
        case .coordinators:
            group.coordinators +=
                value.isEmpty ? node.children.flatMap { AgencyList.split(outline.nodes[$0].passage) } : AgencyList.split(node.passage, value)
            for (label, word, value) in TaskLabel.all(in: node.passage) where word > 0 && label == .timing && !value.isEmpty {
                group.timing = node.passage.text(value)
            }
        case .timing: group.timing = text(node, value)
        case .product: group.product = text(node, value)
        case .detail, .budget, .other: break
        }
    }

    /// "A (chủ trì); B, C" and "A chủ trì, phối hợp với B": one leads, the others help.
    static func agencies(_ passage: Passage, _ range: Range<Int>, _ coordinators: [String]) -> ([String], [String]) {
        let words = passage.words(in: range)
        if let mark = passage.find("chu tri", in: words) {
            let before = passage.trimmed(range.lowerBound..<passage.words[mark.lowerBound].start, alsoDropping: " (,;:-")
            var after = mark.upperBound
            if let helping = passage.find("phoi hop", in: after..<words.upperBound), helping.lowerBound - after <= 2 {
                after = helping.upperBound
                if passage.has("voi", at: after) { after += 1 }
            }
            let rest = after < words.upperBound ? passage.words[after].start..<range.upperBound : range.upperBound..<range.upperBound
            if !before.isEmpty { return (AgencyList.split(passage, before), coordinators + AgencyList.split(passage, rest)) }
            return (AgencyList.split(passage, rest), coordinators)
        }
        if let mark = passage.find("phoi hop", in: words), mark.lowerBound > words.lowerBound {
            let before = passage.trimmed(range.lowerBound..<passage.words[mark.lowerBound].start, alsoDropping: " (,;:-")
            var after = mark.upperBound
            if passage.has("voi", at: after) { after += 1 }
            let rest = after < words.upperBound ? passage.words[after].start..<range.upperBound : range.upperBound..<range.upperBound
            return (AgencyList.split(passage, before), coordinators + AgencyList.split(passage, rest))
        }
        return (AgencyList.split(passage, range), coordinators)
    }

    /// "Sở X chủ trì, hướng dẫn …" as one of several leads.
    private func leader(_ passage: Passage) -> String? {
        if let mark = passage.find("chu tri"), mark.lowerBound > 0 {
            let range = passage.trimmed(0..<passage.words[mark.lowerBound].start, alsoDropping: " (,;:-")
            if passage.words(in: range).count <= 14 { return passage.text(range) }
        }
        if let end = AgencyName.end(in: passage, at: 0) { return passage.text(passage.range(0..<end)) }
        return passage.words.count <= 14 ? passage.text(passage.trimmed(passage.whole, alsoDropping: " .;,")) : nil
    }

    private func value(_ node: Node) -> Range<Int> {
        let labels = TaskLabel.all(in: node.passage)
        return labels.first?.value ?? node.passage.count..<node.passage.count
    }

    private func text(_ node: Node, _ value: Range<Int>) -> String? {
        var parts = value.isEmpty ? [] : [node.passage.text(value)]
        parts += node.children.map { child in String(whole(child).reversed().drop { " .;,".contains($0) }.reversed()) }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// What a label says, with all below it, on one line.
    func content(_ id: Int) -> String? {
        let node = outline.nodes[id], value = self.value(node)
        let parts = (value.isEmpty ? [] : [node.passage.text(value)]) + node.children.map { whole($0) }
        return parts.isEmpty ? nil : String(parts.joined(separator: " ").reversed().drop { " .;,".contains($0) }.reversed())
    }

    /// The node and all below it on one line.
    func whole(_ id: Int) -> String {
        outline.subtree(of: id).map { outline.nodes[$0].passage.text }.joined(separator: " ")
    }

    /// "Giải pháp thực hiện: Hàng năm, …" says when, where no label does.
    func opening(_ id: Int) -> String? {
        let passage = outline.nodes[id].passage
        let value = passage.slice(self.value(outline.nodes[id]))
        guard value.has("hang nam", at: 0) || value.has("hang quy", at: 0) || value.has("hang thang", at: 0) else { return nil }
        return value.text(value.range(0..<2))
    }

    /// What stands under a label: its items, else its own sentence.
    func subitems(_ id: Int) -> [String] {
        let node = outline.nodes[id]
        return node.children.map { whole($0) }
    }
}
