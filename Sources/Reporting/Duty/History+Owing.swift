import Core
public import Succession

extension History {
    /// The parts of a period for which a unit owes a report, each to one addressee: cut where it came under another unit, not where only
    /// its territory changed. A unit that ended within the period owes until then; one that began within it, since then.
    public func owedDays(of period: Days, by unit: UnitID) -> [Days] {
        parts(of: period, for: unit).reduce(into: []) { owed, part in
            if let last = owed.last, last.last.adding(days: 1) == part.first, parent(of: unit, on: last.last) == parent(of: unit, on: part.first),
                let both = Days(last.first, part.last)
            {
                owed[owed.count - 1] = both
            } else {
                owed.append(part)
            }
        }
    }

    /// The units that stood under one on some day of the period, with the days for which they owe it their reports.
    public func owing(_ parent: UnitID, for period: Days) -> [(unit: UnitID, days: Days)] {
        Set(eras.lazy.filter { $0.common(with: period) != nil }.map(\.unit)).sorted().flatMap { unit in
            owedDays(of: period, by: unit).filter { self.parent(of: unit, on: $0.last) == parent }.map { (unit, $0) }
        }
    }
}
