import Access
import Core
import Organisations
import Storage

/// Which plan each plan was issued under, as kept.
struct AboveStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// Nil while nobody, and no reading, has said anything.
    func find(of plan: ID<Plan>, visibleTo viewer: Viewer) throws -> PlanAbove? {
        let row = try tx.first(
            """
            SELECT above.state, above.number, above.issuer, above.day, above.title, above.revision, above.at, account.name AS by_name
            FROM plan_above above JOIN plan ON plan.id = above.plan_id LEFT JOIN account ON account.id = above.by_id
            WHERE above.plan_id = \(plan) AND \(SeenPaperStore.visible(to: viewer))
            """)
        guard let row else { return nil }
        var name: PlanAbove.Name?
        if let number: String = try row.find("number"), let issuer: String = try row.find("issuer") {
            name = PlanAbove.Name(number: number, issuer: issuer, day: try row.find("day"), title: try row.find("title"))
        }
        let by: String? = try row.find("by_name")
        return PlanAbove(
            state: PlanAbove.State(rawValue: try row.get("state")) ?? .proposed, name: name, revision: try row.get("revision"), by: by,
            at: by == nil ? nil : try row.get("at"))
    }

    /// The published plans of some units that name this one as the plan above, the newest first.
    func children(of plan: Plan, in places: [String], visibleTo viewer: Viewer) throws -> [(plan: Plan, isConfirmed: Bool)] {
        var found: [(plan: Plan, isConfirmed: Bool)] = []
        for head in try [plan.head] + formerHeads(of: plan) {
            found += try children(under: head, in: places, visibleTo: viewer).filter { child in !found.contains { $0.plan.id == child.plan.id } }
        }
        return found.sorted {
            ($0.plan.publishedAt?.microseconds ?? 0, $0.plan.id.rawValue) > ($1.plan.publishedAt?.microseconds ?? 0, $1.plan.id.rawValue)
        }
    }

    /// The names under which earlier versions were issued; papers of others go on citing them.
    func formerHeads(of plan: Plan) throws -> [Plan.Head] {
        try tx.run("SELECT number, issuer, day, month, year FROM plan_former WHERE plan_id = \(plan.id) ORDER BY version DESC").map { row in
            var head = plan.head
            (head.number, head.issuer) = (try row.get("number"), try row.get("issuer"))
            (head.day, head.month, head.year) = (try row.find("day"), try row.find("month"), try row.find("year"))
            return head
        }
    }

    private func children(
        under head: Plan.Head, in places: [String], visibleTo viewer: Viewer
    ) throws -> [(plan: Plan, isConfirmed: Bool)] {
        guard let number = head.number, let issuer = head.issuer else { return [] }
        let numberKey = PlanAbove.Name.key(number: number), issuerKey = Agency.key(issuer)
        return try tx.run(
            """
            SELECT \(PlanStore.columns), above.day AS above_day, above.state AS above_state FROM plan_above above JOIN plan ON plan.id = above.plan_id
            WHERE above.number_key = \(numberKey) AND above.issuer_key = \(issuerKey) AND plan.state = 'published'
                AND plan.place_code \(in: places) AND \(SeenPaperStore.visible(to: viewer))
            ORDER BY plan.published_at DESC, plan.id
            """
        ).compactMap { row in
            let name = PlanAbove.Name(number: number, issuer: issuer, day: try row.find("above_day"))
            guard name.means(head) else { return nil }
            return (try PlanStore.plan(row), try row.get("above_state") == PlanAbove.State.confirmed.rawValue)
        }
    }

    /// What the reading of a new plan found.
    func propose(_ name: PlanAbove.Name, of plan: ID<Plan>, at now: Instant) throws {
        try insert(PlanAbove(state: .proposed, name: name), of: plan, by: nil, at: now)
    }

    /// - throws: `Problem.changedMeanwhile` when somebody said something since `above.revision` was read.
    func save(_ above: PlanAbove, of plan: ID<Plan>, by viewer: Viewer, at now: Instant) throws {
        if above.revision == 0 {
            guard try find(of: plan, visibleTo: viewer) == nil else { throw Problem.changedMeanwhile }
            return try insert(above, of: plan, by: viewer.user, at: now)
        }
        let name = above.name
        let changed = try tx.change(
            """
            UPDATE plan_above SET state = \(above.state.rawValue), number = \(name?.number),
                number_key = \(name.map { PlanAbove.Name.key(number: $0.number) }), issuer = \(name?.issuer),
                issuer_key = \(name.map { Agency.key($0.issuer) }), day = \(name?.day), title = \(name?.title), revision = revision + 1,
                by_id = \(viewer.user), at = \(now)
            WHERE plan_id = \(plan) AND revision = \(above.revision)
            """)
        if changed == 0 { throw Problem.changedMeanwhile }
    }

    private func insert(_ above: PlanAbove, of plan: ID<Plan>, by user: ID<User>?, at now: Instant) throws {
        let name = above.name
        try tx.run(
            """
            INSERT INTO plan_above (plan_id, state, number, number_key, issuer, issuer_key, day, title, revision, by_id, at)
            VALUES (\(plan), \(above.state.rawValue), \(name?.number), \(name.map { PlanAbove.Name.key(number: $0.number) }), \(name?.issuer),
                \(name.map { Agency.key($0.issuer) }), \(name?.day), \(name?.title), 1, \(user), \(now))
            """)
    }
}
