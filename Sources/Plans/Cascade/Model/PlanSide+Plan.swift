import Cascade
import Core
import PlanReading

extension PlanSide {
    enum Level { case above, below }

    /// A plan with its targets, its tasks and its duties. Of the plan above only those duties count that it lays on the units below;
    /// what its own agencies were given is theirs.
    init(_ plan: Plan, _ items: [PlanItem], _ level: Level) {
        let years = (plan.head.startYear ?? plan.head.endYear).map { $0...max($0, plan.head.endYear ?? $0) }
        let quantities = items.filter(\.isQuantityInTask)
        self.init(
            years: years,
            measures: items.compactMap { item in
                switch item.detail {
                case .target(let target) where !item.isQuantityInTask:
                    Measure(id: item.id.rawValue, kind: .target, sentence: item.text, goals: [target.goal].compactMap(\.self), year: target.due)
                case .task(let task):
                    Measure(
                        id: item.id.rawValue, kind: .task, sentence: item.text,
                        goals: quantities.filter { $0.lies(in: item) }.compactMap { quantity in
                            if case .target(let target) = quantity.detail { target.goal } else { nil }
                        }, lead: item.names(.lead), timing: task.timing, product: task.product)
                case .duty where level == .below || item.isForUnitsBelow:
                    Measure(id: item.id.rawValue, kind: .duty, sentence: item.text, lead: item.names(.lead))
                default: nil
                }
            })
    }
}

extension PlanItem.Target {
    /// Nil when the target is in words only.
    var goal: Goal? { value.map { Goal($0, unit, comparator.flatMap { Goal.Bound(rawValue: $0.rawValue) } ?? .equal) } }
}

extension PlanItem {
    /// Laid on the communes as a whole: "Ủy ban nhân dân các xã, phường".
    var isForUnitsBelow: Bool {
        (names(.lead) + names(.reporter)).contains { name in
            let words = VietnameseText.foldedWords(name)
            return words.contains("cac") && !Set(words).isDisjoint(with: ["xa", "phuong", "tran"])
        }
    }

    fileprivate func lies(in other: PlanItem) -> Bool {
        guard let span, let around = other.span else { return false }
        return around.start <= span.start && span.end <= around.end
    }
}
