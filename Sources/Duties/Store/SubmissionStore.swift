public import Access
import Calendar
import Calendars
public import Core
public import Reporting
public import Storage

/// What happened to the report of a duty: rows that are only ever added, and what follows from them for the duty.
///
///     try SubmissionStore(tx).record(.submitted, of: duty.id, by: viewer, at: now, services.kept)
public struct SubmissionStore {
    let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    /// A valid submission, its return, its acceptance. The first submission says for good whether the report was on time; `open` takes an
    /// approval back without touching that.
    public func record(_ state: ReportDuty.State, of duty: ID<ReportDuty>, by viewer: Viewer, at now: Instant, _ kept: Kept) throws {
        let before = try DutyStore(tx).duty(duty, visibleTo: viewer)
        guard before.standing.firstSubmitted != nil || state == .submitted else { throw Problem.nothingSubmitted }
        try tx.run(
            """
            INSERT INTO report_submission (id, duty_id, at, state, author_id)
            VALUES (\(ID<SubmissionStore>.random()), \(duty), \(now), \(state.rawValue), \(viewer.user))
            """)
        let isLate = try before.due.isLate(reportedOn: LocalDate(now), HolidayStore(tx).workingDays(kept))
        try tx.run(
            """
            UPDATE report_duty SET state = \(state.rawValue), first_submitted = coalesce(first_submitted, \(now)),
                is_late = coalesce(is_late, \(isLate)), revision = revision + 1
            WHERE id = \(duty)
            """)
    }

    /// In the order in which it happened.
    public func list(of duty: ID<ReportDuty>, visibleTo viewer: Viewer) throws -> [Submission] {
        try tx.run(
            """
            SELECT done.at, done.state, account.name FROM report_submission done JOIN report_duty duty ON duty.id = done.duty_id
                JOIN account ON account.id = done.author_id
            WHERE duty.id = \(duty) AND \(DutyStore.visible(to: viewer)) ORDER BY done.at, done.id
            """
        ).map { row in
            guard let state = ReportDuty.State(rawValue: try row.get("state")) else { throw StorageError.unreadable("report_submission.state") }
            return Submission(at: try row.get("at"), state: state, author: try row.get("name"))
        }
    }
}

/// One step of a report on its way.
public struct Submission: Sendable, Equatable {
    public let at: Instant
    public let state: ReportDuty.State
    public let author: String
}
