import Access
import Core
import Storage

/// A target of one plan that is reported as a target of another.
struct TargetReport: Sendable, Equatable {
    let item: ID<PlanItem>
    let plan: ID<Plan>
    let place: String
    let planTitle: String
    let text: String
}

struct TargetReportStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// Of each target of a plan the one of another plan that it is reported as, if the viewer may see that plan.
    func reportedAs(in plan: ID<Plan>, visibleTo viewer: Viewer) throws -> [ID<PlanItem>: TargetReport] {
        var found: [ID<PlanItem>: TargetReport] = [:]
        let rows = try tx.run(
            """
            SELECT report.item_id AS own_id, other.id AS other_id, other.text AS other_text, plan.id AS plan_id, plan.place_code, plan.title
            FROM target_report report JOIN plan_item own ON own.id = report.item_id JOIN plan_item other ON other.id = report.target_id
                JOIN plan ON plan.id = other.plan_id
            WHERE own.plan_id = \(plan) AND own.state <> 'removed' AND other.state <> 'removed' AND \(SeenPaperStore.visible(to: viewer))
            """)
        for row in rows { found[try row.get("own_id")] = try Self.report(row) }
        return found
    }

    /// Of each target of a plan those of other plans that are reported as it, as far as the viewer may see their plans.
    func reporting(on plan: ID<Plan>, visibleTo viewer: Viewer) throws -> [ID<PlanItem>: [TargetReport]] {
        var found: [ID<PlanItem>: [TargetReport]] = [:]
        let rows = try tx.run(
            """
            SELECT report.target_id AS own_id, other.id AS other_id, other.text AS other_text, plan.id AS plan_id, plan.place_code, plan.title
            FROM target_report report JOIN plan_item own ON own.id = report.target_id JOIN plan_item other ON other.id = report.item_id
                JOIN plan ON plan.id = other.plan_id
            WHERE own.plan_id = \(plan) AND own.state <> 'removed' AND other.state <> 'removed' AND \(SeenPaperStore.visible(to: viewer))
            ORDER BY plan.title, other.position, other.id
            """)
        for row in rows { found[try row.get("own_id"), default: []].append(try Self.report(row)) }
        return found
    }

    /// - parameter target: nil takes the mark away.
    func save(_ item: ID<PlanItem>, as target: ID<PlanItem>?, by viewer: Viewer, at now: Instant) throws {
        try tx.run("DELETE FROM target_report WHERE item_id = \(item)")
        guard let target else { return }
        try tx.run("INSERT INTO target_report (item_id, target_id, by_id, at) VALUES (\(item), \(target), \(viewer.user), \(now))")
    }

    private static func report(_ row: Row) throws -> TargetReport {
        TargetReport(
            item: try row.get("other_id"), plan: try row.get("plan_id"), place: try row.get("place_code"), planTitle: try row.get("title"),
            text: try row.get("other_text"))
    }
}
