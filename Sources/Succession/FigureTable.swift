/// Many figures at once: a column for each indicator and period, a row for each unit in one of its eras.
public struct FigureTable: Sendable {
    /// Nothing was reported. A reported zero is a zero.
    public static let absent = Int.min

    public let rows: [Era]
    public let columns: Int
    /// Column by column.
    var values: [Int]

    public init(rows: [Era], columns: Int) {
        (self.rows, self.columns) = (rows, columns)
        values = [Int](repeating: Self.absent, count: rows.count * columns)
    }

    public subscript(row: Int, column: Int) -> Int? {
        get {
            let value = values[column * rows.count + row]
            return value == Self.absent ? nil : value
        }
        set { values[column * rows.count + row] = newValue ?? Self.absent }
    }
}

/// The same, added up.
public struct GroupTable: Sendable {
    /// Nil for what belongs to no group: units that ended without heirs, or stand under none.
    public let groups: [UnitID?]
    public let columns: Int
    var sums: [Int]
    var reported: [Int32]

    public func sum(_ group: Int, _ column: Int) -> Int { sums[column * groups.count + group] }

    /// How many rows of the table have something in it.
    public func reported(_ group: Int, _ column: Int) -> Int { Int(reported[column * groups.count + group]) }
}
