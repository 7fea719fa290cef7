extension Carrying {
    /// Counts that may be added: each divided where its unit was divided, then added. Their sum is the sum of what was reported.
    public func counts(_ figures: [Figure<Int>]) throws -> [Row<Int>] {
        try rows(figures, zero: 0, divide: Apportionment.divide, add: +)
    }

    /// Percentages: numerators and denominators are carried like counts.
    public func ratios(_ figures: [Figure<Ratio>]) throws -> [Row<Ratio>] {
        try rows(
            figures, zero: Ratio(0, of: 0),
            divide: { ratio, parts in
                zip(Apportionment.divide(ratio.numerator, by: parts), Apportionment.divide(ratio.denominator, by: parts)).map { Ratio($0, of: $1) }
            }, add: +)
    }

    /// Results of surveys, by unit of this day: what was found out where the territory is still the same.
    public func surveys<Value>(_ figures: [Figure<Value>]) throws -> [Row<Surveyed<Value>>] {
        let eras = try history.eras(of: figures)
        var found: [Int: Row<Surveyed<Value>>] = [:]
        for (figure, era) in zip(figures, eras) {
            for branch in shares[era].branches {
                let unit = history.eras[branch.era]
                let sources = Set((found[branch.era]?.sources ?? []) + [figure.unit]).sorted()
                found[branch.era] = Row(
                    unit: unit.unit, isInForce: unit.contains(day),
                    value: branch.era == era && found[branch.era] == nil ? .asReported(figure.value) : .toBeAskedAgain, exactness: .exact,
                    sources: sources)
            }
        }
        return found.values.sorted { $0.unit < $1.unit }
    }

    private func rows<Value: Sendable>(
        _ figures: [Figure<Value>], zero: Value, divide: (Value, [UInt64]) -> [Value], add: (Value, Value) -> Value
    ) throws -> [Row<Value>] {
        let eras = try history.eras(of: figures)
        var sums: [Int: (value: Value, exactness: Exactness, sources: Set<UnitID>)] = [:]
        for (figure, era) in zip(figures, eras) {
            let share = shares[era]
            let parts = share.branches.count == 1 ? [figure.value] : divide(figure.value, share.branches.map(\.part))
            for (branch, part) in zip(share.branches, parts) {
                let sum = sums[branch.era] ?? (zero, .exact, [])
                sums[branch.era] = (add(sum.value, part), max(sum.exactness, share.exactness), sum.sources.union([figure.unit]))
            }
        }
        return sums.map { era, sum in
            Row(
                unit: history.eras[era].unit, isInForce: history.eras[era].contains(day), value: sum.value, exactness: sum.exactness,
                sources: sum.sources.sorted())
        }.sorted { ($0.unit, $0.isInForce ? 1 : 0) < ($1.unit, $1.isInForce ? 1 : 0) }
    }
}

extension History {
    /// What every unit reported itself, in the shape it had then.
    public func asReported(_ figures: [Figure<Int>]) throws -> [UnitID: Int] {
        _ = try eras(of: figures)
        return figures.reduce(into: [:]) { $0[$1.unit, default: 0] += $1.value }
    }

    /// The era of each figure; every figure must lie in one part of its unit's days, and no two of a unit on one day.
    func eras<Value>(of figures: [Figure<Value>]) throws -> [Int] {
        for figures in Dictionary(grouping: figures, by: \.unit).values {
            let days = figures.map(\.days).sorted { ($0.first, $0.last) < ($1.first, $1.last) }
            for (earlier, later) in zip(days, days.dropFirst()) where later.first <= earlier.last {
                throw FigureFault.twice(figures[0].unit, later)
            }
        }
        return try figures.map { figure in
            guard let era = position(of: figure.unit, on: figure.days.first), parts(of: figure.days, for: figure.unit) == [figure.days] else {
                throw FigureFault.outsideParts(figure.unit, figure.days)
            }
            return era
        }
    }
}
