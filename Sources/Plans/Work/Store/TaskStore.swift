public import Access
public import Core
import Organisations
public import Storage

/// Tasks as rows. They are open to everybody who works in their unit; the example's to all who are signed in.
public struct TaskStore {
    let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    public func get(_ id: ID<WorkTask>, visibleTo viewer: Viewer) throws -> WorkTask {
        guard let task = try filled(tx.run("SELECT \(Self.columns) FROM work_task task WHERE task.id = \(id) AND \(Self.visible(to: viewer))")).first
        else { throw Problem.notFound }
        return task
    }

    /// The tasks of a programme in its order.
    public func list(of plan: ID<Plan>, visibleTo viewer: Viewer) throws -> [WorkTask] {
        try filled(
            tx.run(
                "SELECT \(Self.columns) FROM work_task task WHERE task.plan_id = \(plan) AND \(Self.visible(to: viewer)) ORDER BY task.position, task.id"
            ))
    }

    public func list(_ ids: [ID<WorkTask>], visibleTo viewer: Viewer) throws -> [WorkTask] {
        if ids.isEmpty { return [] }
        return try filled(
            tx.run(
                "SELECT \(Self.columns) FROM work_task task WHERE task.id \(in: ids.map(\.rawValue)) AND \(Self.visible(to: viewer)) ORDER BY task.id"
            ))
    }

    func add(_ task: WorkTask) throws {
        try tx.run(
            """
            INSERT INTO work_task (id, place_code, plan_id, kind, text, folded, section_title, position, lead_id, lead_name, leader_id, timing, product,
                order_number, order_day, order_title, carrier_plan_id, carrier_words, assigned_by, assigned_at, revision)
            VALUES (\(task.id), \(task.place), \(task.plan), \(task.kind.rawValue), \(task.text), \(Self.folded(task)), \(task.sectionTitle), \(task.position),
                \(task.lead), \(task.leadName), \(task.leader), \(task.timing), \(task.product), \(task.order?.number), \(task.order?.day),
                \(task.order?.title), \(task.carrier?.plan), \(task.carrier?.words), \(task.assignedBy), \(task.assignedAt), 1)
            """)
        try setCoordinators(of: task)
    }

    /// - throws: `Problem.changedMeanwhile` when somebody saved since `task.revision` was read.
    func save(_ task: WorkTask) throws {
        let changed = try tx.change(
            """
            UPDATE work_task SET text = \(task.text), folded = \(Self.folded(task)), section_title = \(task.sectionTitle), position = \(task.position),
                lead_id = \(task.lead), lead_name = \(task.leadName), leader_id = \(task.leader), timing = \(task.timing), product = \(task.product),
                order_number = \(task.order?.number), order_day = \(task.order?.day), order_title = \(task.order?.title),
                carrier_plan_id = \(task.carrier?.plan), carrier_words = \(task.carrier?.words), revision = revision + 1
            WHERE id = \(task.id) AND revision = \(task.revision)
            """)
        if changed == 0 { throw Problem.changedMeanwhile }
        try tx.run("DELETE FROM work_coordinator WHERE task_id = \(task.id)")
        try setCoordinators(of: task)
        try tx.run("UPDATE work_occurrence SET lead_id = \(task.lead), position = \(task.position) WHERE task_id = \(task.id)")
    }

    private func setCoordinators(of task: WorkTask) throws {
        for agency in task.coordinators where agency != task.lead {
            try tx.run("INSERT INTO work_coordinator (task_id, agency_id) VALUES (\(task.id), \(agency)) ON CONFLICT (task_id, agency_id) DO NOTHING")
        }
    }

    /// The one place that says who sees a task.
    static func visible(to viewer: Viewer) -> SQL { "task.place_code IN (\(viewer.place), \(UnitStore.example))" }

    /// The same of their times, which hold the place too. Most of a unit's times pass it, so no index is to begin with it.
    static func visibleTimes(to viewer: Viewer) -> SQL { "(occurrence.place_code || '') IN (\(viewer.place), \(UnitStore.example))" }

    private static func folded(_ task: WorkTask) -> String {
        VietnameseText.folded([task.text, task.product, task.order?.number, task.order?.title].compactMap { $0 }.joined(separator: " "))
    }

    /// Coordinators of many tasks by one statement.
    private func filled(_ rows: [Row]) throws -> [WorkTask] {
        var tasks = try rows.map(Self.task)
        if tasks.isEmpty { return [] }
        var agencies: [ID<WorkTask>: [ID<Agency>]] = [:]
        for row in try tx.run(
            "SELECT task_id, agency_id FROM work_coordinator WHERE task_id \(in: tasks.map(\.id.rawValue)) ORDER BY task_id, agency_id")
        {
            agencies[try row.get("task_id"), default: []].append(try row.get("agency_id"))
        }
        for index in tasks.indices { tasks[index].coordinators = agencies[tasks[index].id] ?? [] }
        return tasks
    }

    static let columns: SQL =
        """
        task.id, task.place_code, task.plan_id, task.kind, task.text, task.section_title, task.position, task.lead_id, task.lead_name, task.leader_id,
        task.timing, task.product, task.order_number, task.order_day, task.order_title, task.carrier_plan_id, task.carrier_words, task.assigned_by,
        task.assigned_at, task.revision
        """

    static func task(_ row: Row) throws -> WorkTask {
        let order = try row.find("order_title", as: String.self).map {
            WorkTask.Order(number: try row.find("order_number"), day: try row.find("order_day"), title: $0)
        }
        let carrier = try row.find("carrier_words", as: String.self).map { WorkTask.Carrier(plan: try row.find("carrier_plan_id"), words: $0) }
        return WorkTask(
            id: try row.get("id"), place: try row.get("place_code"), plan: try row.find("plan_id"),
            kind: WorkTask.Kind(rawValue: try row.get("kind")) ?? .task, text: try row.get("text"), sectionTitle: try row.get("section_title"),
            position: try row.get("position"), lead: try row.find("lead_id"), leadName: try row.find("lead_name"), coordinators: [],
            leader: try row.find("leader_id"), timing: try row.find("timing"), product: try row.find("product"), order: order, carrier: carrier,
            assignedBy: try row.get("assigned_by"), assignedAt: try row.get("assigned_at"), revision: try row.get("revision"))
    }
}
