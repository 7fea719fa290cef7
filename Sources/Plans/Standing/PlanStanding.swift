public import Access
public import Core
public import Organisations
import PlanReading
public import Storage
import Web

/// How a programme stood in a stretch of days: what a report on it can tell. Everything is read as the viewer may see it.
public struct PlanStanding: Sendable {
    public let id: ID<Plan>
    /// "Kế hoạch số 46/KH-UBND ngày 02/02/2026 về …".
    public let name: String
    public let tasks: [TaskStanding]
    /// What is due in as many days after the last one.
    public let next: [TaskStanding]
    public let targets: [TargetStanding]
    public let obstacles: [ObstacleStanding]
    /// The lines of the plan on budget.
    public let sources: [(id: String, text: String)]
    /// The plan itself, where it was issued in these days.
    public let issued: (number: String?, day: LocalDate, title: String)?

    /// - parameter first: the first day whose figures count.
    /// - parameter last: the cut-off.
    /// - parameter agency: only what this one leads; nil: all of the programme.
    public init(
        of id: ID<Plan>, from first: LocalDate, through last: LocalDate, agency: ID<Agency>?, visibleTo viewer: Viewer, _ services: Services,
        _ tx: any Transaction
    ) throws {
        let plan = try PlanStore(tx).get(id, visibleTo: viewer), head = plan.head
        self.id = id
        name = Self.name(of: head)
        let work = try TaskStanding.all(of: id, from: first, through: last, agency: agency, visibleTo: viewer, services, tx)
        (tasks, next) = (work.now, work.next)
        let items = try ItemStore(tx).list(of: id, visibleTo: viewer)
        sources = items.filter { $0.kind == .budget && $0.state != .removed }.map { ($0.id.rawValue, $0.text) }
        targets = try TargetStanding.all(of: id, from: first, through: last, agency: agency, visibleTo: viewer, services, tx)
        obstacles = try ObstacleStanding.all(of: id, from: first, through: last, agency: agency, visibleTo: viewer, services, tx)
        issued = Self.day(of: head).flatMap { (first...last).contains($0) ? (head.number, $0, head.title) : nil }
    }

    /// The programme that a place reports on: its newest published one whose years hold the day.
    public static func plan(of place: String, on day: LocalDate, visibleTo viewer: Viewer, _ tx: any Transaction) throws -> ID<Plan>? {
        try tx.first(
            """
            SELECT plan.id FROM plan WHERE plan.place_code = \(place) AND plan.state = 'published' AND \(PlanStore.visible(to: viewer))
                AND coalesce(plan.start_year, plan.year, \(day.year)) <= \(day.year) AND coalesce(plan.end_year, \(day.year)) >= \(day.year)
            ORDER BY plan.published_at DESC, plan.id LIMIT 1
            """)?.get("id")
    }

    /// As it stands in a sentence, with number and day where it has them.
    public static func name(of plan: ID<Plan>, visibleTo viewer: Viewer, _ tx: any Transaction) throws -> String {
        name(of: try PlanStore(tx).get(plan, visibleTo: viewer).head)
    }

    private static func day(of head: Plan.Head) -> LocalDate? {
        guard let year = head.year, let month = head.month, let day = head.day else { return nil }
        return LocalDate(year: year, month: month, day: day)
    }

    private static func name(of head: Plan.Head) -> String {
        let number = head.number.map { " số " + $0 } ?? "", day = head.date.map { " ngày " + $0 } ?? ""
        return "\(head.kind)\(number)\(day) về \(head.title.prefix(1).lowercased())\(head.title.dropFirst())"
    }
}

/// One time of a task.
public struct TaskStanding: Sendable {
    public let task: ID<WorkTask>
    public let occurrence: Occurrence
    public let cell: Cell
    public let text: String
    public let section: String
    public let lead: String?
    public let product: String?
    public let progress: String?
    public let evidence: Int

    static func all(
        of plan: ID<Plan>, from first: LocalDate, through last: LocalDate, agency: ID<Agency>?, visibleTo viewer: Viewer, _ services: Services,
        _ tx: any Transaction
    ) throws -> (now: [TaskStanding], next: [TaskStanding]) {
        let time = try WorkTime(services, tx), store = WorkListStore(tx, visibleTo: viewer, time)
        let tasks = Dictionary(uniqueKeysWithValues: try TaskStore(tx).list(of: plan, visibleTo: viewer).map { ($0.id, $0) })
        let rows = try store.rows(
            """
            occurrence.plan_id = \(plan) AND occurrence.kind = 'task' AND \(TaskStore.visible(to: viewer))
                AND occurrence.starts <= \(last.adding(days: first.days(until: last) + 1)) AND occurrence.state <> 'withdrawn'
            ORDER BY task.position, coalesce(occurrence.due, '9999'), occurrence.id LIMIT 5000
            """
        ).filter { agency == nil || $0.lead == agency }
        let newest = try ActStore(tx).latestProgress(of: plan, visibleTo: viewer)
        func standing(_ row: WorkRow) -> TaskStanding? {
            guard let cell = time.cell(of: row.occurrence) else { return nil }
            let act = newest[row.task].flatMap { $0.occurrence == nil || $0.occurrence == row.occurrence.id ? $0 : nil }
            return TaskStanding(
                task: row.task, occurrence: row.occurrence, cell: cell, text: row.text, section: tasks[row.task]?.sectionTitle ?? "",
                lead: row.leadName, product: tasks[row.task]?.product, progress: act?.text, evidence: act?.files.count ?? 0)
        }
        let now = rows.filter { Self.counts($0.occurrence, from: first, through: last) }.compactMap(standing)
        let later = rows.filter { row in
            guard let due = row.occurrence.due, !row.occurrence.state.isOver else { return false }
            return due > last && due <= last.adding(days: first.days(until: last) + 1)
        }
        return (now, later.compactMap(standing))
    }

