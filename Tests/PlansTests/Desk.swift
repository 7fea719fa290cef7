import Access
import Core
import Organisations
import PlanReading
import Storage
import TestSupport

@testable import Plans

/// What tests of plans do over and over, at the desk of the ward's officer.
extension TestSite {
    var officer: Viewer { world.viewer(.officer) }

    /// Another officer of the same agency, for what two people do at once.
    var colleague: Viewer {
        Viewer(
            user: .random(), name: "Đỗ Thị Đồng Nghiệp", agency: officer.agency, agencyName: officer.agencyName, place: officer.place,
            roles: [.officer])
    }

    func review(as viewer: Viewer? = nil) -> ItemReview { ItemReview(services: services, viewer: viewer ?? officer) }

    /// The fictitious plan, read in.
    func draft() async throws -> Plan {
        let id = try await ImportPlan(services)(named: FictitiousPlan.fileName, FictitiousPlan.bytes, by: officer)
        // What comes next is later in the record.
        clock.move(microseconds: 1)
        return try await plan(id)
    }

    /// The same, and published.
    func programme() async throws -> Plan {
        let draft = try await draft()
        try await PublishPlan(services)(draft.id, by: officer)
        clock.move(microseconds: 1)
        return try await plan(draft.id)
    }

    @discardableResult
    func note(_ text: String, on item: ID<PlanItem>, by viewer: Viewer) async throws -> ID<WorkAct> {
        try await ActOnWork(services)(.progress, on: ID(of: item), nil, ActInput(text: text), by: viewer)
    }

    func plan(_ id: ID<Plan>) async throws -> Plan {
        let viewer = officer
        return try await services.database.read { tx in try PlanStore(tx).get(id, visibleTo: viewer) }
    }

    func item(_ id: ID<PlanItem>) async throws -> PlanItem {
        let viewer = officer
        return try await services.database.read { tx in try ItemStore(tx).get(id, visibleTo: viewer) }
    }

    /// Removed ones too.
    func items(of plan: ID<Plan>, _ kind: PlanItem.Kind? = nil) async throws -> [PlanItem] {
        let viewer = officer
        let all = try await services.database.read { tx in try ItemStore(tx).list(of: plan, visibleTo: viewer, removedToo: true) }
        return all.filter { kind == nil || $0.kind == kind }
    }

    /// The first item of a kind; a test that finds none fails here.
    func item(of plan: ID<Plan>, _ kind: PlanItem.Kind) async throws -> PlanItem {
        guard let item = try await items(of: plan, kind).first else { throw Problem.notFound }
        return item
    }

    /// The task of the fictitious plan whose number in the document is `number`.
    func task(_ number: Int, of plan: ID<Plan>) async throws -> PlanItem {
        let wanted = FictitiousPlan.tasks[number - 1]
        guard let task = try await items(of: plan, .task).first(where: { $0.text == wanted }) else { throw Problem.notFound }
        return task
    }

    /// What the record says was done to something, oldest first.
    func acts(on subject: String) async throws -> [String] {
        try await services.database.read { tx in
            try tx.run("SELECT act FROM audit_entry WHERE subject = \(subject) ORDER BY at, id").map { try $0.get("act") }
        }
    }

    /// How much each table holds, and the state of what can be changed: equal before and after means that nothing was done.
    func holdings() async throws -> [String: Int] {
        try await services.database.read { tx in
            var holdings: [String: Int] = [:]
            for (name, question) in Self.questions { holdings[name] = try tx.run(question)[0].get("n") }
            return holdings
        }
    }

    private static var questions: [(String, SQL)] {
        [
            ("file", "SELECT count(*) AS n FROM file"), ("file_chunk", "SELECT count(*) AS n FROM file_chunk"),
            ("plan", "SELECT count(*) AS n FROM plan"), ("plan_source", "SELECT count(*) AS n FROM plan_source"),
            ("plan_item", "SELECT count(*) AS n FROM plan_item"), ("plan_target", "SELECT count(*) AS n FROM plan_target"),
            ("plan_task", "SELECT count(*) AS n FROM plan_task"), ("plan_duty", "SELECT count(*) AS n FROM plan_duty"),
            ("plan_deadline", "SELECT count(*) AS n FROM plan_deadline"), ("plan_period", "SELECT count(*) AS n FROM plan_period"),
            ("plan_item_agency", "SELECT count(*) AS n FROM plan_item_agency"), ("plan_version", "SELECT count(*) AS n FROM plan_version"),
            ("work_task", "SELECT count(*) AS n FROM work_task"), ("work_occurrence", "SELECT count(*) AS n FROM work_occurrence"),
            ("work_act", "SELECT count(*) AS n FROM work_act"), ("agency", "SELECT count(*) AS n FROM agency"),
            ("audit_entry", "SELECT count(*) AS n FROM audit_entry"),
            ("revisions of plans", "SELECT CAST(coalesce(sum(revision), 0) AS BIGINT) AS n FROM plan"),
            ("revisions of items", "SELECT CAST(coalesce(sum(revision), 0) AS BIGINT) AS n FROM plan_item")
        ]
    }
}
