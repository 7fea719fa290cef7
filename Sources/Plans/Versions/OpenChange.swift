import Access
import Audit
import Core
import Storage

/// A published plan is opened for change: a draft with everything it has, to be put right on the page of the review.
struct OpenChange: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    /// - returns: the draft; the one that is open already, if there is one.
    func callAsFunction(_ id: ID<Plan>, by viewer: Viewer) async throws -> ID<Plan> {
        let now = services.clock.now
        return try await services.database.write { tx in
            let plan = try PlanStore(tx).get(id, visibleTo: viewer)
            try viewer.require(viewer.holds(.officer) && plan.place == viewer.place)
            guard plan.state == .published else { throw Problem.planNotPublished }
            if let open = try ChangeStore(tx).open(of: id, visibleTo: viewer) { return open.draft }
            let change = PlanChange(draft: .random(), plan: id, version: plan.version + 1, isPublished: false)
            try copy(plan, as: change, by: viewer, at: now, tx)
            try ChangeStore(tx).add(change, by: viewer, at: now)
            try AuditLog(tx).record(.changeOpened, "plan", id, by: viewer.user, at: now, detail: "version \(change.version)")
            return change.draft
        }
    }

    private func copy(_ plan: Plan, as change: PlanChange, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws {
        var head = plan.head
        // A new version is a new paper: it gets its own number and day when it is signed.
        (head.number, head.day, head.month, head.year) = (nil, nil, nil, LocalDate(now).year)
        let draft = Plan(
            id: change.draft, place: plan.place, file: plan.file, head: head, state: .draft, version: 0, revision: 1, addedAt: now, publishedAt: nil)
        try PlanStore(tx).add(draft, source: try PlanStore(tx).source(of: plan, visibleTo: viewer), by: viewer)
        for item in try ItemStore(tx).list(of: plan.id, visibleTo: viewer) {
            let copy = item.copied(to: draft.id)
            try ItemStore(tx).add(copy)
            try ChangeStore(tx).setOrigin(of: copy.id, to: item.id)
        }
        // What is known of the plan is known of its draft, with its time: what is said later holds.
        try tx.run(
            """
            INSERT INTO plan_above (plan_id, state, number, number_key, issuer, issuer_key, day, title, revision, by_id, at)
            SELECT \(draft.id), state, number, number_key, issuer, issuer_key, day, title, 1, by_id, at FROM plan_above WHERE plan_id = \(plan.id)
            """)
        try tx.run(
            """
            INSERT INTO plan_programme (plan_id, programme, by_id, at)
            SELECT \(draft.id), programme, by_id, at FROM plan_programme WHERE plan_id = \(plan.id)
            """)
        if let paper = try PaperStore(tx).find(plan.id, visibleTo: viewer) { try PaperStore(tx).save(paper.parts, of: draft.id, shown: 0) }
    }
}

extension PlanItem {
    /// The same words in another plan, looked at already.
    func copied(to plan: ID<Plan>) -> PlanItem {
        PlanItem(
            id: .random(), plan: plan, kind: kind, position: position, section: section, sectionTitle: sectionTitle, text: text, span: span,
            confidence: confidence, state: .accepted, revision: 1, detail: detail, agencies: agencies)
    }
}
