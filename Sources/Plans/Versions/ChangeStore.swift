import Access
import Core
import Storage

/// Changes of published plans as rows, and which item of a draft stands for which item of its plan.
struct ChangeStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// Only for officers of the plan's unit; nil for a draft that is no change, and for everybody else.
    func find(draft: ID<Plan>, visibleTo viewer: Viewer) throws -> PlanChange? {
        guard viewer.holds(.officer) else { return nil }
        return try tx.first("SELECT \(Self.columns) WHERE change.draft_id = \(draft) AND plan.place_code = \(viewer.place)").map(Self.change)
    }

    /// The one that waits for its publication.
    func open(of plan: ID<Plan>, visibleTo viewer: Viewer) throws -> PlanChange? {
        guard viewer.holds(.officer) else { return nil }
        return try tx.first(
            "SELECT \(Self.columns) WHERE change.plan_id = \(plan) AND change.published_at IS NULL AND plan.place_code = \(viewer.place)"
        ).map(Self.change)
    }

    /// - throws: `Problem.changedMeanwhile` when somebody opened the same version at the same moment.
    func add(_ change: PlanChange, by viewer: Viewer, at now: Instant) throws {
        do {
            try tx.run(
                """
                INSERT INTO plan_change (draft_id, plan_id, version, opened_by, opened_at)
                VALUES (\(change.draft), \(change.plan), \(change.version), \(viewer.user), \(now))
                """)
        } catch StorageError.unique(constraint: "plan_change_version") {
            throw Problem.changedMeanwhile
        }
    }

    /// - throws: `Problem.planAlreadyPublished` when somebody was quicker.
    func close(_ change: PlanChange, by viewer: Viewer, at now: Instant) throws {
        let changed = try tx.change(
            """
            UPDATE plan_change SET published_by = \(viewer.user), published_at = \(now)
            WHERE draft_id = \(change.draft) AND published_at IS NULL
            """)
        if changed == 0 { throw Problem.planAlreadyPublished }
    }

    func setOrigin(of item: ID<PlanItem>, to origin: ID<PlanItem>) throws {
        try tx.run("INSERT INTO plan_item_origin (item_id, origin_id) VALUES (\(item), \(origin))")
    }

    /// Items of the draft → items of the plan.
    func origins(of draft: ID<Plan>) throws -> [ID<PlanItem>: ID<PlanItem>] {
        let rows = try tx.run(
            "SELECT origin.item_id, origin.origin_id FROM plan_item_origin origin JOIN plan_item item ON item.id = origin.item_id WHERE item.plan_id = \(draft)"
        )
        return Dictionary(uniqueKeysWithValues: try rows.map { (try $0.get("item_id"), try $0.get("origin_id")) })
    }

    /// An item that the draft added becomes one of the plan.
    func move(_ item: ID<PlanItem>, to plan: ID<Plan>) throws { try tx.run("UPDATE plan_item SET plan_id = \(plan) WHERE id = \(item)") }

    /// The number of the version that ends, under which other papers know the plan.
    func keepName(of plan: ID<Plan>) throws {
        try tx.run(
            """
            INSERT INTO plan_former (plan_id, version, number, issuer, day, month, year)
            SELECT id, version, number, issuer, day, month, year FROM plan WHERE id = \(plan) AND number IS NOT NULL AND issuer IS NOT NULL
            """)
    }

    /// What was said of the draft beside other plans, and what it is, is said of the plan from now on.
    func handOver(_ draft: ID<Plan>, to plan: ID<Plan>) throws {
        // Items of the draft are those of the plan from now on.
        try tx.run(
            """
            UPDATE cascade_act SET child_item = (SELECT origin_id FROM plan_item_origin WHERE item_id = cascade_act.child_item)
            WHERE plan_id = \(draft) AND child_item IN (SELECT item_id FROM plan_item_origin)
            """)
        try tx.run(
            """
            UPDATE cascade_act SET parent_item = (SELECT origin_id FROM plan_item_origin WHERE item_id = cascade_act.parent_item)
            WHERE upper_key = \(draft) AND parent_item IN (SELECT item_id FROM plan_item_origin)
            """)
        try tx.run("UPDATE cascade_act SET upper_key = \(plan) WHERE upper_key = \(draft)")
        try tx.run("UPDATE cascade_act SET plan_id = \(plan) WHERE plan_id = \(draft)")
        try tx.run("UPDATE work_task SET carrier_plan_id = \(plan) WHERE carrier_plan_id = \(draft)")
        // The newest word holds.
        try tx.run(
            """
            DELETE FROM plan_above WHERE plan_id = \(plan)
                AND EXISTS (SELECT 1 FROM plan_above said WHERE said.plan_id = \(draft) AND said.at >= plan_above.at)
            """)
        try tx.run(
            """
            DELETE FROM plan_programme WHERE plan_id = \(plan)
                AND EXISTS (SELECT 1 FROM plan_programme said WHERE said.plan_id = \(draft) AND said.at >= plan_programme.at)
            """)
        for move in [
            "UPDATE plan_above SET plan_id = \(plan) WHERE plan_id = \(draft) AND NOT EXISTS (SELECT 1 FROM plan_above own WHERE own.plan_id = \(plan))",
            "UPDATE plan_programme SET plan_id = \(plan) WHERE plan_id = \(draft) AND NOT EXISTS (SELECT 1 FROM plan_programme own WHERE own.plan_id = \(plan))"
        ] as [SQL] { try tx.run(move) }
    }

    /// A draft that has become a version leaves nothing behind but its `plan_change`.
    func remove(_ draft: ID<Plan>) throws {
        let items: SQL = "(SELECT id FROM plan_item WHERE plan_id = \(draft))"
        try tx.run("DELETE FROM plan_item_origin WHERE item_id IN \(items)")
        try tx.run("DELETE FROM plan_item_agency WHERE item_id IN \(items)")
        try tx.run("DELETE FROM plan_target WHERE item_id IN \(items)")
        try tx.run("DELETE FROM plan_task WHERE item_id IN \(items)")
        try tx.run("DELETE FROM plan_duty WHERE item_id IN \(items)")
        try tx.run("DELETE FROM plan_deadline WHERE item_id IN \(items)")
        try tx.run("DELETE FROM plan_period WHERE item_id IN \(items)")
        try tx.run("DELETE FROM target_report WHERE item_id IN \(items) OR target_id IN \(items)")
        try tx.run("DELETE FROM plan_item WHERE plan_id = \(draft)")
        try tx.run("DELETE FROM plan_line WHERE plan_id = \(draft)")
        try tx.run("DELETE FROM plan_above WHERE plan_id = \(draft)")
        try tx.run("DELETE FROM plan_programme WHERE plan_id = \(draft)")
        try tx.run("DELETE FROM plan_source WHERE plan_id = \(draft)")
        try tx.run("DELETE FROM plan_paper WHERE plan_id = \(draft)")
        try tx.run("DELETE FROM plan WHERE id = \(draft)")
    }

    /// A draft that is not wanted goes with what was said of it; work that named it as its carrier keeps the programme.
    func discard(_ change: PlanChange) throws {
        try tx.run("DELETE FROM cascade_act WHERE plan_id = \(change.draft) OR upper_key = \(change.draft)")
        try tx.run("UPDATE work_task SET carrier_plan_id = \(change.plan) WHERE carrier_plan_id = \(change.draft)")
        try remove(change.draft)
        try tx.run("DELETE FROM plan_change WHERE draft_id = \(change.draft)")
    }

    private static let columns: SQL =
        "change.draft_id, change.plan_id, change.version, change.published_at FROM plan_change change JOIN plan ON plan.id = change.plan_id"

    private static func change(_ row: Row) throws -> PlanChange {
        PlanChange(
            draft: try row.get("draft_id"), plan: try row.get("plan_id"), version: try row.get("version"),
            isPublished: try row.find("published_at", as: Instant.self) != nil)
    }
}
