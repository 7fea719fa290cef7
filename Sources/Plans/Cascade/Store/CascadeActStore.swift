import Access
import Cascade
import Core
import Storage

/// What people said about two plans side by side. Every unit keeps its own words: a ward does not read what the province noted.
struct CascadeActStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// The oldest first.
    func list(of plan: ID<Plan>, beside upper: String, visibleTo viewer: Viewer) throws -> [CascadeAct] {
        try tx.run(
            """
            SELECT act.kind, act.parent_item, act.child_item, act.verdict, act.note, act.at, account.name AS by_name
            FROM cascade_act act JOIN plan ON plan.id = act.plan_id JOIN account ON account.id = act.by_id
            WHERE act.plan_id = \(plan) AND act.upper_key = \(upper) AND act.place_code = \(viewer.place) AND \(SeenPaperStore.visible(to: viewer))
            ORDER BY act.at, act.id
            """
        ).map { row in
            let verdict: String? = try row.find("verdict")
            return CascadeAct(
                kind: CascadeAct.Kind(rawValue: try row.get("kind")) ?? .noted, parentItem: try row.find("parent_item"),
                childItem: try row.find("child_item"), verdict: verdict.flatMap(Verdict.init(rawValue:)), note: try row.find("note"),
                by: try row.get("by_name"), at: try row.get("at"))
        }
    }

    func add(_ act: CascadeAct, to plan: ID<Plan>, beside upper: String, by viewer: Viewer) throws {
        let id = ID<CascadeAct>.random()
        try tx.run(
            """
            INSERT INTO cascade_act (id, plan_id, upper_key, place_code, kind, parent_item, child_item, verdict, note, by_id, at)
            VALUES (\(id), \(plan), \(upper), \(viewer.place), \(act.kind.rawValue), \(act.parentItem), \(act.childItem), \(act.verdict?.rawValue),
                \(act.note), \(viewer.user), \(act.at))
            """)
    }
}
