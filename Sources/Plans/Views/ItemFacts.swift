import Core
import PlanReading
import Web

/// The facts of an item in words; what the text lacks is "chưa rõ".
struct ItemFacts {
    let item: PlanItem
    let words: Words

    var list: HTML {
        let pairs = facts.map {
            (name: words($0.0), value: $0.1.map { value -> HTML in "\(value)" } ?? "<span class=\"unknown\">\(words("plans.unknown"))</span>")
        }
        return pairs.isEmpty ? .empty : summaryList(pairs)
    }

    var facts: [(WordKey, String?)] {
        switch item.detail {
        case .target(let target):
            [("plans.target.goal", amount(target)), ("plans.target.due", target.due.map(String.init))]
        case .task(let task):
            [("plans.part.lead", joined(.lead)), ("plans.part.coordinator", joined(.coordinator)), ("plans.task.timing", task.timing)]
                + (task.product.map { [(WordKey("plans.task.product"), $0)] } ?? [])
        case .duty(let duty):
            [("plans.part.holder", joined(.lead))] + (duty.isRequest ? [(WordKey("plans.duty.kind"), words("plans.duty.request"))] : [])
        case .deadline(let deadline):
            [
                ("plans.deadline.when", when(deadline)), ("plans.deadline.kind", deadline.kind.map { words(.of("plans.report", $0.rawValue)) }),
                ("plans.deadline.recipient", deadline.recipient), ("plans.part.reporter", joined(.reporter))
            ] + (deadline.via.map { [(WordKey("plans.deadline.via"), $0)] } ?? [])
        case .period(let period): [("plans.period.from", Self.text(period.start)), ("plans.period.to", Self.text(period.end))]
        case .review(let year): [("plans.review.year", year.map(String.init))]
        case .line: []
        }
    }

    func joined(_ part: PlanItem.Named.Part) -> String? {
        let names = item.names(part)
        return names.isEmpty ? nil : names.joined(separator: "; ")
    }

    /// `≥ 90 %`, `100 %`, `≥ 1 địa chỉ tin cậy`; nil when the target has no number.
    func amount(_ target: PlanItem.Target) -> String? {
        guard let value = target.value else { return nil }
        let sign = target.comparator?.sign ?? ""
        return sign + Amount.text(value) + (target.unit.map { $0 == "%" ? "%" : " " + $0 } ?? "")
    }

    func when(_ deadline: PlanItem.Deadline) -> String? {
        if deadline.kind == .incident { return words("plans.deadline.onDemand") }
        guard let day = deadline.day else { return deadline.isYearly ? words("plans.deadline.yearly") : nil }
        guard let month = deadline.month else { return words("plans.deadline.monthly", ["day": String(day)]) }
        if let year = deadline.year, !deadline.isYearly { return "\(day)/\(month)/\(year)" }
        return deadline.isYearly ? words("plans.deadline.everyYear", ["date": "\(day)/\(month)"]) : "\(day)/\(month)"
    }

    static func text(_ date: PartialDate) -> String? {
        let parts = [date.day, date.month, date.year].compactMap { $0 }.map(String.init)
        return parts.isEmpty ? nil : parts.joined(separator: "/")
    }
}
