import Access
import Core
import Organisations
import Storage
import Web

/// Which work a list shows. Every field comes from the address, so that a list can be kept as a bookmark.
struct WorkQuery: Sendable, Equatable {
    /// Việc chờ tôi xử lý · Được giao · Phối hợp · Theo dõi · Tôi giao · all of the unit.
    enum Scope: String, Sendable, CaseIterable { case waiting, given, helping, watching, assigned, all }
    enum Order: String, Sendable, CaseIterable { case due, newest, lead, text }

    var scope: Scope
    var cell: Cell?
    var state: Occurrence.State?
    var plan: ID<Plan>?
    var agency: ID<Agency>?
    /// Nil: what runs this year, what earlier years left open, and the next time of everything else, so that nothing given stays unseen.
    var year: Int?
    var text: String
    var order: Order
    var kind: WorkTask.Kind?
    /// Due on that day.
    var day: LocalDate?
    /// What was done in earlier years too.
    var withPast: Bool

    init(_ query: Form) {
        scope = Scope(rawValue: query["list"]) ?? .waiting
        cell = Cell(rawValue: query["cell"])
        state = Occurrence.State(rawValue: query["state"])
        plan = ID(query["plan"])
        agency = ID(query["agency"])
        year = Int(query["year"]).flatMap { (1990...2100).contains($0) ? $0 : nil }
        text = String(query["q"].prefix(100))
        order = Order(rawValue: query["order"]) ?? .due
        kind = WorkTask.Kind(rawValue: query["kind"])
        day = LocalDate(query["day"])
        withPast = query["past"] == "yes"
    }

    /// Whether anything beyond the list itself was chosen.
    var isNarrowed: Bool { cell != nil || state != nil || plan != nil || agency != nil || year != nil || kind != nil || day != nil || !text.isEmpty }

    /// The list's address with its choices, ready for one more.
    var path: Path { path(at: "/work") }

    /// The same choices for another address that takes them.
    func path(at page: Path) -> Path {
        var path: Path = "\(page)?list=\(value: scope.rawValue)"
        if let cell { path = "\(path)&cell=\(value: cell.rawValue)" }
        if let state { path = "\(path)&state=\(value: state.rawValue)" }
        if let plan { path = "\(path)&plan=\(plan)" }
        if let agency { path = "\(path)&agency=\(agency)" }
        if let year { path = "\(path)&year=\(year)" }
        if let kind { path = "\(path)&kind=\(value: kind.rawValue)" }
        if withPast { path = "\(path)&past=yes" }
        if let day { path = "\(path)&day=\(value: day.text)" }
        if !text.isEmpty { path = "\(path)&q=\(value: text)" }
        if order != .due { path = "\(path)&order=\(value: order.rawValue)" }
        return path
    }

    /// The conditions for rows of `work_occurrence occurrence`.
    func condition(for viewer: Viewer, _ time: WorkTime) -> SQL {
        var sql: SQL = "\(TaskStore.visibleTimes(to: viewer)) AND \(scope(of: viewer, time))"
        if let cell { sql = "\(sql) AND \(Self.cell(cell, time)) AND occurrence.kind = 'task'" }
        if let state { sql = "\(sql) AND occurrence.state = \(state.rawValue)" }
        if let plan { sql = "\(sql) AND occurrence.plan_id = \(plan)" }
        if let agency {
            sql =
                day == nil
                ? "\(sql) AND occurrence.lead_id = \(agency)"
                // As the calendar counts: leads or helps.
                : "\(sql) AND (occurrence.lead_id = \(agency) OR occurrence.task_id IN (SELECT task_id FROM work_coordinator WHERE agency_id = \(agency)))"
        }
        if let kind { sql = "\(sql) AND occurrence.kind = \(kind.rawValue)" }
        if !text.isEmpty {
            sql =
                """
                \(sql) AND occurrence.task_id IN (SELECT task.id FROM work_task task
                    WHERE \(TaskStore.visible(to: viewer)) AND task.folded LIKE \(Self.pattern(text)) ESCAPE '!')
                """
        }
        if let day {
            sql = "\(sql) AND occurrence.due = \(day)"
            if state == nil { sql = "\(sql) AND occurrence.state <> 'withdrawn'" }
        } else if let year {
            sql = "\(sql) AND \(Self.runs(in: year))"
        } else {
            let now = time.today.year
            let over: SQL = "occurrence.state IN ('confirmed', 'withdrawn')"
            let recent: SQL = withPast ? "1 = 1" : "(occurrence.year >= \(now) OR NOT \(over))"
            sql = "\(sql) AND \(recent) AND (occurrence.starts <= \(Self.lastDay(of: now)) OR occurrence.is_next = \(true))"
        }
        return sql
    }

