import Access
import Core
import Lists
import Organisations
import Papers
import Storage
import Web

/// The programmes a person may see, narrowed and sorted as the address says.
struct PlanList: Sendable {
    enum Order: String, CaseIterable { case newest, title, issuer }

    let query: Form
    let plans: [Plan]
    private let corrected: [ID<Plan>: Programme]

    /// Hundreds at most, so they are looked through here, with accents or without.
    init(_ query: Form, visibleTo viewer: Viewer, _ tx: any Transaction) throws {
        let words = TypedWords(query), state = Plan.State(rawValue: query["state"]), year = Int(query["year"])
        let corrected = try ProgrammeStore(tx).corrected(visibleTo: viewer), programme = Programme(rawValue: query["programme"])
        let found = try PlanStore(tx).list(visibleTo: viewer, size: ListFile.most).filter { plan in
            let head = plan.head
            return words.occur(in: head.title, head.number, head.issuer) && (state == nil || plan.state == state)
                && (year.map { head.runs(in: $0) } ?? true)
                && (programme == nil || (corrected[plan.id] ?? .recognised(in: head.title)) == programme)
        }
        (self.query, self.corrected) = (query, corrected)
        switch Order(rawValue: query["order"]) ?? .newest {
        case .newest: plans = found
        case .title: plans = found.inDictionaryOrder { $0.head.title }
        case .issuer: plans = found.sorted { ($0.head.year ?? 0) < ($1.head.year ?? 0) }.inDictionaryOrder { $0.head.issuer }
        }
    }

    func programme(of plan: Plan) -> Programme { corrected[plan.id] ?? .recognised(in: plan.head.title) }

    func filter(_ words: Words) -> ListFilter {
        ListFilter(
            at: "/plans", query,
            selects: [
                .init("state", "list.state", [Plan.State.draft, .published].map { .init($0.rawValue, words(.of("plans.state", $0.rawValue))) }),
                .init("programme", "programme.field", Programme.allCases.map { .init($0.rawValue, words(.of("programme.name", $0.rawValue))) })
            ],
            orders: Order.allCases.map { .init($0.rawValue, words(.of("plans.orders", $0.rawValue))) }, words)
    }

    func sheet(_ words: Words) -> Sheet {
        Sheet(
            title: words("plans.title"),
            columns: [
                .init(words("plans.titleField"), width: 60), .init(words("plans.issuer"), width: 30), .init(words("plans.number"), width: 18),
                .init(words("plans.date"), width: 14), .init(words("plans.period"), width: 14), .init(words("list.state"), width: 16),
                .init(words("programme.field"), width: 24)
            ],
            rows: plans.lazy.map { plan in
                let head = plan.head
                return [
                    .text(head.title), .text(head.issuer ?? ""), .text(head.number ?? ""), head.wholeDate.map { .date($0) } ?? .empty,
                    .text(head.period ?? ""), .text(words(.of("plans.state", plan.state.rawValue))),
                    .text(words(.of("programme.name", programme(of: plan).rawValue)))
                ]
            })
    }
}

extension Plan.Head {
    /// The day on the document; nil while a part of it is missing.
    var wholeDate: LocalDate? {
        guard let day, let month, let year else { return nil }
        return LocalDate(year: year, month: month, day: day)
    }

    fileprivate func runs(in asked: Int) -> Bool {
        guard let first = startYear ?? year else { return false }
        return (first...max(first, endYear ?? first)).contains(asked)
    }
}
