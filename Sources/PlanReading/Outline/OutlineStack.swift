/// Which sections and bullets are open. Parts, capitals, Roman numbers and articles have a fixed order; the levels below
/// are ordered as the document first uses them, since offices disagree ("1." above "a)", or below "Mục tiêu 1").
struct OutlineStack {
    private struct Open {
        let id: Int
        let level: Marker.Level
        /// A paragraph that ends in a colon.
        let isLead: Bool
    }

    private var open: [Open] = []

    private static func rank(_ level: Marker.Level) -> Int? {
        switch level {
        case .part: 0
        case .capital: 1
        case .roman, .article: 2
        default: nil
        }
    }

    func isTopLevel(_ marker: Marker) -> Bool { Self.rank(marker.level) != nil }

    /// "21." after "2.": a point was lost, if 2.1 is what comes next.
    func repaired(_ marker: Marker, _ nodes: [Node]) -> Marker {
        guard case .decimal(let numbers) = marker, numbers.count == 1, numbers[0] > 10 else { return marker }
        guard let outer = open.last(where: { $0.level == .decimal(1) }), case .decimal(let above) = nodes[outer.id].marker, above == [numbers[0] / 10]
        else { return marker }
        let siblings = nodes[outer.id].children.filter { nodes[$0].marker.level == .decimal(2) }.count
        return numbers[0] % 10 == siblings + 1 ? .decimal([numbers[0] / 10, numbers[0] % 10]) : marker
    }

    /// Closes what this marker ends, and says under which node it stands.
    mutating func parent(for marker: Marker, isTitle: Bool, isParagraph: Bool, nodes: [Node]) -> Int {
        let level: Marker.Level = isTitle ? .roman : marker.level
        if isParagraph {
            if let last = open.last, Self.isBullet(last.level), nodes[last.id].endsOpen, nodes.count - 1 == last.id { return last.id }
            closeBulletsAndLeads()
        } else if Self.isBullet(level) {
            closeBullets(level, nodes)
        } else {
            closeBulletsAndLeads()
            closeHeadings(level, marker)
        }
        return open.last?.id ?? 0
    }

    mutating func push(_ id: Int, marker: Marker, isTitle: Bool, opensList: Bool, isBlock: Bool) {
        if opensList {
            open.append(Open(id: id, level: .none, isLead: true))
        } else if !isBlock {
            open.append(Open(id: id, level: isTitle ? .roman : marker.level, isLead: false))
        }
    }

    private static func isBullet(_ level: Marker.Level) -> Bool { level == .dash || level == .plus || level == .star }

    private mutating func closeBulletsAndLeads() {
        while let last = open.last, last.isLead || Self.isBullet(last.level) { open.removeLast() }
    }

    private mutating func closeBullets(_ level: Marker.Level, _ nodes: [Node]) {
        if open.contains(where: { $0.level == level }) {
            while let last = open.last, last.level != level { open.removeLast() }
            open.removeLast()
            return
        }
        // A new sign below an open "…:" is deeper; a dash is never below a plus; anything else stands beside.
        while let last = open.last, Self.isBullet(last.level) {
            let isDeeper =
                level == .plus && (last.level == .dash || last.level == .star) || nodes[last.id].endsOpen && !(level == .dash && last.level == .plus)
                || level == .dash && last.level == .star
            if isDeeper { return }
            open.removeLast()
        }
    }

    private mutating func closeHeadings(_ level: Marker.Level, _ marker: Marker) {
        if let rank = Self.rank(level) {
            while let last = open.last {
                if let other = Self.rank(last.level), other < rank { break }
                open.removeLast()
            }
            return
        }
        if open.contains(where: { $0.level == level }) {
            while let last = open.last, last.level != level { open.removeLast() }
            open.removeLast()
            return
        }
        if case .decimal(let count) = level {
            while let last = open.last, case .decimal(let other) = last.level, other > count { open.removeLast() }
            // "2." where no "1." is open goes on above letters and the like.
            if case .decimal(let numbers) = marker, numbers.count == 1, numbers[0] > 1 {
                while let last = open.last, Self.rank(last.level) == nil { open.removeLast() }
            }
        }
    }
}
