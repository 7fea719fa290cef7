public import Access
public import Core
import PlanReading
public import Storage

/// Targets as rows. They are seen by whoever sees the programme; the words come from its items.
public struct TargetStore {
    let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    public func get(_ id: ID<PlanTarget>, visibleTo viewer: Viewer) throws -> PlanTarget {
        guard let target = try filled("target.id = \(id) AND \(Self.visible(to: viewer))").first else { throw Problem.notFound }
        return target
    }

    /// In the order of the paper.
    public func list(of plan: ID<Plan>, visibleTo viewer: Viewer, size: Int = 1000) throws -> [PlanTarget] {
        try filled("target.plan_id = \(plan) AND \(Self.visible(to: viewer)) ORDER BY item.position, item.id LIMIT \(size)")
    }

    func add(_ target: PlanTarget) throws {
        try tx.run(
            """
            INSERT INTO target (id, plan_id, owner_id, unit, revision) VALUES (\(target.id), \(target.plan), \(target.owner), \(target.unit), 1)
            """)
        try tx.run(
            """
            INSERT INTO target_goal (target_id, number, value, comparator, due)
            VALUES (\(target.id), 0, \(target.goal.value), \(target.goal.comparator?.rawValue), \(target.goal.due))
            """)
    }

    /// - throws: `Problem.changedMeanwhile` when somebody saved since `target.revision` was read.
    func save(_ target: PlanTarget) throws {
        let changed = try tx.change(
            """
            UPDATE target SET owner_id = \(target.owner), direction = \(target.chosenDirection?.rawValue), counted = \(target.counted),
                population = \(target.population), baseline_value = \(target.baseline?.value), baseline_year = \(target.baseline?.year),
                baseline_source = \(target.baseline?.source), revision = revision + 1
            WHERE id = \(target.id) AND revision = \(target.revision)
            """)
        if changed == 0 { throw Problem.changedMeanwhile }
    }

    /// The steps of the goal that holds now; those of former goals stay.
    func saveSteps(of target: PlanTarget) throws {
        let number = target.goals.count - 1
        try tx.run("DELETE FROM target_step WHERE target_id = \(target.id) AND number = \(number)")
        for (year, value) in target.goal.steps.sorted(by: { $0.key < $1.key }) {
            try tx.run("INSERT INTO target_step (target_id, number, year, value) VALUES (\(target.id), \(number), \(year), \(value))")
        }
    }

    func addGoal(_ goal: PlanTarget.Goal, _ change: PlanTarget.Change, to target: PlanTarget, by user: ID<User>) throws {
        try tx.run(
            """
            INSERT INTO target_goal (target_id, number, value, comparator, due, decision_number, decision_day, decision_title, author_id, at)
            VALUES (\(target.id), \(target.goals.count), \(goal.value), \(goal.comparator?.rawValue), \(goal.due), \(change.number), \(change.day),
                \(change.title), \(user), \(change.at))
            """)
    }

    /// A target of a published programme, as visible as that is.
    static func visible(to viewer: Viewer) -> SQL { "plan.state = 'published' AND item.state <> 'removed' AND \(PlanStore.visible(to: viewer))" }

    static let tables: SQL =
        """
        FROM target JOIN plan_item item ON item.id = target.id JOIN plan ON plan.id = target.plan_id LEFT JOIN agency ON agency.id = target.owner_id
        """

    /// Goals and steps of many targets by one statement each.
    private func filled(_ condition: SQL) throws -> [PlanTarget] {
        let rows = try tx.run(
            """
            SELECT target.id, target.plan_id, target.owner_id, target.unit, target.direction, target.counted, target.population, target.baseline_value,
                target.baseline_year, target.baseline_source, target.revision, item.text, plan.place_code, agency.name AS owner_name
            \(Self.tables) WHERE \(condition)
            """)
        let goals = try goals(of: rows.map { try $0.get("id") })
        return try rows.map { try Self.target($0, goals[try $0.get("id")] ?? []) }
    }

    private func goals(of ids: [String]) throws -> [ID<PlanTarget>: [PlanTarget.Goal]] {
        if ids.isEmpty { return [:] }
        var steps: [ID<PlanTarget>: [Int: [Int: Double]]] = [:]
        for row in try tx.run("SELECT target_id, number, year, value FROM target_step WHERE target_id \(in: ids)") {
            steps[try row.get("target_id"), default: [:]][try row.get("number"), default: [:]][try row.get("year")] = try row.get(
                "value", as: Double.self)
        }
        var goals: [ID<PlanTarget>: [PlanTarget.Goal]] = [:]
        for row in try tx.run(
            """
            SELECT goal.target_id, goal.number, goal.value, goal.comparator, goal.due, goal.decision_number, goal.decision_day, goal.decision_title,
                goal.at, account.name AS author_name
            FROM target_goal goal LEFT JOIN account ON account.id = goal.author_id
            WHERE goal.target_id \(in: ids) ORDER BY goal.target_id, goal.number
            """)
        {
            let id: ID<PlanTarget> = try row.get("target_id")
            var goal = try Self.goal(row)
            goal.steps = steps[id]?[try row.get("number")] ?? [:]
            goals[id, default: []].append(goal)
        }
        return goals
    }

    private static func goal(_ row: Row) throws -> PlanTarget.Goal {
        let comparator: String? = try row.find("comparator")
        let change = try row.find("decision_day", as: LocalDate.self).map { day in
            PlanTarget.Change(
                number: try row.get("decision_number"), day: day, title: try row.get("decision_title"), author: try row.get("author_name"),
                at: try row.get("at"))
        }
        return PlanTarget.Goal(
            value: try row.find("value"), comparator: comparator.flatMap(Comparator.init(rawValue:)), due: try row.find("due"), change: change)
    }

    private static func target(_ row: Row, _ goals: [PlanTarget.Goal]) throws -> PlanTarget {
        if goals.isEmpty { throw StorageError.unreadable("a target has no goal") }
        let direction: String? = try row.find("direction")
        let baseline = try row.find("baseline_value", as: Double.self).map { value in
            PlanTarget.Baseline(value: value, year: try row.get("baseline_year"), source: try row.find("baseline_source"))
        }
        return PlanTarget(
            id: try row.get("id"), place: try row.get("place_code"), plan: try row.get("plan_id"), text: try row.get("text"),
            owner: try row.find("owner_id"), ownerName: try row.find("owner_name"), unit: try row.find("unit"),
            chosenDirection: direction.flatMap(PlanTarget.Direction.init(rawValue:)), counted: try row.find("counted"),
            population: try row.find("population"), baseline: baseline, goals: goals, revision: try row.get("revision"))
    }
}
