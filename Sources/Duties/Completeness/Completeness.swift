import Core
import Reporting

/// What came in of what was expected. Each report is one duty, so no more can come than was expected.
struct Completeness: Sendable, Equatable {
    var expected = 0
    var onTime = 0
    var late = 0
    /// Sent, and sent back; among those that came on time or late.
    var returned = 0
    /// Not sent, and the time is over.
    var overdue = 0

    var received: Int { onTime + late }
    /// Not sent, and there is still time.
    var waiting: Int { expected - received - overdue }

    static func + (a: Completeness, b: Completeness) -> Completeness {
        Completeness(
            expected: a.expected + b.expected, onTime: a.onTime + b.onTime, late: a.late + b.late, returned: a.returned + b.returned,
            overdue: a.overdue + b.overdue)
    }
}

/// Units by periods: who has sent what.
struct CompletenessMatrix: Sendable, Equatable {
    struct Line: Sendable, Equatable {
        let unit: String
        let name: String
        let cells: [ReportPeriod.Label: Completeness]

        var total: Completeness { cells.values.reduce(Completeness(), +) }
    }

    /// In the order in which they end.
    let labels: [ReportPeriod.Label]
    let lines: [Line]

    func total(_ label: ReportPeriod.Label) -> Completeness { lines.compactMap { $0.cells[label] }.reduce(Completeness(), +) }
    var total: Completeness { lines.map(\.total).reduce(Completeness(), +) }
}
