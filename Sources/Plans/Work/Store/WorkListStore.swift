import Access
import Core
import Organisations
import Storage
import Web

/// One line of a list: a time of a task with what a reader needs to know of it.
struct WorkRow: Sendable {
    let occurrence: Occurrence
    let task: ID<WorkTask>
    let kind: WorkTask.Kind
    let text: String
    let lead: ID<Agency>?
    let leadName: String?
    let planTitle: String?
    let plan: ID<Plan>?
}

/// Lists and figures of work.
struct WorkListStore {
    let tx: any Transaction
    let viewer: Viewer
    let time: WorkTime

    init(_ tx: any Transaction, visibleTo viewer: Viewer, _ time: WorkTime) { (self.tx, self.viewer, self.time) = (tx, viewer, time) }

    func count(_ query: WorkQuery) throws -> Int {
        try tx.run(
            """
            SELECT count(*) AS n FROM work_occurrence occurrence WHERE \(query.condition(for: viewer, time))
            """)[0].get("n")
    }

    /// As many as anybody counts on a tab, and one more: a unit's tens of thousands are not read to say that they are many.
    func countOfTab(_ query: WorkQuery) throws -> Int {
        try tx.run(
            """
            SELECT count(*) AS n FROM (SELECT 1 AS one FROM work_occurrence occurrence
                WHERE \(query.condition(for: viewer, time)) LIMIT \(Self.mostOnTab + 1)) counted
            """)[0].get("n")
    }

    /// Beyond it a tab says "more than".
    static let mostOnTab = 999

    /// Which rows is settled first, from as little as the order needs; only then is the rest of them looked up.
    func list(_ query: WorkQuery, offset: Int = 0, size: Int) throws -> [WorkRow] {
        try list(query.condition(for: viewer, time), query, offset: offset, size: size)
    }

    private func list(_ condition: SQL, _ query: WorkQuery, offset: Int = 0, size: Int) throws -> [WorkRow] {
        try rows(
            """
            occurrence.id IN (SELECT occurrence.id FROM work_occurrence occurrence \(query.sortedWith)
                WHERE \(condition) ORDER BY \(query.sorted) LIMIT \(size) OFFSET \(offset))
            ORDER BY \(query.sorted)
            """)
    }

    /// The first of what holds the words, and how many there are; nil when they are so many that counting them all would take its time.
    /// Words that are everywhere are met soon; those that are in few tasks are asked for by these.
    func find(_ text: String, size: Int) throws -> (rows: [WorkRow], total: Int?) {
        let holds: SQL = "\(TaskStore.visible(to: viewer)) AND task.folded LIKE \(WorkQuery.pattern(text)) ESCAPE '!'"
        let tasks: [ID<WorkTask>] = try tx.run("SELECT task.id FROM work_task task WHERE \(holds) LIMIT \(Self.few + 1)").map { try $0.get("id") }
        if tasks.isEmpty { return ([], 0) }
        let query = WorkQuery(Form(["list": "all", "past": "yes"])), isFew = tasks.count <= Self.few
        let condition: SQL =
            isFew
            ? "\(query.condition(for: viewer, time)) AND occurrence.task_id \(in: tasks)"
            : "\(query.condition(for: viewer, time)) AND EXISTS (SELECT 1 FROM work_task task WHERE task.id = occurrence.task_id AND \(holds))"
        let total: Int? = try isFew ? tx.run("SELECT count(*) AS n FROM work_occurrence occurrence WHERE \(condition)")[0].get("n") : nil
        return (try list(condition, query, size: size), total)
    }

    /// As many values as an engine takes at once.
    private static let few = 500

    /// What one programme has in a year, by last day.
    func rows(of plan: ID<Plan>, year: Int) throws -> [WorkRow] {
        try rows(
            """
            occurrence.plan_id = \(plan) AND \(WorkQuery.runs(in: year)) AND \(TaskStore.visible(to: viewer))
            ORDER BY coalesce(occurrence.due, '9999'), task.position, occurrence.id LIMIT 5000
            """)
    }

