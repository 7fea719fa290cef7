import Core
import Web

struct RegulationListView {
    let list: RegulationList
    let place: PageOfList
    let mayKeep: Bool
    let words: Words

    var page: Page {
        CoordinationListView(
            title: words("coordination.regulations"), add: mayKeep ? (words("coordination.addRegulation"), "/coordination/regulations/new") : nil,
            filter: list.filter(words), rows: list.rows.map(row), place: place, file: "/exports/regulations",
            empty: emptyState(words("coordination.noRegulations"), words("coordination.noRegulationsAdvice")), words: words
        ).page
    }

    private func row(_ regulation: Regulation) -> HTML {
        CoordinationListView.row(
            regulation.details.title, to: "/coordination/regulations/\(regulation.id)", regulation.tag(on: list.today, words),
            [regulation.details.paper.map { words("plans.numbered", ["number": $0]) }, regulation.validity(words)])
    }
}
