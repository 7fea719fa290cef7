import Access
import Core
import Lists
import Papers
import Storage
import Web

/// The guidance of a unit, narrowed and sorted as the address says.
struct GuidanceList: Sendable {
    enum State: String, CaseIterable { case standing, withdrawn }
    enum Order: String, CaseIterable { case newest, title, effective }

    let asked: GuidanceQuery
    let rows: [GuidanceRow]
    private let query: Form

    init(_ query: Form, visibleTo viewer: Viewer, _ tx: any Transaction) throws {
        let words = TypedWords(query), state = State(rawValue: query["state"])
        (self.query, asked) = (query, GuidanceQuery(query))
        let found = try GuidanceStore(tx).list(asked, visibleTo: viewer, size: ListFile.most).filter {
            (state == nil || $0.guidance.state == state) && words.occur(in: $0.guidance.title)
        }
        switch Order(rawValue: query["order"]) ?? .newest {
        case .newest: rows = found
        case .title: rows = found.inDictionaryOrder { $0.guidance.title }
        case .effective: rows = found.sorted { $0.effective > $1.effective }
        }
    }

    func filter(_ words: Words) -> ListFilter {
        ListFilter(
            at: "/guidance", query,
            selects: [
                .init("kind", "guidance.kindField", Guidance.Kind.allCases.map { .init($0.rawValue, words(.of("guidance.kind", $0.rawValue))) }),
                .init("state", "list.state", State.allCases.map { .init($0.rawValue, words(.of("guidance.state", $0.rawValue))) })
            ], orders: Order.allCases.map { .init($0.rawValue, words(.of("guidance.orders", $0.rawValue))) }, kept: ["list"], words)
    }

    func sheet(_ words: Words) -> Sheet {
        Sheet(
            title: words("guidance.title"),
            columns: [
                .init(words("guidance.titleField"), width: 60), .init(words("guidance.kindField"), width: 16),
                .init(words("guidance.version"), width: 10, .number()), .init(words("guidance.effective"), width: 14, .date),
                .init(words("guidance.received"), width: 20, .number()), .init(words("guidance.agencies"), width: 20, .number()),
                .init(words("list.state"), width: 18)
            ],
            rows: rows.lazy.map { row in
                [
                    .text(row.guidance.title), .text(words(.of("guidance.kind", row.guidance.kind.rawValue))), .number(Double(row.guidance.version)),
                    .date(row.effective), .number(Double(row.received)), .number(Double(row.addressed)),
                    .text(words(.of("guidance.state", row.guidance.state.rawValue)))
                ]
            })
    }
}

extension Guidance {
    var state: GuidanceList.State { withdrawal == nil ? .standing : .withdrawn }
}