    /// Each state that is not over, so that an index is asked for them and not for all.
    static let isOpen: SQL = "occurrence.state IN ('open', 'reported', 'handedBack', 'postponed')"

    /// Counted in that year: begun by its end, and due in it or later.
    static func runs(in year: Int) -> SQL { "occurrence.year >= \(year) AND occurrence.starts <= \(lastDay(of: year))" }

    private static func lastDay(of year: Int) -> String { String(year) + "-12-31" }

    private func scope(of viewer: Viewer, _ time: WorkTime) -> SQL {
        let own: SQL = "occurrence.place_code = \(viewer.place)"
        switch scope {
        case .given: return "occurrence.lead_id = \(viewer.agency)"
        case .helping: return "occurrence.task_id IN (SELECT task_id FROM work_coordinator WHERE agency_id = \(viewer.agency))"
        case .watching:
            return """
                occurrence.task_id IN (SELECT id FROM work_task WHERE leader_id = \(viewer.user)
                    UNION SELECT task_id FROM work_follower WHERE account_id = \(viewer.user))
                """
        case .assigned: return "\(own) AND occurrence.assigned_by = \(viewer.user)"
        case .all: return own
        case .waiting: return Self.waiting(for: viewer, time)
        }
    }

    /// What only this person, or a colleague in the same place, can move on. By parts that each have an
    /// index: they are few among many. Most times of a unit are open, so those that ask are not to be looked for by place.
    static func waiting(for viewer: Viewer, _ time: WorkTime) -> SQL {
        var parts: [SQL] = []
        if viewer.holds(anyOf: [.member, .officer]) {
            parts.append(
                """
                lead_id = \(viewer.agency) AND state = 'open' AND kind <> 'duty'
                    AND (attention IS NOT NULL OR (due <= \(time.near) AND starts <= \(time.today)))
                """)
        }
        if viewer.holds(anyOf: [.officer, .leader]) {
            parts += [
                "place_code = \(viewer.place) AND state = 'reported' AND reported_by <> \(viewer.user)",
                "place_code = \(viewer.place) AND state = 'handedBack'",
                "asked_by > '' AND asked_by <> \(viewer.user) AND state = 'open' AND (place_code || '') = \(viewer.place)"
            ]
        }
        guard let first = parts.first else { return "1 = 0" }
        let ids = parts.dropFirst().reduce("SELECT id FROM work_occurrence WHERE \(first)" as SQL) {
            "\($0) UNION SELECT id FROM work_occurrence WHERE \($1)"
        }
        return "occurrence.id IN (\(ids))"
    }

    static func cell(_ cell: Cell, _ time: WorkTime) -> SQL {
        switch cell {
        case .doneInTime: "(occurrence.state = 'confirmed' AND occurrence.due IS NOT NULL AND occurrence.is_late = \(false))"
        case .doneLate: "(occurrence.state = 'confirmed' AND occurrence.due IS NOT NULL AND occurrence.is_late = \(true))"
        case .doneUndated: "(occurrence.state = 'confirmed' AND occurrence.due IS NULL)"
        case .runningUndated: "(occurrence.state NOT IN ('confirmed', 'withdrawn') AND occurrence.due IS NULL)"
        case .overdue: "(occurrence.state NOT IN ('confirmed', 'withdrawn') AND occurrence.due IS NOT NULL AND \(overdue(time)))"
        case .runningInTime: "(occurrence.state NOT IN ('confirmed', 'withdrawn') AND occurrence.due IS NOT NULL AND NOT \(overdue(time)))"
        }
    }

    /// Lateness counts from the report, where there is one. For rows that have a last day.
    static func overdue(_ time: WorkTime) -> SQL {
        "(CASE WHEN occurrence.is_late IS NULL THEN occurrence.due <= \(time.cutoff) ELSE occurrence.is_late = \(true) END)"
    }

    var sorted: SQL {
        switch order {
        // What is over comes last; what has no last day before that.
        case .due:
            "CASE WHEN occurrence.state IN ('confirmed', 'withdrawn') THEN 1 ELSE 0 END, coalesce(occurrence.due, '9999'), occurrence.position, occurrence.id"
        case .newest: "task.assigned_at DESC, occurrence.position, occurrence.id"
        case .lead: "agency.sort_key NULLS LAST, coalesce(occurrence.due, '9999'), occurrence.id"
        case .text: "task.folded, occurrence.id"
        }
    }

    /// What the order needs beside the times.
    var sortedWith: SQL {
        switch order {
        case .due: ""
        case .newest, .text: "JOIN work_task task ON task.id = occurrence.task_id"
        case .lead: "LEFT JOIN agency ON agency.id = occurrence.lead_id"
        }
    }

    static func pattern(_ text: String) -> String {
        "%" + VietnameseText.folded(text).replacing("!", with: "!!").replacing("%", with: "!%").replacing("_", with: "!_") + "%"
    }
}
