import Access
import Core
import Lists
import Papers
import PlanReading
import Storage
import Web

/// The targets of a programme with where they stand, narrowed and sorted as the address says.
struct TargetList: Sendable {
    enum Order: String, CaseIterable { case paper, text, light }

    struct Row: Sendable {
        let target: PlanTarget
        let actuals: [TargetActual]
        let rule: LightRule
        /// What holds of the last period that anything was entered for.
        let latest: TargetActual?
        let light: TargetLight
    }

    let plan: Plan
    let rows: [Row]
    let today: LocalDate
    private let query: Form

    init(of plan: Plan, _ query: Form, visibleTo viewer: Viewer, on today: LocalDate, _ tx: any Transaction) throws {
        (self.plan, self.query, self.today) = (plan, query, today)
        let targets = try TargetStore(tx).list(of: plan.id, visibleTo: viewer, size: ListFile.most)
        let actuals = try ActualStore(tx).list(of: targets.map(\.id), visibleTo: viewer)
        let words = TypedWords(query), asked = TargetLight(rawValue: query["light"])
        let found = targets.lazy.filter { words.occur(in: $0.text, $0.ownerName) }.map { target in
            let rule = LightRule(target: target, today: today), latest = actuals[target.id]?.standing.last
            return Row(target: target, actuals: actuals[target.id] ?? [], rule: rule, latest: latest, light: rule.light(latest))
        }.filter { asked == nil || $0.light == asked }
        switch Order(rawValue: query["order"]) ?? .paper {
        case .paper: rows = Array(found)
        case .text: rows = found.inDictionaryOrder { $0.target.text }
        // What needs somebody comes first; targets of one light keep the order of the paper.
        case .light: rows = Self.urgency.flatMap { light in found.filter { $0.light == light } }
        }
    }

    private static let urgency: [TargetLight] = [.missed, .atRisk, .slow, .noFigure, .onTrack, .notYet, .watched, .reached]

    func filter(_ words: Words) -> ListFilter {
        ListFilter(
            at: "/plans/\(plan.id)/targets", query,
            selects: [
                .init("light", "targets.lightField", TargetLight.allCases.map { .init($0.rawValue, words(.of("targets.light", $0.rawValue))) })
            ], orders: Order.allCases.map { .init($0.rawValue, words(.of("targets.orders", $0.rawValue))) }, words)
    }

    func sheet(_ words: Words) -> Sheet {
        Sheet(
            title: words("targets.title"),
            columns: [
                .init(words("plans.kind.target"), width: 60), .init(words("targets.baseline"), width: 20),
                .init(words("targets.goalField"), width: 24),
                .init(words("targets.thisYear", ["year": String(today.year)]), width: 18), .init(words("targets.latest"), width: 20),
                .init(words("targets.periodField"), width: 20), .init(words("targets.source"), width: 30),
                .init(words("targets.lightField"), width: 22), .init(words("targets.owner"), width: 26)
            ],
            rows: rows.lazy.map { row in
                let speech = TargetWords(target: row.target, words: words)
                return [
                    .text(row.target.text), .text(row.target.baseline.map(speech.baseline) ?? words("plans.unknown")),
                    .text(speech.goal(row.target.goal)),
                    .text(row.rule.expected(in: TargetPeriod(year: today.year)).map(speech.computed) ?? words("targets.notSet")),
                    .text(row.latest.map { speech.figure($0.figure) } ?? words("targets.unknown")),
                    .text(row.latest.map { speech.period($0.period) } ?? ""), .text(row.latest?.source ?? ""),
                    .text(words(.of("targets.light", row.light.rawValue))), .text(row.target.ownerName ?? "")
                ]
            })
    }
}