    /// - parameter condition: for `occurrence` and `task`, with the order.
    func rows(_ condition: SQL) throws -> [WorkRow] {
        try tx.run(
            """
            SELECT \(OccurrenceStore.columns), occurrence.id AS occurrence_id, task.kind, task.text, task.lead_id, task.plan_id,
                coalesce(agency.name, task.lead_name) AS lead_name, plan.title AS plan_title
            FROM work_occurrence occurrence JOIN work_task task ON task.id = occurrence.task_id
                LEFT JOIN agency ON agency.id = task.lead_id LEFT JOIN plan ON plan.id = task.plan_id
            WHERE \(condition)
            """
        ).map { row in
            WorkRow(
                occurrence: try OccurrenceStore.occurrence(row, id: "occurrence_id"), task: try row.get("task_id"),
                kind: WorkTask.Kind(rawValue: try row.get("kind")) ?? .task, text: try row.get("text"), lead: try row.find("lead_id"),
                leadName: try row.find("lead_name"), planTitle: try row.find("plan_title"), plan: try row.find("plan_id"))
        }
    }

    /// The cells of one year. Duties and reports are no tasks and are not counted here.
    func cells(year: Int, _ scope: SQL) throws -> CellCounts {
        // By state, as the index has them: nothing is asked of a row that its state answers already.
        let task: SQL = "\(scope) AND occurrence.kind = 'task' AND \(WorkQuery.runs(in: year))"
        let done = try tx.run(
            """
            SELECT count(*) AS n, count(occurrence.due) AS dated, count(CASE WHEN \(WorkQuery.cell(.doneLate, time)) THEN 1 END) AS late
            FROM work_occurrence occurrence WHERE \(task) AND occurrence.state = 'confirmed'
            """)[0]
        let open = try tx.run(
            """
            SELECT count(*) AS n, count(occurrence.due) AS dated, count(CASE WHEN \(WorkQuery.overdue(time)) THEN 1 END) AS late
            FROM work_occurrence occurrence WHERE \(task) AND \(WorkQuery.isOpen)
            """)[0]
        func parts(_ row: Row) throws -> (undated: Int, inTime: Int, late: Int) {
            let (all, dated, late): (Int, Int, Int) = (try row.get("n"), try row.get("dated"), try row.get("late"))
            return (all - dated, dated - late, late)
        }
        let (was, runs) = (try parts(done), try parts(open))
        return CellCounts([
            .doneInTime: was.inTime, .doneLate: was.late, .doneUndated: was.undated, .runningInTime: runs.inTime, .overdue: runs.late,
            .runningUndated: runs.undated
        ])
    }

    /// The cells of a year of one programme by agency that leads or by section, in the order of the paper.
    func cells(year: Int, of plan: ID<Plan>, by group: Group) throws -> [(name: String?, counts: CellCounts)] {
        let (name, key): (SQL, SQL) =
            switch group {
            // Two agencies of one name are two.
            case .agency: ("coalesce(agency.name, task.lead_name)", "task.lead_id")
            case .section: ("task.section_title", "task.section_title")
            }
        return try tx.run(
            """
            SELECT \(name) AS group_name, min(task.position) AS place, \(sums)
            FROM work_occurrence occurrence JOIN work_task task ON task.id = occurrence.task_id LEFT JOIN agency ON agency.id = task.lead_id
            WHERE occurrence.plan_id = \(plan) AND \(WorkQuery.runs(in: year)) AND occurrence.kind = 'task' AND \(TaskStore.visible(to: viewer))
            GROUP BY \(name), \(key) ORDER BY place
            """
        ).map { row in (try row.find("group_name"), try Self.counts(row)) }
    }

    enum Group { case agency, section }

    /// Open and late from years before: told apart, as offices do.
    func carriedOver(before year: Int, _ scope: SQL) throws -> Int {
        try tx.run(
            """
            SELECT count(*) AS n FROM work_occurrence occurrence
            WHERE \(scope) AND occurrence.year < \(year) AND occurrence.kind = 'task' AND \(WorkQuery.isOpen) AND occurrence.due IS NOT NULL
            """)[0].get("n")
    }

    private var sums: SQL {
        """
        \(sum(.doneInTime)) AS c0, \(sum(.doneLate)) AS c1, \(sum(.runningInTime)) AS c2, \(sum(.overdue)) AS c3, \(sum(.doneUndated)) AS c4,
        \(sum(.runningUndated)) AS c5
        """
    }

    private func sum(_ cell: Cell) -> SQL { "coalesce(sum(CASE WHEN \(WorkQuery.cell(cell, time)) THEN 1 ELSE 0 END), 0)" }

    private static func counts(_ row: Row) throws -> CellCounts {
        let names: [(Cell, String)] = [
            (.doneInTime, "c0"), (.doneLate, "c1"), (.runningInTime, "c2"), (.overdue, "c3"), (.doneUndated, "c4"), (.runningUndated, "c5")
        ]
        return CellCounts(try names.reduce(into: [:]) { $0[$1.0] = try row.get($1.1) })
    }
}
