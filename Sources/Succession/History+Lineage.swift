public import Core

/// A unit's relative: a unit in one of its eras, by how many changes away, and the change that lies between it and the next nearer one.
public struct Relative: Hashable, Sendable {
    public let era: Era
    /// 1 for those directly before or after.
    public let distance: Int
    public let change: Change
    /// All of its territory went to, or came from, one unit.
    public let isWhole: Bool
}

extension History {
    /// What the unit of that day was made of, nearest first. Empty where nothing is known before it or it does not exist.
    public func ancestors(of unit: UnitID, on day: LocalDate) -> [Relative] {
        relatives(of: unit, on: day, by: { backwards[$0] }, back: { forwards[$0] }) { eras[$0].ended }
    }

    /// What became of the unit of that day, nearest first. Empty while it lasts and where it ended without a successor.
    public func descendants(of unit: UnitID, on day: LocalDate) -> [Relative] {
        relatives(of: unit, on: day, by: { forwards[$0] }, back: { backwards[$0] }) { eras[$0].begun }
    }

    /// Whose records a reader of the unit's file must find beside its own: every unit that it was made of, with the days for which that
    /// unit's records speak. Approvals and audit entries keep the subject they were made for and are found by these pairs.
    public func subjects(of unit: UnitID, on day: LocalDate) -> [Subject] {
        guard let own = position(of: unit, on: day) else { return [] }
        return ([eras[own]] + ancestors(of: unit, on: day).map(\.era)).compactMap { era in
            Days(era.first, era.last ?? .last).map { Subject(unit: era.unit, days: $0) }
        }
    }

    /// Who answers on a later day for what a unit did: itself while it lasts, its only heir after a merge, all heirs after a split.
    public func answering(for unit: UnitID, since day: LocalDate, on later: LocalDate) -> [UnitID] {
        guard let own = position(of: unit, on: day) else { return [] }
        return Set(([eras[own]] + descendants(of: unit, on: day).map(\.era)).filter { $0.contains(later) }.map(\.unit)).sorted()
    }

    private func relatives(
        of unit: UnitID, on day: LocalDate, by step: (Int) -> Step, back: (Int) -> Step, between: (Int) -> Int?
    ) -> [Relative] {
        guard let own = position(of: unit, on: day) else { return [] }
        var found: [Relative] = [], seen: Set<Int> = [own], ring = [own], distance = 0
        while !ring.isEmpty {
            distance += 1
            var next: [Int] = []
            for nearer in ring {
                for era in step(nearer).eras where seen.insert(era).inserted {
                    next.append(era)
                    guard let number = between(era) else { continue }
                    found.append(
                        Relative(era: eras[era], distance: distance, change: changes[number], isWhole: back(era).eras.count == 1))
                }
            }
            ring = next
        }
        return found
    }
}

/// A unit and the days for which its records belong to what is looked at.
public struct Subject: Hashable, Sendable {
    public let unit: UnitID
    public let days: Days
}
