/// Adds a table's rows up into groups of the units of a day, by shares worked out before: a table is one pass over its numbers.
///
/// A row whose territory lies in one group now is added as it is; only one that was divided over several groups is divided, and then as
/// `Carrying.counts` divides it, so that groups add up to what their units show.
public struct Rollup: Sendable {
    public let groups: [UnitID?]
    private let rows: [Era]
    /// By row: the group, or -1 for a divided one.
    private let targets: [Int32]
    private let divided: [Divided]

    private struct Divided: Sendable {
        let row: Int
        let groups: [Int]
        let parts: [UInt64]
    }

    /// - parameter group: what a unit in force on the day counts for: itself, or the unit above it.
    public init(_ carrying: Carrying, rows: [Era], by group: (UnitID) -> UnitID?) {
        var positions: [UnitID?: Int] = [:], groups: [UnitID?] = [], targets: [Int32] = [], divided: [Divided] = []
        let eras = carrying.history.eras
        let numbers = Dictionary(uniqueKeysWithValues: eras.indices.map { (eras[$0], $0) })
        func position(_ era: Int) -> Int {
            let key = eras[era].contains(carrying.day) ? group(eras[era].unit) : nil
            if let known = positions[key] { return known }
            groups.append(key)
            positions[key] = groups.count - 1
            return groups.count - 1
        }
        for (row, era) in rows.enumerated() {
            let branches = numbers[era].map { carrying.shares[$0].branches } ?? []
            let found = branches.map { position($0.era) }
            if Set(found).count == 1 {
                targets.append(Int32(found[0]))
            } else {
                precondition(!found.isEmpty, "a row of another history")
                targets.append(-1)
                divided.append(Divided(row: row, groups: found, parts: branches.map(\.part)))
            }
        }
        (self.rows, self.groups, self.targets, self.divided) = (rows, groups, targets, divided)
    }

    /// - parameter table: with the rows this was made for.
    public func callAsFunction(_ table: FigureTable) -> GroupTable {
        precondition(table.rows.count == rows.count, "a table of other rows")
        var result = GroupTable(
            groups: groups, columns: table.columns, sums: [Int](repeating: 0, count: groups.count * table.columns),
            reported: [Int32](repeating: 0, count: groups.count * table.columns))
        for column in 0..<table.columns {
            let start = column * rows.count, into = column * groups.count
            addWhole(table.values, start, &result, into)
            for divided in divided where table.values[start + divided.row] != FigureTable.absent {
                let parts = Apportionment.divide(table.values[start + divided.row], by: divided.parts)
                for (group, part) in zip(divided.groups, parts) { result.sums[into + group] += part }
                for group in Set(divided.groups) { result.reported[into + group] += 1 }
            }
        }
        return result
    }

    private func addWhole(_ values: [Int], _ start: Int, _ result: inout GroupTable, _ into: Int) {
        values.withUnsafeBufferPointer { values in
            targets.withUnsafeBufferPointer { targets in
                result.sums.withUnsafeMutableBufferPointer { sums in
                    result.reported.withUnsafeMutableBufferPointer { reported in
                        for row in 0..<targets.count where targets[row] >= 0 && values[start + row] != FigureTable.absent {
                            sums[into + Int(targets[row])] += values[start + row]
                            reported[into + Int(targets[row])] += 1
                        }
                    }
                }
            }
        }
    }
}
