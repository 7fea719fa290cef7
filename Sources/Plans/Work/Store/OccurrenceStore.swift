public import Access
public import Core
public import Storage

/// The times of tasks as rows. Place, programme, kind, lead, position and who gave the task stand in each of them too, so that lists and
/// figures read one index.
public struct OccurrenceStore {
    let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    public func get(_ id: ID<Occurrence>, visibleTo viewer: Viewer) throws -> Occurrence {
        let row = try tx.first(
            """
            SELECT \(Self.columns) FROM work_occurrence occurrence JOIN work_task task ON task.id = occurrence.task_id
            WHERE occurrence.id = \(id) AND \(TaskStore.visible(to: viewer))
            """)
        guard let row else { throw Problem.notFound }
        return try Self.occurrence(row)
    }

    /// Oldest first.
    public func list(of task: ID<WorkTask>, visibleTo viewer: Viewer) throws -> [Occurrence] {
        try list(of: [task], visibleTo: viewer)[task] ?? []
    }

    /// Those of many tasks by one statement, oldest first.
    func list(of tasks: [ID<WorkTask>], visibleTo viewer: Viewer) throws -> [ID<WorkTask>: [Occurrence]] {
        if tasks.isEmpty { return [:] }
        let times = try tx.run(
            """
            SELECT \(Self.columns) FROM work_occurrence occurrence JOIN work_task task ON task.id = occurrence.task_id
            WHERE occurrence.task_id \(in: tasks.map(\.rawValue)) AND \(TaskStore.visible(to: viewer))
            ORDER BY occurrence.year, coalesce(occurrence.due, occurrence.starts), occurrence.id
            """
        ).map { try Self.occurrence($0) }
        return Dictionary(grouping: times, by: \.task)
    }

    func add(_ occurrences: [Occurrence], of task: WorkTask) throws {
        if occurrences.isEmpty { return }
        for occurrence in occurrences { try insert(occurrence, of: task) }
        try NextTime(tx).settle(task.id)
    }

    private func insert(_ occurrence: Occurrence, of task: WorkTask) throws {
        let report = occurrence.report
        try tx.run(
            """
            INSERT INTO work_occurrence (id, task_id, place_code, plan_id, kind, lead_id, key, time_kind, label, awaits, year, starts, due,
                state, has_progress, reported_at, reported_by, is_late, confirmed_at, asked, asked_by, attention, urged, urged_at, cause, assigned_by, position, revision)
            VALUES (\(occurrence.id), \(task.id), \(task.place), \(task.plan), \(task.kind.rawValue), \(task.lead), \(occurrence.key), \(occurrence.kind.rawValue),
                \(occurrence.label.stored), \(occurrence.awaits), \(occurrence.year), \(occurrence.starts), \(occurrence.due), \(occurrence.state.rawValue),
                \(occurrence.hasProgress), \(report?.at), \(report?.by), \(report?.isLate), \(occurrence.confirmedAt), \(occurrence.asked?.until), \(occurrence.asked?.by),
                \(occurrence.attention?.rawValue), \(occurrence.urged), \(occurrence.urgedAt), \(occurrence.cause?.rawValue), \(task.assignedBy),
                \(task.position), 1)
            """)
    }

    /// - throws: `Problem.changedMeanwhile` when somebody acted since `occurrence.revision` was read.
    func save(_ occurrence: Occurrence) throws {
        let report = occurrence.report
        let changed = try tx.change(
            """
            UPDATE work_occurrence SET due = \(occurrence.due), state = \(occurrence.state.rawValue), has_progress = \(occurrence.hasProgress),
                reported_at = \(report?.at), reported_by = \(report?.by), is_late = \(report?.isLate), confirmed_at = \(occurrence.confirmedAt),
                asked = \(occurrence.asked?.until), asked_by = \(occurrence.asked?.by), attention = \(occurrence.attention?.rawValue), urged = \(occurrence.urged), urged_at = \(occurrence.urgedAt),
                cause = \(occurrence.cause?.rawValue), revision = revision + 1
            WHERE id = \(occurrence.id) AND revision = \(occurrence.revision)
            """)
        if changed == 0 { throw Problem.changedMeanwhile }
        try NextTime(tx).settle(occurrence.task)
    }

    /// Only one that nobody has touched: nothing refers to it.
    func remove(_ occurrence: Occurrence) throws {
        try tx.run("DELETE FROM work_reminder WHERE occurrence_id = \(occurrence.id)")
        let removed = try tx.change("DELETE FROM work_occurrence WHERE id = \(occurrence.id) AND revision = 1")
        if removed == 0 { throw Problem.changedMeanwhile }
        try NextTime(tx).settle(occurrence.task)
    }

    static let columns: SQL =
        """
        occurrence.id, occurrence.task_id, occurrence.key, occurrence.time_kind, occurrence.label, occurrence.awaits, occurrence.year,
        occurrence.starts, occurrence.due, occurrence.state, occurrence.has_progress, occurrence.reported_at, occurrence.reported_by, occurrence.is_late,
        occurrence.confirmed_at, occurrence.asked, occurrence.asked_by, occurrence.attention, occurrence.urged, occurrence.urged_at, occurrence.cause,
        occurrence.revision AS occurrence_revision
        """

    /// - parameter id: the column of the occurrence's id, where the row holds a task too.
    static func occurrence(_ row: Row, id: String = "id") throws -> Occurrence {
        let report = try row.find("reported_at", as: Instant.self).map {
            Occurrence.Report(at: $0, by: try row.get("reported_by"), isLate: try row.get("is_late"))
        }
        let asked = try row.find("asked", as: LocalDate.self).map { Occurrence.Asked(until: $0, by: try row.get("asked_by")) }
        let attention: String? = try row.find("attention"), cause: String? = try row.find("cause")
        return Occurrence(
            id: try row.get(id), task: try row.get("task_id"), key: try row.get("key"),
            kind: Occurrence.Kind(rawValue: try row.get("time_kind")) ?? .undated, label: Occurrence.Label(stored: try row.get("label")),
            awaits: try row.find("awaits"), year: try row.get("year"), starts: try row.get("starts"),
            due: try row.find("due"), state: Occurrence.State(rawValue: try row.get("state")) ?? .open, hasProgress: try row.get("has_progress"),
            report: report, confirmedAt: try row.find("confirmed_at"), asked: asked,
            attention: attention.flatMap(Occurrence.Attention.init(rawValue:)), urged: try row.get("urged"), urgedAt: try row.find("urged_at"),
            cause: cause.flatMap(Occurrence.Cause.init(rawValue:)), revision: try row.get("occurrence_revision"))
    }
}

extension Occurrence.Label {
    /// One line a value: `quarter`, `from=III`, `to=III`, `year=2026`; a line `turn` before those of the turn.
    var stored: String {
        func lines(_ values: [String: String]) -> [String] { values.keys.sorted().map { "\($0)=\(values[$0] ?? "")" } }
        return ([key] + lines(values) + (turn.map { ["turn"] + lines($0) } ?? [])).joined(separator: "\n")
    }

    init(stored: String) {
        let lines = stored.split(separator: "\n").map(String.init)
        func values(_ lines: ArraySlice<String>) -> [String: String] {
            Dictionary(lines.compactMap { line in line.firstIndex(of: "=").map { (String(line[..<$0]), String(line[line.index(after: $0)...])) } }) {
                $1
            }
        }
        let turn = lines.firstIndex(of: "turn")
        self.init(lines.first ?? "", values(lines[..<(turn ?? lines.count)]), turn: turn.map { values(lines[$0...]) })
    }
}
