import Core
import Foundation
import PlanReading

/// A version as it was frozen, read back from its words.
struct Frozen: Sendable {
    let head: Plan.Head
    let items: [PlanItem]

    /// Nil when the words are none of ours.
    init?(_ content: String) {
        guard let content = try? JSONDecoder().decode(FrozenPlan.self, from: Data(content.utf8)), let plan = ID<Plan>(content.plan.id) else {
            return nil
        }
        head = content.plan.head
        items = content.items.compactMap { $0.item(of: plan) }
    }
}

private struct FrozenPlan: Decodable {
    let plan: Head
    let items: [FrozenItem]

    struct Head: Decodable {
        let id, title: String
        let type, issuer, number, leadAgency: String?
        let day, month, year, startYear, endYear: Int?

        var head: Plan.Head {
            Plan.Head(
                type: type, title: title, issuer: issuer, number: number, day: day, month: month, year: year, startYear: startYear, endYear: endYear,
                leadAgency: leadAgency)
        }
    }
}

/// The members of `PlanJSON.item`.
private struct FrozenItem: Decodable {
    let id, kind, section, text: String
    let agencies: [Agency]
    let unit, comparator, timing, product, detail, recipient, via, report: String?
    let value: Double?
    let due, day, month, year: Int?
    let request, group, yearly: Bool?
    let start, end: Date?

    struct Agency: Decodable {
        let part, name: String
    }

    struct Date: Decodable {
        let day, month, year: Int?

        var partial: PartialDate { PartialDate(day: day, month: month, year: year) }
    }

    func item(of plan: ID<Plan>) -> PlanItem? {
        guard let id = ID<PlanItem>(id), let kind = PlanItem.Kind(rawValue: kind) else { return nil }
        return PlanItem(
            id: id, plan: plan, kind: kind, position: 0, section: section, sectionTitle: "", text: text, span: nil, confidence: 1, state: .accepted,
            revision: 1, detail: content(kind),
            agencies: agencies.compactMap { named in PlanItem.Named.Part(rawValue: named.part).map { .init($0, named.name) } })
    }

    private func content(_ kind: PlanItem.Kind) -> PlanItem.Detail {
        switch kind {
        case .target: .target(.init(value: value, unit: unit, comparator: comparator.flatMap(Comparator.init(rawValue:)), due: due))
        case .task: .task(.init(timing: timing, product: product, detail: detail))
        case .duty: .duty(.init(isRequest: request ?? false, isGroup: group ?? false))
        case .deadline:
            .deadline(
                .init(
                    day: day, month: month, year: year, isYearly: yearly ?? false, recipient: recipient, via: via,
                    kind: report.flatMap(DeadlineItem.Kind.init(rawValue:))))
        case .period: .period(.init(start: start?.partial ?? PartialDate(), end: end?.partial ?? PartialDate()))
        case .review: .review(year: year)
        case .budget, .basis: .line
        }
    }
}
