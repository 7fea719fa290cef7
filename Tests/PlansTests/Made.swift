import Access
import Core
import PlanReading
import Storage
import TestSupport

@testable import Plans

/// Plans and items put straight into the store, where a test needs many, or one in a state of its own.
enum Made {
    static func plan(
        _ title: String, in place: String, _ state: Plan.State = .draft, file: ID<StoredFile>, at: Instant = TestClock.morning
    ) -> Plan {
        Plan(
            id: .random(), place: place, file: file, head: Plan.Head(type: "KH", title: title), state: state, version: state == .draft ? 0 : 1,
            revision: 1, addedAt: at, publishedAt: nil)
    }

    static func item(
        of plan: ID<Plan>, _ kind: PlanItem.Kind = .task, _ text: String = "Việc làm mẫu", at position: Int = 1000, span: Span? = nil,
        confidence: Double = 1, state: PlanItem.State = .accepted, agencies: [PlanItem.Named] = []
    ) -> PlanItem {
        PlanItem(
            id: .random(), plan: plan, kind: kind, position: position, section: "I > 1", sectionTitle: "Phần mẫu", text: text, span: span,
            confidence: confidence, state: state, revision: 1, detail: .empty(kind), agencies: agencies)
    }

    /// A file that many made plans share.
    static func file(in tx: any Transaction) throws -> ID<StoredFile> {
        let file = StoredFile(id: .random(), name: "mau.txt", size: 3, digest: Digest.hex([1, 2, 3]), at: TestClock.morning)
        try FileStore(tx).add(file, [1, 2, 3])
        return file.id
    }
}

extension TestSite {
    /// One plan with its items, as somebody of another unit or an earlier day might have left it.
    func put(_ title: String, in place: String, _ state: Plan.State, _ items: @Sendable (ID<Plan>) -> [PlanItem] = { _ in [] }) async throws -> Plan {
        let viewer = officer
        return try await services.database.write { tx in
            let plan = Made.plan(title, in: place, state, file: try Made.file(in: tx))
            try PlanStore(tx).add(plan, source: "Nguồn của \(title)", by: viewer)
            for item in items(plan.id) { try ItemStore(tx).add(item) }
            if state == .published {
                let publisher = Viewer(
                    user: viewer.user, name: viewer.name, agency: viewer.agency, agencyName: viewer.agencyName, place: place, roles: [.officer])
                try StartWork.start(plan.id, by: publisher, at: TestClock.morning, tx)
            }
            return plan
        }
    }
}
