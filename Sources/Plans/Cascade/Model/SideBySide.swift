import Access
import Cascade
import Core
import Storage

/// A plan beside the one above it, with what people said about it.
struct SideBySide: Sendable {
    let plan: Plan
    /// What the plan says it was issued under.
    let above: PlanAbove?
    /// The plan above, when it is here and may be seen.
    let parent: Plan?
    /// What it is held against; nil when there is nothing.
    let upper: Upper?
    let findings: [Finding]
    /// The oldest first.
    let acts: [CascadeAct]

    /// - parameter with: the key of a national document; anything else is the plan above.
    init(_ id: ID<Plan>, with key: String, for viewer: Viewer, _ tx: any Transaction) throws {
        let papers = SeenPaperStore(tx), plan = try papers.get(id, visibleTo: viewer)
        let above = try AboveStore(tx).find(of: id, visibleTo: viewer)
        let parent = try above?.name.flatMap { try papers.find($0, above: plan, visibleTo: viewer) }
        let national = NationalDocument.all.first { $0.id == key }.map { Upper.national($0) }
        let upper = try national ?? parent.map { .plan($0, try papers.measures(of: $0.id, visibleTo: viewer)) }
        (self.plan, self.above, self.parent, self.upper) = (plan, above, parent, upper)
        guard let upper else { (acts, findings) = ([], []); return }
        acts = try CascadeActStore(tx).list(of: id, beside: upper.key, visibleTo: viewer)
        findings =
            Comparison(
                of: upper.side(above: plan), with: PlanSide(plan, try papers.measures(of: id, visibleTo: viewer), .below), decided: acts.decided
            ).findings
    }

    func count(_ verdict: Verdict) -> Int { findings.count { $0.verdict == verdict } }

    /// The newest word that a finding is right.
    func agreement(on finding: Finding) -> CascadeAct? { acts.about(finding).last { $0.kind == .agreed } }
}
