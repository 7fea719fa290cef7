import Access
import Core
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
        try PlanStore(tx).renew(change.plan, draft.head, as: change.version, by: viewer, at: now)
        let items = try ItemStore(tx).list(of: draft.id, visibleTo: viewer, removedToo: true)
        let origins = try ChangeStore(tx).origins(of: draft.id)
        let old = Dictionary(
            uniqueKeysWithValues: try ItemStore(tx).list(of: change.plan, visibleTo: viewer, removedToo: true).map { ($0.id, $0) })
        for item in items {
            if let origin = origins[item.id].flatMap({ old[$0] }) {
                let next = origin.taking(item)
                if next != origin { try ItemStore(tx).save(next) }
            } else if item.state != .removed {
                try ChangeStore(tx).move(item.id, to: change.plan)
            }
        }
        if let paper = try PaperStore(tx).find(draft.id, visibleTo: viewer) {
            let kept = try PaperStore(tx).find(change.plan, visibleTo: viewer)
            try PaperStore(tx).save(paper.parts, of: change.plan, shown: kept?.revision ?? 0)
        }
        try ChangeStore(tx).handOver(draft.id, to: change.plan)
        try ChangeStore(tx).remove(draft.id)
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
