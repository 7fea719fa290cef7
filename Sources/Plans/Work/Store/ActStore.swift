public import Access
public import Core
import Organisations
public import Storage

/// What was done to tasks: rows that are only ever added.
public struct ActStore {
    let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    /// Newest last. The names of authors are shown to those who may see the task.
    public func list(of task: ID<WorkTask>, visibleTo viewer: Viewer) throws -> [WorkAct] { try acts("act.task_id = \(task)", viewer) }

    /// The newest progress of each task, for lists.
    public func latestProgress(of tasks: [ID<WorkTask>], visibleTo viewer: Viewer) throws -> [ID<WorkTask>: WorkAct] {
        // Engines take only so many values at once.
        try stride(from: 0, to: tasks.count, by: 500).reduce(into: [:]) { found, start in
            let part = tasks[start..<min(start + 500, tasks.count)]
            found.merge(try latest("act.task_id \(in: part.map(\.rawValue))", viewer)) { _, later in later }
        }
    }

    /// The same for all tasks of a programme.
    func latestProgress(of plan: ID<Plan>, visibleTo viewer: Viewer) throws -> [ID<WorkTask>: WorkAct] {
        try latest("task.plan_id = \(plan)", viewer)
    }

    private func latest(_ condition: SQL, _ viewer: Viewer) throws -> [ID<WorkTask>: WorkAct] {
        let found = try acts(
            """
            \(condition) AND act.kind = 'progress'
                AND NOT EXISTS (SELECT 1 FROM work_act later WHERE later.task_id = act.task_id AND later.kind = 'progress' AND later.at > act.at)
            """, viewer)
        return Dictionary(found.map { ($0.task, $0) }) { _, later in later }
    }

    func add(
        _ kind: WorkAct.Kind, to task: ID<WorkTask>, _ occurrence: ID<Occurrence>?, by viewer: Viewer, at now: Instant, text: String?,
        oldDue: LocalDate? = nil, newDue: LocalDate? = nil, cause: Occurrence.Cause? = nil, saidBy: String? = nil
    ) throws -> ID<WorkAct> {
        let id = ID<WorkAct>.random()
        try tx.run(
            """
            INSERT INTO work_act (id, task_id, occurrence_id, kind, author_id, agency_id, at, text, old_due, new_due, cause, said_by)
            VALUES (\(id), \(task), \(occurrence), \(kind.rawValue), \(viewer.user), \(viewer.agency), \(now), \(text), \(oldDue), \(newDue),
                \(cause?.rawValue), \(saidBy))
            """)
        return id
    }

    func attach(_ file: ID<StoredFile>, to act: ID<WorkAct>) throws {
        try tx.run("INSERT INTO work_act_file (act_id, file_id) VALUES (\(act), \(file))")
    }

    /// The file of an act, for whoever may see the task.
    func file(_ id: ID<StoredFile>, of task: ID<WorkTask>, visibleTo viewer: Viewer) throws -> ID<StoredFile> {
        let row = try tx.first(
            """
            SELECT held.file_id FROM work_act_file held JOIN work_act act ON act.id = held.act_id JOIN work_task task ON task.id = act.task_id
            WHERE held.file_id = \(id) AND task.id = \(task) AND \(TaskStore.visible(to: viewer))
            """)
        guard let row else { throw Problem.notFound }
        return try row.get("file_id")
    }

    private func acts(_ condition: SQL, _ viewer: Viewer) throws -> [WorkAct] {
        var acts = try tx.run(
            """
            SELECT act.id, act.task_id, act.occurrence_id, act.kind, act.at, act.text, act.old_due, act.new_due, act.cause, act.said_by,
                agency.name AS agency_name, account.name AS author_name
            FROM work_act act JOIN work_task task ON task.id = act.task_id JOIN agency ON agency.id = act.agency_id
                JOIN account ON account.id = act.author_id
            WHERE \(condition) AND \(TaskStore.visible(to: viewer)) ORDER BY act.at, act.id
            """
        ).map(act)
        if acts.isEmpty { return [] }
        var files: [ID<WorkAct>: [WorkAct.File]] = [:]
        for row in try tx.run(
            """
            SELECT held.act_id, file.id, file.name FROM work_act_file held JOIN file ON file.id = held.file_id
            WHERE held.act_id \(in: acts.map(\.id.rawValue)) ORDER BY held.act_id, file.name, file.id
            """)
        {
            files[try row.get("act_id"), default: []].append(WorkAct.File(id: try row.get("id"), name: try row.get("name")))
        }
        for index in acts.indices { acts[index].files = files[acts[index].id] ?? [] }
        return acts
    }

    private func act(_ row: Row) throws -> WorkAct {
        let kind: String = try row.get("kind"), cause: String? = try row.find("cause")
        guard let kind = WorkAct.Kind(rawValue: kind) else { throw StorageError.unreadable("work_act.kind") }
        return WorkAct(
            id: try row.get("id"), task: try row.get("task_id"), occurrence: try row.find("occurrence_id"), kind: kind,
            author: try row.get("author_name"), agencyName: try row.get("agency_name"), at: try row.get("at"), text: try row.find("text"),
            oldDue: try row.find("old_due"), newDue: try row.find("new_due"), cause: cause.flatMap(Occurrence.Cause.init(rawValue:)),
            saidBy: try row.find("said_by"), files: [])
    }
}
