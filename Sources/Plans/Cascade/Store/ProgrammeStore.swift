import Access
import Core
import Storage

/// Which line of work a plan belongs to, where a person said something else than its title does.
struct ProgrammeStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// What people said, of all plans that the viewer may see.
    func corrected(visibleTo viewer: Viewer) throws -> [ID<Plan>: Programme] {
        var found: [ID<Plan>: Programme] = [:]
        let rows = try tx.run(
            """
            SELECT kept.plan_id, kept.programme FROM plan_programme kept JOIN plan ON plan.id = kept.plan_id WHERE \(SeenPaperStore.visible(to: viewer))
            """)
        for row in rows { found[try row.get("plan_id")] = Programme(rawValue: try row.get("programme")) }
        return found
    }

    func programme(of plan: Plan, visibleTo viewer: Viewer) throws -> Programme {
        let row = try tx.first(
            """
            SELECT kept.programme FROM plan_programme kept JOIN plan ON plan.id = kept.plan_id
            WHERE kept.plan_id = \(plan.id) AND \(SeenPaperStore.visible(to: viewer))
            """)
        return try row.flatMap { Programme(rawValue: try $0.get("programme")) } ?? .recognised(in: plan.head.title)
    }

    func save(_ programme: Programme, of plan: ID<Plan>, by viewer: Viewer, at now: Instant) throws {
        try tx.run("DELETE FROM plan_programme WHERE plan_id = \(plan)")
        try tx.run(
            "INSERT INTO plan_programme (plan_id, programme, by_id, at) VALUES (\(plan), \(programme.rawValue), \(viewer.user), \(now))")
    }
}
