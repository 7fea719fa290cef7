import Core
import Web

struct BodyListView {
    let bodies: [SteeringBody]
    let place: PageOfList
    let mayKeep: Bool
    let today: LocalDate
    let words: Words

    var page: Page {
        let add: HTML? = mayKeep ? "<p>\(linkButton(words("coordination.addBody"), to: "/coordination/bodies/new"))</p>" : nil
        let list: HTML =
            bodies.isEmpty
            ? emptyState(words("coordination.noBodies"), words("coordination.noBodiesAdvice"))
            : "<ul class=\"tasks\">\(bodies.map(row))</ul>\(place.links(at: "/coordination/bodies?", words))"
        return Page(
            words("coordination.bodies"), crumbs: [(words("coordination.menu"), "/coordination")],
            main: "<h1>\(words("coordination.bodies"))</h1>\(add)\(list)")
    }

    private func row(_ body: SteeringBody) -> HTML {
        let details = body.details
        let ended: HTML? = details.ends.map { $0 < today } == true ? tag(words("coordination.ended"), .quiet) : nil
        let meta = [
            words(.of("coordination.body", details.kind.rawValue)), details.paper.map { words("plans.numbered", ["number": $0]) },
            details.day?.vietnamese
        ].compactMap { $0 }
        return """
            <li class="task"><div class="row"><a class="task-title" href="/coordination/bodies/\(body.id)">\(details.name)</a><span>\(ended)</span></div>
            <p class="task-meta">\(meta.joined(separator: " · "))</p></li>
            """
    }
}
