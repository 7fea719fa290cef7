import Access
import Core
import Papers
import Places
import PlanReading
import Storage

/// A plan of one's own unit with all that its paper needs.
struct PaperSheet: Sendable {
    let plan: Plan
    let items: [PlanItem]
    let parts: PaperParts
    /// 0 while the parts are only proposed.
    let revision: Int

    /// - throws: `Problem.notFound` for everybody but the officers of the plan's unit.
    init(of id: ID<Plan>, for viewer: Viewer, _ tx: any Transaction) throws {
        plan = try PlanStore(tx).get(id, visibleTo: viewer)
        try viewer.require(viewer.holds(.officer) && plan.place == viewer.place)
        items = try ItemStore(tx).list(of: id, visibleTo: viewer)
        if let saved = try PaperStore(tx).find(id, visibleTo: viewer) {
            (parts, revision) = (saved.parts, saved.revision)
        } else {
            let reading = PlanReading(reading: try PlanStore(tx).source(of: plan, visibleTo: viewer), places: PlaceIndex.bundled)
            (parts, revision) = (PaperParts(proposedFor: plan.head, reading: reading), 0)
        }
    }

    var paper: Paper { PlanPaper(plan.head, items, parts).paper }

    /// What a paper that goes out must still get.
    enum Gap: String, CaseIterable, Sendable { case number, day, signer, issuer, place, recipients, tasks }

    var gaps: [Gap] {
        Gap.allCases.filter { gap in
            switch gap {
            case .number: plan.head.number == nil
            case .day: plan.head.day == nil || plan.head.month == nil || plan.head.year == nil
            case .signer: parts.signer.isEmpty
            case .issuer: plan.head.issuer == nil
            case .place: parts.place.isEmpty
            case .recipients: parts.recipients.isEmpty
            case .tasks: !items.contains { $0.kind == .task }
            }
        }
    }
}
