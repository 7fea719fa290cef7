import Access
import Core
import Lists
import Papers
import Plans
import Reporting
import Storage
import Web

/// Đầy đủ và đúng hạn: expected, received, on time, late, returned, by unit and period.
enum CompletenessPages {
    static let routes: [Route] = [
        .page(.get, "/reports/completeness") { call in
            let asked = try await CompletenessList(call)
            let place = PageOfList(number: call.incoming.query["page"], total: asked.lines.count)
            return call.page(CompletenessView(asked: asked, place: place, words: call.words).page)
        },
        .page(.get, "/exports/completeness") { call in
            let asked = try await CompletenessList(call)
            return try await ListFile.answer(
                asked.sheet(call.words), named: call.words("duties.completeness"), of: "completeness", count: asked.lines.count, call)
        }
    ]
}

/// The matrix of a year, narrowed and sorted as the address says.
struct CompletenessList: Sendable {
    enum Order: String, CaseIterable { case name, missing, late }
    enum Only: String, CaseIterable { case overdue, late, returned, complete }

    let year: Int
    let matrix: CompletenessMatrix
    let lines: [CompletenessMatrix.Line]
    private let plans: [Plan]
    private let years: [Int]
    private let query: Form

    init(_ call: Call<Viewer>) async throws {
        let query = call.incoming.query, viewer = call.viewer, services = call.services, now = services.clock.today.year
        let year = Int(query["year"]).flatMap { (2000...2100).contains($0) ? $0 : nil } ?? now
        let (matrix, plans) = try await services.database.read { tx in
            let store = CompletenessStore(tx, try DutyTime(services, tx))
            let plans = try PlanStore(tx).list(visibleTo: viewer).filter { $0.state == .published && $0.place == viewer.place }
            return (try store.matrix(year: year, plan: ID<Plan>(query["plan"]), visibleTo: viewer), plans)
        }
        (self.year, self.matrix, self.plans, self.query) = (year, matrix, plans, query)
        years = Array((now - 5)...(now + 1)).reversed()
        let words = TypedWords(query)
        let found = matrix.lines.filter { line in
            guard words.occur(in: line.name) else { return false }
            let total = line.total
            return switch Only(rawValue: query["only"]) {
            case .overdue: total.overdue > 0
            case .late: total.late > 0
            case .returned: total.returned > 0
            case .complete: total.received == total.expected
            case nil: true
            }
        }.inDictionaryOrder { $0.name }
        lines =
            switch Order(rawValue: query["order"]) ?? .name {
            case .name: found
            case .missing: found.enumerated().sorted { ($1.element.total.overdue, $0.offset) < ($0.element.total.overdue, $1.offset) }.map(\.element)
            case .late: found.enumerated().sorted { ($1.element.total.late, $0.offset) < ($0.element.total.late, $1.offset) }.map(\.element)
            }
    }

    func filter(_ words: Words) -> ListFilter {
        ListFilter(
            at: "/reports/completeness", query,
            selects: [
                .init("year", "duties.year", years.map { .init(String($0), String($0)) }),
                .init("plan", "duties.origin", plans.map { .init($0.id.rawValue, $0.head.title) }),
                .init("only", "duties.state", Only.allCases.map { .init($0.rawValue, words(.of("duties.only", $0.rawValue))) })
            ], orders: Order.allCases.map { .init($0.rawValue, words(.of("duties.lineOrders", $0.rawValue))) }, words)
    }

    func sheet(_ words: Words) -> Sheet {
        let counts = Self.counts
        return Sheet(
            title: words("duties.completeness"),
            columns: [.init(words("duties.unit"), width: 40), .init(words("duties.period"), width: 24)]
                + counts.map { .init(words($0.0), width: 12, .number()) },
            rows: lines.lazy.flatMap { line in
                matrix.labels.compactMap { label -> [Sheet.Cell]? in
                    guard let cell = line.cells[label] else { return nil }
                    return [.text(line.name), .text(label.name(words))] + counts.map { .number(Double($0.1(cell))) }
                }
            })
    }

    static let counts: [(WordKey, @Sendable (Completeness) -> Int)] = [
        ("duties.expected", { $0.expected }), ("duties.received", { $0.received }), ("duties.onTime", { $0.onTime }),
        ("duties.lateCount", { $0.late }),
        ("duties.returnedCount", { $0.returned }), ("duties.overdueCount", { $0.overdue })
    ]
}
