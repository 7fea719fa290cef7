import Core

@testable import Drafting

/// What may be printed of each row, worked out from the facts alone: not by the code that prints.
struct Numbers {
    let facts: Facts

    /// The figures of a text: dates whole, numbers as values.
    static func tokens(_ text: String) -> [String] {
        text.matches(of: /[0-9]{1,2}\/[0-9]{1,2}\/[0-9]{4}|[0-9]+(\.[0-9]{3})*(,[0-9]+)?/).map { String($0.output.0) }
    }

    static func value(_ token: String) -> Double? {
        token.contains("/") ? nil : Double(token.replacing(".", with: "").replacing(",", with: "."))
    }

    func allows(_ token: String, by rows: [RowReference]) -> Bool { rows.contains { allows(token, by: $0) } }

    private func allows(_ token: String, by row: RowReference) -> Bool {
        let (words, values) = content(of: row)
        if words.contains(where: { Self.tokens($0).contains(token) }) { return true }
        guard let value = Self.value(token) else { return false }
        return values.contains { abs($0 - value) < 1e-9 }
    }

    private func content(of row: RowReference) -> (words: [String], values: [Double]) {
        switch row.kind {
        case .plan: return ([facts.plan, facts.unit], [])
        case .period where row.id == "before":
            return ([facts.before?.name ?? ""], [facts.before?.done, facts.before?.overdue].compactMap { $0.map(Double.init) })
        case .period: return ([facts.period.name, facts.period.start.vietnamese, facts.period.end.vietnamese], [])
        case .task:
            guard let task = (facts.tasks + facts.next).first(where: { $0.id == row.id }) else { return ([], []) }
            return (
                [task.text, task.lead ?? "", task.progress ?? "", task.product ?? "", task.due?.vietnamese ?? "", task.doneOn?.vietnamese ?? ""],
                [Double(task.evidence)]
            )
        case .target:
            guard let target = facts.targets.first(where: { $0.id == row.id }) else { return ([], []) }
            return ([target.text, target.counted ?? "", target.population ?? ""], values(of: target))
        case .money:
            let cited = facts.money.filter { $0.id == row.id }
            let sums = [\MoneyFact.planned, \.spent].map { part in facts.money.compactMap { $0[keyPath: part] }.reduce(0, +) }
            return (cited.map(\.source), (cited.flatMap { [$0.planned, $0.spent, $0.previous] }.compactMap { $0 } + sums).map(Double.init))
        case .obstacle:
            guard let obstacle = facts.obstacles.first(where: { $0.id == row.id }) else { return ([], []) }
            return ([obstacle.text, obstacle.agency, obstacle.raisedOn.vietnamese], obstacle.amount.map { [Double($0)] } ?? [])
        case .paper:
            guard let paper = facts.papers.first(where: { $0.id == row.id }) else { return ([], []) }
            return ([paper.number ?? "", paper.day?.vietnamese ?? "", paper.title], [])
        case .unit: return (facts.units?.missing.filter { $0.id == row.id }.map(\.name) ?? [], [])
        case .count where row.id == "units-reported": return ([], [Double(facts.units?.reported ?? -1)])
        case .count: return ([], facts.counts.filter { $0.name == row.id }.map { Double($0.members.count) })
        }
    }

    private func values(of target: TargetFact) -> [Double] {
        var values: [Double] = [target.goal, target.dueYear.map(Double.init)].compactMap { $0 }
        var isShare = target.unit == "%"
        for figure in [target.actual, target.previous] {
            switch figure {
            case .share(let part, let whole):
                values += [
                    Double(part), Double(whole), rounded(Double(part) * 100 / Double(whole), 10), part < whole ? 99.9 : 100, part > 0 ? 0.1 : 0
                ]
            case .number(let value): values += [rounded(value, 10), rounded(value, 100)]
            case .hidden: values.append(5)
            case .unknown, .missing: break
            }
        }
        if case .share = target.actual { isShare = true }
        if let now = target.actual.value, let before = target.previous.value {
            values.append(rounded(before, 10))
            values.append(rounded(before, 100))
            let scale: Double = isShare ? 10 : 100
            values.append(abs((rounded(now, scale) - rounded(before, scale))))
            values = values.map { rounded($0, 1000) }
        }
        return values
    }

    private func rounded(_ value: Double, _ scale: Double) -> Double { (value * scale).rounded(.toNearestOrAwayFromZero) / scale }
}
