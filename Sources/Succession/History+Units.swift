public import Core

extension History {
    /// All units that exist on that day, in the order of their ids.
    public func units(on day: LocalDate) -> [UnitID] { eras.filter { $0.contains(day) }.map(\.unit).sorted() }

    public func exists(_ unit: UnitID, on day: LocalDate) -> Bool { position(of: unit, on: day) != nil }

    /// The times in which the unit existed, in order: one that was abolished and founded again has several.
    public func openDays(of unit: UnitID) -> [Days] {
        joined(erasOfUnit[unit, default: []].compactMap { Days(eras[$0].first, eras[$0].last ?? .last) })
    }

    /// What it was called on that day; nil where it did not exist.
    public func name(of unit: UnitID, on day: LocalDate) -> String? { exists(unit, on: day) ? names[unit]?.value(on: day) : nil }

    /// The unit it stood under on that day; nil at the top, and where nobody has said yet under which of several heirs.
    public func parent(of unit: UnitID, on day: LocalDate) -> UnitID? { exists(unit, on: day) ? parents[unit]?.value(on: day) : nil }

    /// The units above it on that day, nearest first.
    public func above(_ unit: UnitID, on day: LocalDate) -> [UnitID] {
        var found: [UnitID] = []
        while let parent = parent(of: found.last ?? unit, on: day) { found.append(parent) }
        return found
    }

    /// The parts of a reporting period for which the unit owes a figure, without gap or overlap over the days on which it existed:
    /// cut where its territory changed and where it came under another unit, so that every part belongs to one place and one addressee.
    public func parts(of period: Days, for unit: UnitID) -> [Days] {
        let moves = Set(parents[unit, default: []].map(\.day))
        return erasOfUnit[unit, default: []].compactMap { eras[$0].common(with: period) }.flatMap { days in
            var parts: [Days] = [], first = days.first
            for move in moves.sorted() where days.first < move && move <= days.last && parent(of: unit, on: move) != parent(of: unit, on: first) {
                if let part = Days(first, move.adding(days: -1)) { parts.append(part) }
                first = move
            }
            return parts + [Days(first, days.last)].compactMap { $0 }
        }
    }

    /// The position of the era in which the unit stands on that day.
    func position(of unit: UnitID, on day: LocalDate) -> Int? { erasOfUnit[unit]?.first { eras[$0].contains(day) } }

    private func joined(_ days: [Days]) -> [Days] {
        days.reduce(into: []) { joined, next in
            if let last = joined.last, last.last.adding(days: 1) == next.first, let both = Days(last.first, next.last) {
                joined[joined.count - 1] = both
            } else {
                joined.append(next)
            }
        }
    }
}
