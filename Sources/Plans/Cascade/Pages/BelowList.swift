import Core
import Lists
import Papers
import Places
import Web

/// The units below, narrowed as the address says.
struct BelowList: Sendable {
    enum State: String, CaseIterable { case issued, missing }

    let below: UnitsBelow
    let query: Form
    let rows: [UnitsBelow.Row]

    init(_ below: UnitsBelow, _ query: Form) {
        let text = VietnameseText.folded(ListFilter.text(query)), state = State(rawValue: query["state"])
        (self.below, self.query) = (below, query)
        rows = below.rows.filter { row in
            (state == nil || (state == .issued) == (row.plan != nil)) && (text.isEmpty || VietnameseText.folded(row.unit.name).contains(text))
        }
    }

    func filter(_ words: Words) -> ListFilter {
        ListFilter(
            at: "/plans/\(below.plan.id)/below", query,
            selects: [.init("state", "list.state", State.allCases.map { .init($0.rawValue, words(.of("below.state", $0.rawValue))) })], orders: [],
            words)
    }

    func sheet(_ words: Words) -> Sheet {
        Sheet(
            title: words("below.title"),
            columns: [
                .init(words("below.unit"), width: 30), .init(words("below.code"), width: 10), .init(words("list.state"), width: 18),
                .init(words("plans.number"), width: 18), .init(words("plans.date"), width: 14, .date), .init(words("plans.titleField"), width: 70)
            ],
            rows: rows.lazy.map { row in
                let head = row.plan?.head
                return [
                    .text(row.unit.name), .text(row.unit.code.digits), .text(words(.of("below.state", row.plan == nil ? "missing" : "issued"))),
                    .text(head?.number ?? ""), head?.wholeDate.map { .date($0) } ?? .empty, .text(head?.title ?? "")
                ]
            })
    }
}
