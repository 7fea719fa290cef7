public import Access
import Audit
import Calendars
import Core
import Organisations
import Plans
import Reporting
import Storage
import Succession

/// Makes the duties that published plans and orders ask for, and makes them anew when these, the days off, the agencies or the units change.
///
/// Safe to run at any time, twice, by several servers: a duty is found again by its series, unit and period. What was sent stays.
public struct MakeDuties: Sendable {
    let services: Services

    public init(_ services: Services) { self.services = services }

    /// - parameter places: whose papers; nil: everybody's.
    public func callAsFunction(of places: [String]? = nil) async throws {
        let today = services.clock.today
        let waiting = try await services.database.read { tx in try Self.waiting(places, today, tx) }
        for (plan, place) in waiting {
            try await services.database.write { tx in try make(plan, in: place, tx) }
        }
        try await MakeOrderedDuties(services)(of: places)
    }

    private static func waiting(_ places: [String]?, _ today: LocalDate, _ tx: any Transaction) throws -> [(ID<Plan>, String)] {
        let rows = try tx.run(
            """
            SELECT plan.id, plan.place_code, plan.version, made.version AS made_version, made.mark FROM plan
                LEFT JOIN report_plan made ON made.plan_id = plan.id
            WHERE plan.state = 'published' ORDER BY plan.id
            """)
        var marks: [String: String] = [:]
        return try rows.compactMap { row in
            let place: String = try row.get("place_code")
            if let places, !places.contains(place) { return nil }
            let mark = try marks[place] ?? DutyBasis(tx: tx, today: today).mark(of: place)
            marks[place] = mark
            let version: Int = try row.get("version"), made: Int? = try row.find("made_version"), madeMark: String? = try row.find("mark")
            return made == version && madeMark == mark ? nil : (try row.get("id"), place)
        }
    }

    private func make(_ id: ID<Plan>, in place: String, _ tx: any Transaction) throws {
        // As the unit whose plan it is: nobody has to be signed in.
        let reader = Viewer(user: .random(), name: "", agency: .random(), agencyName: "", place: place, roles: [.officer])
        let today = services.clock.today, plan = try PlanStore(tx).get(id, visibleTo: reader)
        let items = try ItemStore(tx).list(of: id, visibleTo: reader)
        let there = try DutyStore(tx).planned(id)
        var duties = PlanDuties(
            plan: plan, items: items, agencies: try AgencyStore(tx).list(of: place), history: try HistoryStore(tx).history(services.kept),
            workingDays: try HolidayStore(tx).workingDays(services.kept), today: today)
        for (series, own) in Dictionary(grouping: there, by: \.series) { duties.kept[series] = own.sentCutOffs }
        let count = try DutyMerge(tx: tx, today: today, owner: place).merge(duties.all.map { ($0.duty, $0.agency) }, into: there)
        let mark = try DutyBasis(tx: tx, today: today).mark(of: place)
        try tx.run(
            """
            INSERT INTO report_plan (plan_id, version, mark) VALUES (\(id), \(plan.version), \(mark))
            ON CONFLICT (plan_id) DO UPDATE SET version = excluded.version, mark = excluded.mark
            """)
        guard count > 0 else { return }
        try AuditLog(tx).record(.dutiesMade, "plan", id, by: ID<User>?.none, at: services.clock.now, detail: "\(count) duties")
    }
}

extension [ReportDuty] {
    /// The common cut-off of each period of which somebody has sent a report: it does not move any more. Units that ended earlier were cut
    /// off earlier, so it is the last of all.
    var sentCutOffs: [ReportPeriod.Label: LocalDate] {
        Dictionary(grouping: self, by: \.period.label).compactMapValues { own in
            own.contains { $0.standing.state != .open } ? own.map(\.cutOff).max() : nil
        }
    }
}
