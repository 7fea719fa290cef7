import Access
import Core
import Organisations
import Storage

/// What is due in one month, a few of each day: a calendar shows that there is more, and the list of the day has it all.
struct MonthStore {
    let tx: any Transaction
    let viewer: Viewer
    let time: WorkTime

    static let shownPerDay = 4

    /// Whose work.
    enum Scope: Sendable, Equatable {
        case unit
        /// Leads or helps.
        case agency(ID<Agency>)
    }

    struct Month: Sendable {
        let rows: [LocalDate: [WorkRow]]
        let counts: [LocalDate: Int]
    }

    func month(_ days: ClosedRange<LocalDate>, _ scope: Scope) throws -> Month {
        let condition = condition(scope, days)
        let rows = try WorkListStore(tx, visibleTo: viewer, time).rows(
            """
            occurrence.id IN (SELECT id FROM (
                SELECT occurrence.id, row_number() OVER (PARTITION BY occurrence.due ORDER BY task.position, occurrence.id) AS place
                FROM work_occurrence occurrence JOIN work_task task ON task.id = occurrence.task_id WHERE \(condition)) ranked
                WHERE place <= \(Self.shownPerDay))
            ORDER BY occurrence.due, task.position, occurrence.id
            """)
        let counted = try tx.run(
            """
            SELECT occurrence.due, count(*) AS n FROM work_occurrence occurrence JOIN work_task task ON task.id = occurrence.task_id
            WHERE \(condition) GROUP BY occurrence.due
            """)
        var byDay: [LocalDate: [WorkRow]] = [:]
        for row in rows { if let due = row.occurrence.due { byDay[due, default: []].append(row) } }
        return Month(rows: byDay, counts: Dictionary(try counted.map { (try $0.get("due"), try $0.get("n")) }) { first, _ in first })
    }

    private func condition(_ scope: Scope, _ days: ClosedRange<LocalDate>) -> SQL {
        let whose: SQL =
            switch scope {
            case .unit: "occurrence.place_code = \(viewer.place)"
            case .agency(let agency):
                """
                occurrence.id IN (SELECT id FROM work_occurrence
                    WHERE lead_id = \(agency) AND due >= \(days.lowerBound) AND due <= \(days.upperBound)
                    UNION SELECT id FROM work_occurrence WHERE task_id IN (SELECT task_id FROM work_coordinator WHERE agency_id = \(agency)))
                """
            }
        return """
            \(whose) AND \(TaskStore.visibleTimes(to: viewer)) AND occurrence.state <> 'withdrawn'
            AND occurrence.due >= \(days.lowerBound) AND occurrence.due <= \(days.upperBound)
            """
    }
}
