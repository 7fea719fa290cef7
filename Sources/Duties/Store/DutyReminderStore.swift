import Access
import Core
import Reporting
import Storage

/// Reminders of reports as rows whose key makes each of them happen once.
struct DutyReminderStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// Older ones are history that a plan brought along when it was published late: nobody is reminded of those.
    static let oldest = -90

    /// Reports that are to be written, or written again, and whose first reminder has come; a part of them, in the order of their ids.
    func candidates(on today: LocalDate, after: String, size: Int) throws -> [(id: ID<ReportDuty>, last: LocalDate)] {
        try tx.run(
            """
            SELECT id, last_day FROM report_duty
            WHERE state IN ('open', 'returned') AND last_day <= \(today.adding(days: -DutyReminder.days[0])) AND last_day >= \(today.adding(days: Self.oldest))
                AND id > \(after) ORDER BY id LIMIT \(size)
            """
        ).map { (try $0.get("id"), try $0.get("last_day")) }
    }

    /// False when it was given before.
    func give(_ days: Int, _ level: DutyReminder.Level, of duty: ID<ReportDuty>, last: LocalDate, at now: Instant) throws -> Bool {
        try tx.change(
            """
            INSERT INTO report_reminder (duty_id, days, last_day, level, at) VALUES (\(duty), \(days), \(last), \(level.rawValue), \(now))
            ON CONFLICT (duty_id, days, last_day, level) DO NOTHING
            """) == 1
    }

    /// What stands now for this person: the newest of each report that they owe, and of those that are late on their way to them.
    func list(for viewer: Viewer, size: Int) throws -> [DutyReminder] {
        let isAbove = viewer.holds(anyOf: [.officer, .leader])
        let own: SQL = isAbove ? "duty.unit_id \(in: [viewer.agency.rawValue, viewer.place])" : "duty.unit_id = \(viewer.agency.rawValue)"
        let above: SQL = isAbove ? "duty.recipient_code = \(viewer.place)" : "1 = 0"
        return try tx.run(
            """
            SELECT \(DutyStore.columns), newest.days, newest.level
            FROM (SELECT duty_id, last_day, level, max(days) AS days FROM report_reminder GROUP BY duty_id, last_day, level) newest
                JOIN report_duty duty ON duty.id = newest.duty_id AND duty.last_day = newest.last_day
            WHERE duty.state IN ('open', 'returned') AND \(DutyStore.visible(to: viewer))
                AND (newest.level = 'unit' AND \(own) OR newest.level = 'above' AND \(above))
            ORDER BY duty.last_day, duty.id LIMIT \(size)
            """
        ).map { row in
            guard let level = DutyReminder.Level(rawValue: try row.get("level")) else { throw StorageError.unreadable("report_reminder.level") }
            return DutyReminder(duty: try DutyStore.duty(row), days: try row.get("days"), level: level)
        }
    }
}
