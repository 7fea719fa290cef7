import Core
import Web

struct BodyListView {
    let list: BodyList
    let place: PageOfList
    let mayKeep: Bool
    let words: Words

    var page: Page {
        CoordinationListView(
            title: words("coordination.bodies"), add: mayKeep ? (words("coordination.addBody"), "/coordination/bodies/new") : nil,
            filter: list.filter(words), rows: list.rows.map(row), place: place, file: "/exports/bodies",
            empty: emptyState(words("coordination.noBodies"), words("coordination.noBodiesAdvice")), words: words
        ).page
    }

    private func row(_ body: SteeringBody) -> HTML {
        let details = body.details
        return CoordinationListView.row(
            details.name, to: "/coordination/bodies/\(body.id)",
            body.hasEnded(on: list.today) ? tag(words("coordination.ended"), .quiet) : nil,
            [
                words(.of("coordination.body", details.kind.rawValue)), details.paper.map { words("plans.numbered", ["number": $0]) },
                details.day?.vietnamese
            ])
    }
}
