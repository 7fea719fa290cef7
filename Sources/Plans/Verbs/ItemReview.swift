import Access
import Audit
import Core
import PlanReading
import Storage

/// What a person does to the machine's proposals while the plan is a draft. Each act is one transaction and one audit entry.
struct ItemReview: Sendable {
    let services: Services
    let viewer: Viewer

    func accept(_ id: ID<PlanItem>) async throws { try await set(id, .accepted, from: [.proposed], .itemAccepted) }
    func remove(_ id: ID<PlanItem>) async throws { try await set(id, .removed, from: [.proposed, .accepted], .itemRemoved) }
    func restore(_ id: ID<PlanItem>) async throws { try await set(id, .proposed, from: [.removed], .itemRestored) }

    private func set(_ id: ID<PlanItem>, _ state: PlanItem.State, from states: Set<PlanItem.State>, _ act: AuditAct) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            var item = try draftItem(id, tx)
            if item.state == state { return }
            // Somebody else decided otherwise while this page stood open: theirs is shown, not undone.
            guard states.contains(item.state) else { throw Problem.changedMeanwhile }
            item.state = state
            try ItemStore(tx).save(item)
            try AuditLog(tx).record(act, "item", id, by: viewer.user, at: now)
        }
    }

    /// - throws: `Problem.changedMeanwhile` when the item is no longer at the revision that was shown.
    func correct(_ id: ID<PlanItem>, shown revision: Int, _ change: @Sendable (inout PlanItem) -> Void) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            var item = try draftItem(id, tx)
            guard item.revision == revision else { throw Problem.changedMeanwhile }
            change(&item)
            item.settle()
            try ItemStore(tx).save(item)
            try AuditLog(tx).record(.itemChanged, "item", id, by: viewer.user, at: now)
        }
    }

    /// A new item at the end of its kind, written by a person and so accepted.
    func add(to plan: ID<Plan>, _ kind: PlanItem.Kind, _ fill: @Sendable (inout PlanItem) -> Void) async throws -> ID<PlanItem> {
        let id = ID<PlanItem>.random(), now = services.clock.now
        try await services.database.write { tx in
            try requireDraft(plan, tx)
            let items = try ItemStore(tx).list(of: plan, visibleTo: viewer, removedToo: true)
            let last = items.last { $0.kind == kind } ?? items.last
            var item = PlanItem(
                id: id, plan: plan, kind: kind, position: (last?.position ?? 0) + 1, section: last?.section ?? "",
                sectionTitle: last?.sectionTitle ?? "",
                text: "", span: nil, confidence: 1, state: .accepted, revision: 1, detail: .empty(kind))
            fill(&item)
            try ItemStore(tx).add(item)
            try AuditLog(tx).record(.itemAdded, "item", id, by: viewer.user, at: now)
        }
        return id
    }

    func correctHead(of id: ID<Plan>, shown revision: Int, _ change: @Sendable (inout Plan.Head) -> Void) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            var plan = try requireDraft(id, tx)
            guard plan.revision == revision else { throw Problem.changedMeanwhile }
            change(&plan.head)
            try PlanStore(tx).saveHead(of: plan)
            try AuditLog(tx).record(.planHeadChanged, "plan", id, by: viewer.user, at: now)
        }
    }

    func draftItem(_ id: ID<PlanItem>, _ tx: any Transaction) throws -> PlanItem {
        let item = try ItemStore(tx).get(id, visibleTo: viewer)
        try requireDraft(item.plan, tx)
        return item
    }

    @discardableResult
    private func requireDraft(_ id: ID<Plan>, _ tx: any Transaction) throws -> Plan {
        let plan = try PlanStore(tx).get(id, visibleTo: viewer)
        try plan.requireDraft(of: viewer)
        return plan
    }
}

extension PlanItem.Detail {
    static func empty(_ kind: PlanItem.Kind) -> PlanItem.Detail {
        switch kind {
        case .target: .target(.init())
        case .task: .task(.init())
        case .duty: .duty(.init(isRequest: false, isGroup: false))
        case .deadline: .deadline(.init(isYearly: false))
        case .period: .period(.init(start: .init(), end: .init()))
        case .review: .review(year: nil)
        case .budget, .basis: .line
        }
    }
}
