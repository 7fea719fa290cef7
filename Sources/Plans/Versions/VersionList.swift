import Access
import Core
import Lists
import Papers
import Storage
import Web

/// The frozen versions of a programme, narrowed and sorted as the address says.
struct VersionList: Sendable {
    enum Order: String, CaseIterable { case newest, oldest }

    let plan: Plan
    let rows: [VersionStore.Version]
    private let query: Form

    init(of plan: Plan, _ query: Form, visibleTo viewer: Viewer, _ tx: any Transaction) throws {
        let words = TypedWords(query)
        (self.plan, self.query) = (plan, query)
        let found = try VersionStore(tx).list(of: plan.id, visibleTo: viewer, size: ListFile.most).filter {
            words.occur(in: $0.publisher, LocalDate($0.at).vietnamese, $0.digest)
        }
        rows = query["order"] == Order.oldest.rawValue ? found.reversed() : found
    }

    func filter(_ words: Words) -> ListFilter {
        ListFilter(
            at: "/plans/\(plan.id)/versions", query, selects: [],
            orders: Order.allCases.map { .init($0.rawValue, words(.of("versions.orders", $0.rawValue))) }, words)
    }

    func sheet(_ words: Words) -> Sheet {
        Sheet(
            title: words("versions.title"),
            columns: [
                .init(words("versions.version"), width: 12, .number()), .init(words("versions.at"), width: 20),
                .init(words("versions.publisher"), width: 30), .init(words("versions.digest"), width: 70)
            ],
            rows: rows.lazy.map { version in
                [
                    .number(Double(version.number)), .text(Moment.vietnamese(version.at)), .text(version.publisher ?? words("plans.unknown")),
                    .text(version.digest)
                ]
            })
    }
}
