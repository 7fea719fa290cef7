import Access
import Core
import Places
import Storage

/// Plans as papers: one's own as ever, and those of the unit above and the units below as far as `PaperSight` shows them.
struct SeenPaperStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func get(_ id: ID<Plan>, visibleTo viewer: Viewer) throws -> Plan {
        guard let row = try tx.first("SELECT \(PlanStore.columns) FROM plan WHERE plan.id = \(id) AND \(Self.visible(to: viewer))") else {
            throw Problem.notFound
        }
        return try PlanStore.plan(row)
    }

    /// The targets, tasks and duties of a paper, in the order of the document. Quantities inside tasks are targets too.
    func measures(of plan: ID<Plan>, visibleTo viewer: Viewer) throws -> [PlanItem] {
        try list(of: plan, [.target, .task, .duty], visibleTo: viewer)
    }

    /// What a plan below may take over: with where the money comes from and when reports are due.
    func offered(by plan: ID<Plan>, visibleTo viewer: Viewer) throws -> [PlanItem] {
        try list(of: plan, ChildPlan.kinds, visibleTo: viewer).filter { !$0.isQuantityInTask }
    }

    private func list(of plan: ID<Plan>, _ kinds: [PlanItem.Kind], visibleTo viewer: Viewer) throws -> [PlanItem] {
        let rows = try tx.run(
            """
            SELECT \(ItemStore.columns) \(ItemStore.tables) WHERE item.plan_id = \(plan) AND item.kind \(in: kinds.map(\.rawValue))
                AND item.state \(in: ["proposed", "accepted"]) AND \(Self.visible(to: viewer))
            ORDER BY item.position, item.id
            """)
        return try ItemStore(tx).filled(rows)
    }

    /// The plan of that name that stands here: in the unit of the plan that names it, where somebody brought its paper in, or
    /// in the unit above. A published one before a draft, the newest first; nil while there is none that the viewer may see.
    func find(_ name: PlanAbove.Name, above plan: Plan, visibleTo viewer: Viewer) throws -> Plan? {
        let province = PlaceCode(plan.place).flatMap(PlaceIndex.bundled.place(code:)).flatMap(PlaceIndex.bundled.province(of:))
        let places = [plan.place] + (province.map { [$0.code.text] } ?? [])
        return try tx.run(
            """
            SELECT \(PlanStore.columns) FROM plan WHERE plan.place_code \(in: places) AND plan.id <> \(plan.id)
                AND \(Self.visible(to: viewer))
            ORDER BY CASE WHEN plan.state = 'published' THEN 0 ELSE 1 END, plan.added_at DESC, plan.id
            """
        ).lazy.map(PlanStore.plan).first { plan in
            try name.means(plan.head) || AboveStore(tx).formerHeads(of: plan).contains { name.means($0) }
        }
    }

    static func visible(to viewer: Viewer) -> SQL {
        let places = PaperSight(of: viewer).places
        return "(\(PlanStore.visible(to: viewer)) OR (plan.state = 'published' AND plan.place_code \(in: places)))"
    }
}
