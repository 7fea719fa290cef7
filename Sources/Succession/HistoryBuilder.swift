import Core

/// Takes the changes one after the other.
struct HistoryBuilder {
    private(set) var eras: [Era] = []
    private(set) var forwards: [Step] = []
    private(set) var backwards: [Step] = []
    private(set) var names: [UnitID: [Dated<String>]] = [:]
    private(set) var parents: [UnitID: [Dated<UnitID?>]] = [:]
    private var open: [UnitID: Int] = [:]
    private var children: [UnitID: Set<UnitID>] = [:]

    mutating func apply(_ change: Change, _ number: Int) throws {
        switch change.act {
        case .found(let founding):
            try checkFounding(founding)
            begin(founding.unit, change.day, number)
            describe(founding, change.day)
        case .abolish(let unit):
            try end(unit, change.day, number)
            leave(unit, to: nil, change.day)
        case .rename(let unit, let name):
            _ = try era(unit)
            names[unit, default: []].append(Dated(day: change.day, value: name))
        case .move(let unit, let parent):
            _ = try era(unit)
            if let parent {
                _ = try era(parent)
                guard !isBelow(parent, unit) else { throw HistoryFault.circle(unit) }
            }
            place(unit, under: parent, change.day)
        case .regroup(let links, let founding):
            try regroup(links, founding, change.day, number)
        }
    }

    private mutating func regroup(_ entered: [Link], _ founding: [Founding], _ day: LocalDate, _ number: Int) throws {
        let links = try completed(entered, founding)
        let byGiver = Dictionary(grouping: links, by: \.from), byGetter = Dictionary(grouping: links, by: \.to)
        let givers = unique(links.map(\.from)), getters = unique(links.map(\.to))
        let old = try Dictionary(uniqueKeysWithValues: givers.map { ($0, try end($0, day, number)) })
        let new = Dictionary(uniqueKeysWithValues: getters.map { ($0, begin($0, day, number)) })
        for (unit, era) in old {
            let parts = byGiver[unit, default: []]
            guard parts.contains(where: { $0.weight != 0 }) else { throw HistoryFault.weight(unit) }
            forwards[era] = Step(parts.compactMap { link in new[link.to].map { ($0, link.weight) } })
        }
        for (unit, era) in new {
            backwards[era] = Step(byGetter[unit, default: []].compactMap { link in old[link.from].map { ($0, link.weightBack) } })
        }
        for founding in founding { describe(founding, day) }
        for unit in givers where new[unit] == nil {
            let heirs = unique(byGiver[unit, default: []].filter { $0.weight != 0 }.map(\.to))
            leave(unit, to: heirs.count == 1 ? heirs.first : nil, day)
        }
    }

    /// Checked, and with what a unit that only gets had before.
    private func completed(_ links: [Link], _ founding: [Founding]) throws -> [Link] {
        guard !links.isEmpty else { throw HistoryFault.nothingMoves }
        var pairs: Set<[UnitID]> = []
        let founded = Set(founding.map(\.unit)), givers = Set(links.map(\.from)), getters = Set(links.map(\.to))
        for founding in founding { try checkFounding(founding) }
        for link in links {
            guard pairs.insert([link.from, link.to]).inserted else { throw HistoryFault.twice(link.from, link.to) }
            for weight in [link.weight, link.weightBack].compactMap({ $0 }) where !(0...1_000_000_000).contains(weight) {
                throw HistoryFault.weight(link.from)
            }
            _ = try era(link.from)
            if !founded.contains(link.to) { _ = try era(link.to) }
        }
        for founding in founding where !getters.contains(founding.unit) { throw HistoryFault.nothingMoves }
        return links + unique(links.map(\.to)).filter { !founded.contains($0) && !givers.contains($0) }.map { Link($0, to: $0) }
    }

    private func checkFounding(_ founding: Founding) throws {
        guard open[founding.unit] == nil else { throw HistoryFault.alreadyOpen(founding.unit) }
        if let parent = founding.parent { _ = try era(parent) }
    }

    private func era(_ unit: UnitID) throws -> Int {
        guard let era = open[unit] else { throw HistoryFault.notOpen(unit) }
        return era
    }

    @discardableResult
    private mutating func begin(_ unit: UnitID, _ day: LocalDate, _ number: Int) -> Int {
        eras.append(Era(unit: unit, first: day, last: nil, begun: number, ended: nil))
        forwards.append(Step())
        backwards.append(Step())
        open[unit] = eras.count - 1
        return eras.count - 1
    }

    @discardableResult
    private mutating func end(_ unit: UnitID, _ day: LocalDate, _ number: Int) throws -> Int {
        let era = try era(unit)
        eras[era].last = day.adding(days: -1)
        eras[era].ended = number
        open[unit] = nil
        return era
    }

    private mutating func describe(_ founding: Founding, _ day: LocalDate) {
        names[founding.unit, default: []].append(Dated(day: day, value: founding.name))
        place(founding.unit, under: founding.parent, day)
    }

    private mutating func place(_ unit: UnitID, under parent: UnitID?, _ day: LocalDate) {
        if let former = parents[unit]?.last?.value { children[former]?.remove(unit) }
        if let parent { children[parent, default: []].insert(unit) }
        if parents[unit]?.last?.day == day { parents[unit]?.removeLast() }
        parents[unit, default: []].append(Dated(day: day, value: parent))
    }

    /// What stood below a unit that ends goes under its only heir; under none where it has several, until somebody says.
    private mutating func leave(_ unit: UnitID, to heir: UnitID?, _ day: LocalDate) {
        if let former = parents[unit]?.last?.value { children[former]?.remove(unit) }
        for child in (children[unit] ?? []).sorted() {
            // The heir may have stood below what it inherits.
            place(child, under: heir.flatMap { isBelow($0, child) ? nil : $0 }, day)
        }
        children[unit] = nil
    }

    private func isBelow(_ unit: UnitID, _ ancestor: UnitID) -> Bool {
        var next: UnitID? = unit
        while let current = next {
            if current == ancestor { return true }
            next = parents[current]?.last?.value
        }
        return false
    }

    private func unique(_ units: [UnitID]) -> [UnitID] {
        var seen: Set<UnitID> = []
        return units.filter { seen.insert($0).inserted }
    }
}
