import Access
import Core
import Storage

/// Reminders as rows whose key makes each of them happen once.
struct ReminderStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// Dated work under way whose first reminder has come; a part of them, in the order of their ids.
    func candidates(on today: LocalDate, after: String, size: Int) throws -> [(id: ID<Occurrence>, due: LocalDate)] {
        try tx.run(
            """
            SELECT id, due FROM work_occurrence
            WHERE state = 'open' AND due IS NOT NULL AND due <= \(today.adding(days: -Reminder.days[0])) AND id > \(after) ORDER BY id LIMIT \(size)
            """
        ).map { (try $0.get("id"), try $0.get("due")) }
    }

    /// False when it was given before.
    func give(_ days: Int, of occurrence: ID<Occurrence>, due: LocalDate, at now: Instant) throws -> Bool {
        try tx.change(
            """
            INSERT INTO work_reminder (occurrence_id, days, due, at) VALUES (\(occurrence), \(days), \(due), \(now))
            ON CONFLICT (occurrence_id, days, due) DO NOTHING
            """) == 1
    }

    /// What stands now for this person: the newest reminder of each piece of open work they lead, the oldest last day first.
    func list(for viewer: Viewer, size: Int) throws -> [Reminder] {
        try tx.run(
            """
            SELECT task.id AS task_id, occurrence.id, task.text, occurrence.due, max(given.days) AS days
            \(Self.standing(for: viewer))
            GROUP BY task.id, occurrence.id, task.text, occurrence.due ORDER BY occurrence.due, occurrence.id LIMIT \(size)
            """
        ).map {
            Reminder(
                task: try $0.get("task_id"), occurrence: try $0.get("id"), text: try $0.get("text"), due: try $0.get("due"), days: try $0.get("days"))
        }
    }

    /// Of how many pieces of work that is.
    func count(for viewer: Viewer) throws -> Int {
        try tx.run("SELECT count(DISTINCT occurrence.id) AS n \(Self.standing(for: viewer))")[0].get("n")
    }

    private static func standing(for viewer: Viewer) -> SQL {
        """
        FROM work_reminder given JOIN work_occurrence occurrence ON occurrence.id = given.occurrence_id AND occurrence.due = given.due
            JOIN work_task task ON task.id = occurrence.task_id
        WHERE occurrence.state = 'open' AND \(TaskStore.visible(to: viewer)) AND occurrence.lead_id = \(viewer.agency)
        """
    }
}
