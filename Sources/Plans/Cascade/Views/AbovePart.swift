import Access
import Core
import Organisations
import Places
import Storage
import Web

/// The plan above on the page of a plan: what it is, whether somebody confirmed it, and where it leads.
struct AbovePart {
    struct Content: Sendable {
        let plan: Plan
        let above: PlanAbove?
        /// The plan above, where it is here and the viewer may read it.
        let parent: Plan?
        let mayName: Bool
        let mayCompare: Bool
        let hasBelow: Bool
        let programme: Programme

        init(of plan: Plan, for viewer: Viewer, _ tx: any Transaction) throws {
            self.plan = plan
            above = try AboveStore(tx).find(of: plan.id, visibleTo: viewer)
            parent = try above?.name.flatMap { try SeenPaperStore(tx).find($0, above: plan, visibleTo: viewer) }
            mayName = viewer.holds(.officer) && plan.place == viewer.place
            mayCompare = viewer.holds(anyOf: [.officer, .leader, .viewer]) && plan.place != UnitStore.example
            hasBelow = mayCompare && plan.place == viewer.place && plan.state == .published && PlaceCode(plan.place)?.level == .province
            programme = try ProgrammeStore(tx).programme(of: plan, visibleTo: viewer)
        }
    }

    let content: Content
    let token: HTML
    let words: Words

    private var plan: Plan { content.plan }

    var html: HTML {
        if plan.place == UnitStore.example { return .empty }
        return """
            <section class="block" id="above"><h2>\(words("above.title"))</h2>\(what)<div class="acts">\(acts)</div></section>
            """
    }

    private var what: HTML {
        guard let above = content.above else { return "<p class=\"hint\">\(words("above.unknown"))</p>" }
        guard let name = above.name else { return "<p>\(words("above.state.none"))</p>\(who(above))" }
        let text = AboveWords.text(name, words)
        let linked: HTML = content.parent.map { "<a href=\"\(PlanPath.of($0, for: plan))\">\(text)</a>" } ?? "\(text)"
        let title: HTML? = name.title.map { "<p class=\"hint\">\($0)</p>" }
        let tone: Tone = above.state == .confirmed ? .good : .attention
        let missing: HTML? = content.parent == nil ? "<p class=\"hint\">\(words("above.notHere"))</p>" : nil
        return "<p>\(linked) \(tag(words(.of("above.state", above.state.rawValue)), tone))</p>\(title)\(missing)\(who(above))"
    }

    private func who(_ above: PlanAbove) -> HTML? {
        guard let by = above.by, let at = above.at else { return nil }
        return "<p class=\"hint\">\(words("above.saidBy", ["name": by, "day": LocalDate(at).vietnamese]))</p>"
    }

    private var acts: [HTML] {
        var acts: [HTML] = []
        if content.mayName {
            if let above = content.above, above.state == .proposed, let name = above.name { acts.append(confirmation(above, name)) }
            acts.append(linkButton(words(content.above?.name == nil ? "above.name" : "above.correct"), to: "/plans/\(plan.id)/above", style: .quiet))
        }
        if content.mayCompare, content.above?.name != nil {
            acts.append(linkButton(words("compare.title"), to: "/plans/\(plan.id)/comparison", style: .quiet))
        }
        if content.hasBelow { acts.append(linkButton(words("below.title"), to: "/plans/\(plan.id)/below", style: .quiet)) }
        return acts
    }

    /// Which line of work the plan belongs to.
    var programme: HTML {
        let change: HTML? = content.mayName ? " <a class=\"on-screen\" href=\"/plans/\(plan.id)/programme\">\(words("programme.change"))</a>" : nil
        return "<p>\(tag(words(.of("programme.name", content.programme.rawValue)), .plain))\(change)</p>"
    }

    private func confirmation(_ above: PlanAbove, _ name: PlanAbove.Name) -> HTML {
        let kept = AboveForm.filled(name, revision: above.revision)
        let hidden: [HTML] = ["revision", "number", "issuer", "day", "title"].map {
            "<input type=\"hidden\" name=\"\($0)\" value=\"\(kept[$0])\">"
        }
        return """
            <form method="post" action="/plans/\(plan.id)/above">\(token)\(hidden)\(button(words("above.right"), style: .second))</form>
            """
    }
}

/// Where a plan is looked at: in one's own unit as ever, of another unit as a paper.
enum PlanPath {
    static func of(_ plan: Plan, for other: Plan) -> Path { of(plan, isOwn: plan.place == other.place) }

    static func of(_ plan: Plan, isOwn: Bool) -> Path {
        if !isOwn { return "/plans/\(plan.id)/published" }
        return plan.state == .draft ? "/plans/\(plan.id)/review" : "/plans/\(plan.id)"
    }
}
