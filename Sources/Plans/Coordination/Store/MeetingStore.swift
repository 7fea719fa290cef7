import Access
import Core
import Storage

/// Meetings as rows. A meeting whose minutes do not stand yet is between those who work in the unit.
struct MeetingStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func get(_ id: ID<Meeting>, visibleTo viewer: Viewer) throws -> Meeting {
        guard let found = try list("meeting.id = \(id)", viewer, size: 1).first else { throw Problem.notFound }
        return found
    }

    /// - parameter body: nil for those of all bodies of the unit.
    func count(of body: ID<SteeringBody>? = nil, visibleTo viewer: Viewer) throws -> Int {
        try tx.run(
            """
            SELECT count(*) AS n FROM meeting JOIN steering_body body ON body.id = meeting.body_id
            WHERE \(Self.of(body)) AND \(Self.visible(to: viewer))
            """)[0].get("n")
    }

    /// The latest day first.
    func list(of body: ID<SteeringBody>? = nil, visibleTo viewer: Viewer, size: Int) throws -> [Meeting] {
        try list(Self.of(body), viewer, size: size)
    }

    /// The meeting that concluded a task.
    func find(concluding task: ID<WorkTask>, visibleTo viewer: Viewer) throws -> Meeting? {
        try list("meeting.id IN (SELECT meeting_id FROM conclusion WHERE task_id = \(task))", viewer, size: 1).first
    }

    func add(_ invitation: Meeting.Invitation, _ id: ID<Meeting>, of body: ID<SteeringBody>) throws {
        try tx.run(
            """
            INSERT INTO meeting (id, body_id, day, clock, venue, agenda, revision)
            VALUES (\(id), \(body), \(invitation.day), \(invitation.clock), \(invitation.venue), \(invitation.agenda), 1)
            """)
    }

    /// - throws: `Problem.changedMeanwhile` when somebody saved since `meeting.revision` was read.
    func save(_ invitation: Meeting.Invitation, of meeting: Meeting) throws {
        let changed = try tx.change(
            """
            UPDATE meeting SET day = \(invitation.day), clock = \(invitation.clock), venue = \(invitation.venue), agenda = \(invitation.agenda),
                revision = revision + 1
            WHERE id = \(meeting.id) AND revision = \(meeting.revision)
            """)
        if changed == 0 { throw Problem.changedMeanwhile }
    }

    /// - throws: `Problem.changedMeanwhile` when somebody saved since `meeting.revision` was read.
    func cancel(_ meeting: Meeting, because reason: String, by viewer: Viewer, at now: Instant) throws {
        let changed = try tx.change(
            """
            UPDATE meeting SET cancel_reason = \(reason), cancelled_by = \(viewer.user), cancelled_at = \(now), revision = revision + 1
            WHERE id = \(meeting.id) AND revision = \(meeting.revision)
            """)
        if changed == 0 { throw Problem.changedMeanwhile }
    }

    /// - throws: `Problem.changedMeanwhile`.
    func record(
        _ text: String?, _ file: ID<StoredFile>?, present: [ID<SteeringBody.Member>], guests: String?, of meeting: Meeting, by viewer: Viewer,
        at now: Instant
    ) throws {
        let changed = try tx.change(
            """
            UPDATE meeting SET minutes = \(text), file_id = \(file), guests = \(guests), recorded_by = \(viewer.user), recorded_at = \(now),
                revision = revision + 1
            WHERE id = \(meeting.id) AND revision = \(meeting.revision)
            """)
        if changed == 0 { throw Problem.changedMeanwhile }
        try tx.run("DELETE FROM meeting_attendee WHERE meeting_id = \(meeting.id)")
        for member in Set(present) { try tx.run("INSERT INTO meeting_attendee (meeting_id, member_id) VALUES (\(meeting.id), \(member))") }
    }

    // MARK: Conclusions

    /// Under the next number of its meeting.
    func conclude(_ meeting: Meeting, with task: ID<WorkTask>) throws {
        let next: Int = try tx.run("SELECT coalesce(max(position) + 1, 0) AS n FROM conclusion WHERE meeting_id = \(meeting.id)")[0].get("n")
        try tx.run("INSERT INTO conclusion (task_id, meeting_id, position) VALUES (\(task), \(meeting.id), \(next))")
    }

    /// In the order in which they were entered.
    func conclusions(of meeting: Meeting, visibleTo viewer: Viewer) throws -> [ID<WorkTask>] {
        try tx.run(
            """
            SELECT conclusion.task_id FROM conclusion JOIN meeting ON meeting.id = conclusion.meeting_id
                JOIN steering_body body ON body.id = meeting.body_id
            WHERE conclusion.meeting_id = \(meeting.id) AND \(Self.visible(to: viewer)) ORDER BY conclusion.position
            """
        ).map { try $0.get("task_id") }
    }

    /// Of all meetings of a body, or of the unit; those of the latest meeting first.
    func conclusions(of body: ID<SteeringBody>?, visibleTo viewer: Viewer) throws -> [(meeting: ID<Meeting>, task: ID<WorkTask>)] {
        try tx.run(
            """
            SELECT conclusion.meeting_id, conclusion.task_id FROM conclusion JOIN meeting ON meeting.id = conclusion.meeting_id
                JOIN steering_body body ON body.id = meeting.body_id
            WHERE \(Self.of(body)) AND \(Self.visible(to: viewer)) ORDER BY meeting.day DESC, meeting.id, conclusion.position
            """
        ).map { (try $0.get("meeting_id"), try $0.get("task_id")) }
    }

    // MARK: Reading

    /// The one place that says who sees a meeting.
    static func visible(to viewer: Viewer) -> SQL {
        CoordinationRules.allows(.readingAhead, viewer, in: viewer.place)
            ? BodyStore.visible(to: viewer) : "(\(BodyStore.visible(to: viewer)) AND meeting.recorded_at IS NOT NULL)"
    }

    private static func of(_ body: ID<SteeringBody>?) -> SQL { body.map { "meeting.body_id = \($0)" } ?? "1 = 1" }

    private func list(_ condition: SQL, _ viewer: Viewer, size: Int) throws -> [Meeting] {
        let rows = try tx.run(
            """
            SELECT meeting.id, meeting.body_id, body.name AS body_name, body.place_code, meeting.day, meeting.clock, meeting.venue, meeting.agenda,
                meeting.minutes, meeting.file_id, file.name AS file_name, meeting.guests, meeting.recorded_at, account.name AS recorder,
                meeting.revision, meeting.cancel_reason, meeting.cancelled_at, canceller.name AS canceller
            FROM meeting JOIN steering_body body ON body.id = meeting.body_id LEFT JOIN account ON account.id = meeting.recorded_by
                LEFT JOIN account canceller ON canceller.id = meeting.cancelled_by
                LEFT JOIN file ON file.id = meeting.file_id
            WHERE \(condition) AND \(Self.visible(to: viewer))
            ORDER BY meeting.day DESC, coalesce(meeting.clock, '') DESC, meeting.id LIMIT \(size)
            """)
        if rows.isEmpty { return [] }
        var present: [ID<Meeting>: Set<ID<SteeringBody.Member>>] = [:]
        for row in try tx.run(
            "SELECT meeting_id, member_id FROM meeting_attendee WHERE meeting_id \(in: try rows.map { try $0.get("id", as: String.self) })")
        {
            present[try row.get("meeting_id"), default: []].insert(try row.get("member_id"))
        }
        return try rows.map { row in
            let id: ID<Meeting> = try row.get("id")
            let record = try row.find("recorded_at", as: Instant.self).map { at in
                Meeting.Record(
                    text: try row.find("minutes"), file: try row.find("file_id").map { Meeting.File(id: $0, name: try row.get("file_name")) },
                    present: present[id] ?? [], guests: try row.find("guests"), by: try row.get("recorder"), at: at)
            }
            let cancelling = try row.find("cancelled_at", as: Instant.self).map { at in
                Meeting.Cancelling(reason: try row.get("cancel_reason"), by: try row.get("canceller"), at: at)
            }
            return Meeting(
                id: id, body: try row.get("body_id"), bodyName: try row.get("body_name"), place: try row.get("place_code"),
                call: .init(day: try row.get("day"), clock: try row.find("clock"), venue: try row.get("venue"), agenda: try row.get("agenda")),
                record: record, cancelling: cancelling, revision: try row.get("revision"))
        }
    }
}