    /// What fell due, was finished, or stood open in these days.
    private static func counts(_ occurrence: Occurrence, from first: LocalDate, through last: LocalDate) -> Bool {
        if let done = occurrence.report.map({ LocalDate($0.at) }) ?? occurrence.confirmedAt.map({ LocalDate($0) }) {
            return done >= first && done <= last
        }
        guard !occurrence.state.isOver else { return false }
        return occurrence.due.map { $0 <= last } ?? (occurrence.starts <= last)
    }
}

/// A target with its figure of these days and the one before.
public struct TargetStanding: Sendable {
    public let target: PlanTarget
    public let direction: PlanTarget.Direction
    /// "ít nhất", "không quá"; nil where the paper has none.
    public let comparator: String?
    public let actual: TargetActual?
    public let previous: TargetActual?
    /// Nil where it is on its way, watched only, or not known.
    public let isMet: Bool?
    /// Counts people who came forward or were found: small figures of it are not shown outside the unit.
    public let countsPeople: Bool

    static func all(
        of plan: ID<Plan>, from first: LocalDate, through last: LocalDate, agency: ID<Agency>?, visibleTo viewer: Viewer, _ services: Services,
        _ tx: any Transaction
    ) throws -> [TargetStanding] {
        let targets = try TargetStore(tx).list(of: plan, visibleTo: viewer).filter { agency == nil || $0.owner == agency }
        let actuals = try ActualStore(tx).list(of: targets.map(\.id), visibleTo: viewer)
        return targets.map { target in
            let standing = (actuals[target.id] ?? []).standing
            // A year's figure belongs to the report of that year, whose cut-off may lie before its end.
            let actual = standing.last { $0.period.end >= last && $0.period.start <= last || $0.period.start >= first && $0.period.end <= last }
            let previous = standing.last { $0.period.end < (actual?.period.start ?? first) }
            let light = LightRule(target: target, today: services.clock.today).light(actual)
            let isMet: Bool? =
                switch light {
                case .reached: true
                case .slow, .atRisk, .missed: false
                case .onTrack, .noFigure, .notYet, .watched: nil
                }
            return TargetStanding(
                target: target, direction: target.direction, comparator: target.goal.comparator?.vietnamese, actual: actual, previous: previous,
                isMet: actual == nil ? nil : isMet, countsPeople: target.isCountOfReports)
        }
    }
}

extension Comparator {
    /// As reports say it before a figure.
    fileprivate var vietnamese: String? {
        switch self {
        case .atLeast: "ít nhất"
        case .above: "trên"
        case .atMost: "không quá"
        case .below: "dưới"
        case .equal: nil
        }
    }
}

/// What is in the way, or asked for.
public struct ObstacleStanding: Sendable {
    public let obstacle: Obstacle
    public let agency: String

    static func all(
        of plan: ID<Plan>, from first: LocalDate, through last: LocalDate, agency: ID<Agency>?, visibleTo viewer: Viewer, _ services: Services,
        _ tx: any Transaction
    ) throws -> [ObstacleStanding] {
        let tasks = Set(try TaskStore(tx).list(of: plan, visibleTo: viewer).map(\.id))
        return try ObstacleStore(tx).list(ObstacleQuery(Form()), visibleTo: viewer, WorkTime(services, tx), size: 5000)
            .filter { row in
                let obstacle = row.obstacle, raised = LocalDate(obstacle.raisedAt)
                let isOfPlan = obstacle.plan == plan || obstacle.task.map(tasks.contains) ?? false
                return isOfPlan && (agency == nil || obstacle.agency == agency) && raised <= last && (raised >= first || obstacle.state != .closed)
            }
            .sorted { ($0.obstacle.raisedAt, $0.obstacle.id.rawValue) < ($1.obstacle.raisedAt, $1.obstacle.id.rawValue) }
            .map { ObstacleStanding(obstacle: $0.obstacle, agency: $0.agencyName) }
    }
}
