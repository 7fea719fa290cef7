import Access
import Calendar
import Core
import Organisations
import Plans
import Reporting
import Storage
import Succession

/// Counts duties; nothing is kept beside them, so a report counts in the moment in which it is sent.
struct CompletenessStore {
    let tx: any Transaction
    let time: DutyTime

    init(_ tx: any Transaction, _ time: DutyTime) { (self.tx, self.time) = (tx, time) }

    enum Group { case unit, recipient }

    /// What is to come in at the viewer's place in a year.
    /// - parameter plan: only the reports that this plan orders.
    func matrix(year: Int, plan: ID<Plan>? = nil, visibleTo viewer: Viewer) throws -> CompletenessMatrix {
        let ofPlan: SQL = plan.map { "duty.plan_id = \($0)" } ?? "1 = 1"
        return try matrix(
            "duty.recipient_code = \(viewer.place) AND duty.unit_id <> \(viewer.place) AND duty.label_year = \(year) AND \(ofPlan)", by: .unit)
    }

    /// The same for the places that receive, each a line: what a ministry looks at, and what is measured.
    func byRecipient(year: Int) throws -> CompletenessMatrix { try matrix("duty.label_year = \(year)", by: .recipient) }

    private func matrix(_ condition: SQL, by group: Group) throws -> CompletenessMatrix {
        let (key, name): (SQL, SQL) = group == .unit ? ("duty.unit_id", "duty.unit_name") : ("duty.recipient_code", "duty.recipient_code")
        let rows = try tx.run(
            """
            SELECT \(key) AS line, max(\(name)) AS line_name, duty.label, count(*) AS expected, count(CASE WHEN duty.is_late = \(false) THEN 1 END) AS on_time,
                count(CASE WHEN duty.is_late = \(true) THEN 1 END) AS late, count(CASE WHEN duty.state = 'returned' THEN 1 END) AS returned,
                count(CASE WHEN duty.first_submitted IS NULL AND duty.last_day <= \(time.days.lastLate(on: time.today)) THEN 1 END) AS overdue
            FROM report_duty duty WHERE \(condition) AND duty.recipient_code IS NOT NULL GROUP BY \(key), duty.label
            """)
        var names: [String: String] = [:], cells: [String: [ReportPeriod.Label: Completeness]] = [:], labels: Set<ReportPeriod.Label> = []
        for row in rows {
            guard let label = ReportPeriod.Label(try row.get("label")) else { throw StorageError.unreadable("report_duty.label") }
            let line: String = try row.get("line")
            names[line] = try row.get("line_name")
            labels.insert(label)
            cells[line, default: [:]][label] = Completeness(
                expected: try row.get("expected"), onTime: try row.get("on_time"), late: try row.get("late"), returned: try row.get("returned"),
                overdue: try row.get("overdue"))
        }
        let ends = labels.map { ($0, $0.calendarDays) }
        return CompletenessMatrix(
            labels: ends.sorted { ($0.1?.last ?? .last, $0.1?.first ?? .last) < ($1.1?.last ?? .last, $1.1?.first ?? .last) }.map(\.0),
            lines: cells.map { CompletenessMatrix.Line(unit: $0.key, name: names[$0.key] ?? $0.key, cells: $0.value) })
    }
}
