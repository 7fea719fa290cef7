/// The official cells of "theo dõi nhiệm vụ": done or under way × in time or late, and those without a last day.
public enum Cell: String, Sendable, CaseIterable {
    case doneInTime = "done-in-time"
    case doneLate = "done-late"
    case runningInTime = "running-in-time"
    case overdue
    case doneUndated = "done-undated"
    case runningUndated = "running-undated"
}

/// How many are in each cell, with what each share is a share of.
public struct CellCounts: Sendable, Equatable {
    public private(set) var counts: [Cell: Int] = [:]

    public init(_ counts: [Cell: Int] = [:]) { self.counts = counts }

    public subscript(_ cell: Cell) -> Int {
        get { counts[cell] ?? 0 }
        set { counts[cell] = newValue }
    }

    public var total: Int { counts.values.reduce(0, +) }
    public var done: Int { self[.doneInTime] + self[.doneLate] + self[.doneUndated] }
    public var undated: Int { self[.doneUndated] + self[.runningUndated] }
    /// Those that were to be done by now: done with a last day, or overdue.
    public var fallenDue: Int { self[.doneInTime] + self[.doneLate] + self[.overdue] }
}
