import Access
import Core
import Organisations
import Storage

/// The draft of a change becomes the next version of its plan. Items keep their ids, so that the work on them goes on.
struct NewVersion {
    let change: PlanChange
    let viewer: Viewer
    let now: Instant
    let tx: any Transaction

    /// In the transaction that publishes, when the draft's agencies are tied.
    /// - throws: `Problem.planAlreadyPublished` when somebody was quicker.
    func publish(_ draft: Plan) throws {
        try ChangeStore(tx).close(change, by: viewer, at: now)
        let targets = Dictionary(
            uniqueKeysWithValues: try TargetStore(tx).list(of: change.plan, visibleTo: viewer).map { ($0.id, $0) })
        try ChangeStore(tx).keepName(of: change.plan)
        try PlanStore(tx).renew(change.plan, draft.head, as: change.version, by: viewer, at: now)
        let items = try ItemStore(tx).list(of: draft.id, visibleTo: viewer, removedToo: true)
        let origins = try ChangeStore(tx).origins(of: draft.id)
        let old = Dictionary(
            uniqueKeysWithValues: try ItemStore(tx).list(of: change.plan, visibleTo: viewer, removedToo: true).map { ($0.id, $0) })
        for item in items {
            if let origin = origins[item.id].flatMap({ old[$0] }) {
                let next = origin.taking(item)
                if next != origin {
                    try ItemStore(tx).save(next)
                    try work(on: origin, followsTo: next)
                    if let target = targets[ID(of: next.id)] { try goal(of: target, from: origin, to: next, draft.head) }
                }
            } else if item.state != .removed {
                try ChangeStore(tx).move(item.id, to: change.plan)
            }
        }
        if let paper = try PaperStore(tx).find(draft.id, visibleTo: viewer) {
            let kept = try PaperStore(tx).find(change.plan, visibleTo: viewer)
            // An untouched copy does not undo what was filled in on the plan meanwhile.
            if paper.revision > 1 || kept == nil { try PaperStore(tx).save(paper.parts, of: change.plan, shown: kept?.revision ?? 0) }
        }
        try ChangeStore(tx).handOver(draft.id, to: change.plan)
        try ChangeStore(tx).remove(draft.id)
    }
}

extension NewVersion {
    /// The goal of the paper has changed: a new one is added, the old one stays with the figures that were measured by it.
    private func goal(of target: PlanTarget, from old: PlanItem, to new: PlanItem, _ head: Plan.Head) throws {
        guard case .target(let was) = old.detail, case .target(let now) = new.detail, was != now else { return }
        if was.unit != now.unit {
            // Figures that stand keep the unit they were counted in.
            try tx.run(
                """
                UPDATE target SET unit = \(now.unit), revision = revision + 1 WHERE id = \(target.id)
                    AND NOT EXISTS (SELECT 1 FROM target_actual actual WHERE actual.target_id = target.id)
                """)
        }
        let goal = PlanTarget.Goal(value: now.value, comparator: now.comparator, due: now.due)
        guard target.goal.value != goal.value || target.goal.due != goal.due || target.goal.comparator != goal.comparator else { return }
        let decision = PlanTarget.Change(
            number: head.number ?? "phiên bản \(change.version)", day: LocalDate(self.now), title: head.title, author: viewer.name, at: self.now)
        try TargetStore(tx).addGoal(goal, decision, to: target, by: viewer.user)
    }

    /// Work follows the paper where it stood as the paper had it; what was handed on or worded by hand stays.
    private func work(on old: PlanItem, followsTo new: PlanItem) throws {
        guard WorkTask.Kind(new.kind) != nil, var task = try TaskStore(tx).list([ID<WorkTask>(of: new.id)], visibleTo: viewer).first else { return }
        let part: PlanItem.Named.Part = new.kind == .deadline ? .reporter : .lead
        func lead(_ item: PlanItem) -> ID<Agency>? { item.agencies.first { $0.part == part && $0.agency != nil }?.agency }
        func helpers(_ item: PlanItem) -> Set<ID<Agency>> { Set(item.agencies.compactMap(\.agency).filter { $0 != lead(item) }) }
        let before = task
        if task.lead == lead(old) {
            task.lead = lead(new)
            if Set(task.coordinators) == helpers(old) {
                task.coordinators = helpers(new).sorted { $0.rawValue < $1.rawValue }
            } else {
                task.coordinators.removeAll { $0 == task.lead }
            }
        }
        if case .task(let was) = old.detail, case .task(let now) = new.detail, was.product != now.product { task.product = now.product }
        if task != before { try TaskStore(tx).save(task) }
    }
}

extension PlanItem {
    fileprivate func taking(_ draft: PlanItem) -> PlanItem {
        var item = self
        (item.position, item.section, item.sectionTitle, item.text) = (draft.position, draft.section, draft.sectionTitle, draft.text)
        (item.span, item.confidence, item.detail, item.agencies) = (draft.span, draft.confidence, draft.detail, draft.agencies)
        // What nobody looked at in the first version stays as it was said to be.
        if draft.state == .removed { item.state = .removed }
        return item
    }
}
