public import Access
import Audit
import Calendar
public import Core
import Organisations
import Storage

/// What a published programme orders becomes work: tasks, duties and due reports, each with its times.
public struct StartWork: Sendable {
    let services: Services

    public init(_ services: Services) { self.services = services }

    /// Programmes that were published before there was work, or broke off: safe at every start.
    public func catchUp() async throws {
        try await DocumentLines.catchUp(services.database)
        let waiting: [ID<Plan>] = try await services.database.read { tx in
            try tx.run(
                """
                SELECT plan.id FROM plan LEFT JOIN work_plan done ON done.plan_id = plan.id
                WHERE plan.state = 'published' AND plan.published_by IS NOT NULL AND (done.version IS NULL OR done.version <> plan.version) ORDER BY plan.id
                """
            ).map { try $0.get("id") }
        }
        let now = services.clock.now
        for plan in waiting {
            try await services.database.write { tx in
                guard
                    let row = try tx.first(
                        """
                        SELECT plan.place_code, plan.published_by, account.agency_id FROM plan JOIN account ON account.id = plan.published_by
                        WHERE plan.id = \(plan)
                        """)
                else { return }
                let publisher = Viewer(
                    user: try row.get("published_by"), name: "", agency: try row.get("agency_id"), agencyName: "", place: try row.get("place_code"),
                    roles: [.officer])
                try Self.start(plan, by: publisher, at: now, tx)
            }
        }
    }

    /// In the transaction that publishes. What exists already stays as it is; what the version took out is withdrawn.
    static func start(_ id: ID<Plan>, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws {
        let plan = try PlanStore(tx).get(id, visibleTo: viewer)
        let items = try ItemStore(tx).list(of: id, visibleTo: viewer)
        let known = Dictionary(uniqueKeysWithValues: try TaskStore(tx).list(of: id, visibleTo: viewer).map { ($0.id, $0) })
        let agency = try plan.head.leadAgency.flatMap { try AgencyStore(tx).named($0, in: plan.place)?.id }
        let years = plan.head.years(today: LocalDate(now))
        for item in items {
            guard let kind = WorkTask.Kind(item.kind) else { continue }
            let made = WorkTask(item, kind, of: plan, reports: agency, by: viewer.user, at: now)
            let task: WorkTask
            if var kept = known[made.id] {
                (kept.text, kept.sectionTitle, kept.position) = (made.text, made.sectionTitle, made.position)
                (kept.timing, kept.leadName) = (made.timing, made.leadName)
                // Who it was handed to since stays; an agency that nobody had is taken from the paper.
                if kept.lead == nil { kept.lead = made.lead }
                if kept.coordinators.isEmpty { kept.coordinators = made.coordinators }
                try TaskStore(tx).save(kept)
                task = kept
            } else {
                try TaskStore(tx).add(made)
                task = made
            }
            try addTimes(of: item, task, years, since: LocalDate(now).year, tx, viewer)
        }
        try StartTargets.start(plan, items, by: viewer, tx)
        try withdraw(known.keys.filter { id in !items.contains { ID<WorkTask>(of: $0.id) == id } }, viewer, tx)
        try tx.run(
            """
            INSERT INTO work_plan (plan_id, version) VALUES (\(id), \(plan.version))
            ON CONFLICT (plan_id) DO UPDATE SET version = excluded.version
            """)
        try AuditLog(tx).record(.workAssigned, "programme", id, by: viewer.user, at: now, detail: "version \(plan.version)")
    }

    /// Times that are there keep what happened to them. An open one of another phrase that nobody has touched goes, but not
    /// from the years that are over: what was left undone then stays late.
    private static func addTimes(
        of item: PlanItem, _ task: WorkTask, _ years: ClosedRange<Int>, since year: Int, _ tx: any Transaction, _ viewer: Viewer
    ) throws {
        let wanted = item.schedule.occurrences(in: years).map { Occurrence($0, of: task.id) }
        let there = try OccurrenceStore(tx).list(of: task.id, visibleTo: viewer)
        for gone in there where gone.year >= year && gone.kind != .demand && gone.isUntouched && !wanted.contains(where: { $0.key == gone.key }) {
            try OccurrenceStore(tx).remove(gone)
        }
        try OccurrenceStore(tx).add(wanted.filter { occurrence in !there.contains { $0.key == occurrence.key } }, of: task)
    }

    private static func withdraw(_ tasks: [ID<WorkTask>], _ viewer: Viewer, _ tx: any Transaction) throws {
        for task in tasks {
            for occurrence in try OccurrenceStore(tx).list(of: task, visibleTo: viewer) where !occurrence.state.isOver {
                try OccurrenceStore(tx).save(occurrence.withdrawing())
            }
        }
    }
}

extension WorkTask.Kind {
    init?(_ kind: PlanItem.Kind) {
        switch kind {
        case .task: self = .task
        case .duty: self = .duty
        case .deadline: self = .report
        case .target, .period, .review, .budget, .basis: return nil
        }
    }
}

extension WorkTask {
    /// - parameter reports: the agency that writes the reports of which the paper does not say whose they are.
    fileprivate init(_ item: PlanItem, _ kind: Kind, of plan: Plan, reports: ID<Agency>?, by user: ID<User>, at now: Instant) {
        let part: PlanItem.Named.Part = kind == .report ? .reporter : .lead
        let named = item.agencies.filter { $0.part == part }
        let lead = named.compactMap(\.agency).first ?? (kind == .report && named.isEmpty ? reports : nil)
        var timing: String?, product: String?
        if case .task(let task) = item.detail { (timing, product) = (task.timing, task.product) }
        self.init(
            id: ID<WorkTask>(of: item.id), place: plan.place, plan: plan.id, kind: kind, text: item.text, sectionTitle: item.sectionTitle,
            position: item.position, lead: lead,
            leadName: lead == nil && !named.isEmpty ? named.map(\.name).joined(separator: "; ") : nil,
            coordinators: item.agencies.compactMap(\.agency).filter { $0 != lead }, leader: nil, timing: timing, product: product, order: nil,
            carrier: nil, assignedBy: user, assignedAt: now, revision: 1)
    }
}

extension Plan.Head {
    /// The years it runs; of a document that does not say, the year it is from.
    public func years(today: LocalDate) -> ClosedRange<Int> {
        let first = startYear ?? endYear ?? year ?? today.year
        return first...max(first, endYear ?? first)
    }
}
