public import Access
import Core
import Lists
import Plans
import Reporting
import Storage
import Succession
import Web

/// "Báo cáo": what my unit owes, what comes in, what is complete.
public enum DutyPages {
    public static let routes: [Route] =
        [
            .page(.get, "/reports", list),
            .page(.get, "/exports/reports") { call in
                let query = call.incoming.query, viewer = call.viewer
                let list = try await call.services.database.read { tx in try DutyList(query, visibleTo: viewer, call.services, tx) }
                return try await ListFile.answer(
                    list.sheet(call.words), named: call.words("duties.title"), of: "reports", count: list.rows.count, call)
            },
            .page(.get, "/reports/duties/{duty}", show)
        ] + CompletenessPages.routes + OrderPages.routes + SubjectPages.routes + DutyLetterPages.routes + DutyAPI.routes

    public static let menu = [MenuItem("duties.menu", "/reports", also: ["/reporting"], for: .signedIn)]

    private static func list(_ call: Call<Viewer>) async throws -> Answer {
        let query = call.incoming.query, viewer = call.viewer
        // Papers that were published a moment ago are not waited for.
        try await MakeDuties(call.services)(of: [viewer.place])
        let (list, reminders) = try await call.services.database.read { tx in
            (try DutyList(query, visibleTo: viewer, call.services, tx), try DutyReminderStore(tx).list(for: viewer, size: 20))
        }
        let place = PageOfList(number: query["page"], total: list.rows.count)
        return call.page(DutyListView(list: list, place: place, reminders: reminders, viewer: viewer, words: call.words).page)
    }

    private static func show(_ call: Call<Viewer>) async throws -> Answer {
        let id = try call.id("duty", of: ReportDuty.self), viewer = call.viewer
        let content = try await call.services.database.read { tx in try DutyView.Content(id, for: viewer, call.services, tx) }
        return call.page(DutyView(content: content, words: call.words).page)
    }
}

extension DutyView.Content {
    init(_ id: ID<ReportDuty>, for viewer: Viewer, _ services: Services, _ tx: any Transaction) throws {
        let duty = try DutyStore(tx).duty(id, visibleTo: viewer), time = try DutyTime(services, tx)
        var plan: ID<Plan>?
        if case .plan(let id, _, _) = duty.origin { plan = ID(id) }
        let origin = try plan.flatMap { try Self.title($0, viewer, tx) }
        let subject = duty.subject.flatMap { ID<Plan>($0) }
        self.init(
            duty: duty, submissions: try SubmissionStore(tx).list(of: id, visibleTo: viewer), time: time, origin: origin,
            subject: try subject.flatMap { $0 == plan ? nil : try Self.title($0, viewer, tx) },
            maySetSubject: try viewer.holds(.officer) && DutyStore(tx).owner(of: id) == viewer.place,
            mayUrge: viewer.holds(anyOf: [.officer, .leader]) && duty.recipient?.rawValue == viewer.place && duty.isOpen)
    }

    private static func title(_ id: ID<Plan>, _ viewer: Viewer, _ tx: any Transaction) throws -> (String, Path)? {
        do {
            return (try PlanStore(tx).get(id, visibleTo: viewer).head.title, "/plans/\(id)")
        } catch let problem as Problem where problem == .notFound {
            return nil
        }
    }
}
