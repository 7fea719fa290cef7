import Cascade
import Core
import PlanReading

extension PlanSide {
    /// A plan with its targets and tasks. What each agency was given is left out: every level names its own.
    init(_ plan: Plan, _ items: [PlanItem]) {
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
    fileprivate func lies(in other: PlanItem) -> Bool {
        guard let span, let around = other.span else { return false }
        return around.start <= span.start && span.end <= around.end
    }
}
