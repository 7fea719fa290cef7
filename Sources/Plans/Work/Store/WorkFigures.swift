public import Access
public import Core
public import Organisations
public import Storage

/// What programme work answers by itself about a stretch of days: tasks due, done, on time and late, by section of their papers.
public struct WorkFigures: Sendable, Equatable {
    public let section: String
    public let due: Int
    public let done: Int
    public let onTime: Int
    /// Done late, or overdue.
    public let late: Int

    /// - parameter agency: only what this one leads.
    public static func list(
        of place: String, agency: ID<Agency>? = nil, due days: ClosedRange<LocalDate>, _ services: Services, _ tx: any Transaction
    ) throws -> [WorkFigures] {
        let time = try WorkTime(services, tx)
        let lead: SQL = agency.map { "occurrence.lead_id = \($0)" } ?? "1 = 1"
        return try tx.run(
            """
            SELECT task.section_title, min(task.position) AS place, count(*) AS due,
                count(CASE WHEN occurrence.state = 'confirmed' THEN 1 END) AS done,
                count(CASE WHEN occurrence.state = 'confirmed' AND occurrence.is_late = \(false) THEN 1 END) AS on_time,
                count(CASE WHEN occurrence.is_late = \(true) OR (occurrence.is_late IS NULL AND occurrence.state <> 'confirmed'
                    AND occurrence.due <= \(time.cutoff)) THEN 1 END) AS late
            FROM work_occurrence occurrence JOIN work_task task ON task.id = occurrence.task_id
            WHERE occurrence.place_code = \(place) AND occurrence.kind = 'task' AND occurrence.state <> 'withdrawn' AND \(lead)
                AND occurrence.due >= \(days.lowerBound) AND occurrence.due <= \(days.upperBound)
            GROUP BY task.section_title ORDER BY place, task.section_title
            """
        ).map { row in
            WorkFigures(
                section: try row.get("section_title"), due: try row.get("due"), done: try row.get("done"), onTime: try row.get("on_time"),
                late: try row.get("late"))
        }
    }
}
