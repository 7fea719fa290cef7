/// Two plans side by side: what the plan below made of the plan above.
///
///     let findings = Comparison(of: province, with: ward).findings
///     findings.filter { $0.verdict == .weakened }.map { ($0.parent?.sentence, $0.children.map(\.sentence), $0.reasons) }
///
/// Every item of the plan above has one finding, in its order; then come the items that only the plan below has. Duties that a plan
/// gives its own agencies carry out what it holds already: they answer for items above, and are nothing added.
/// It proposes: a wording can mislead it, so the page shows both sentences and the reasons, and a person decides.
public struct Comparison: Sendable, Hashable {
    public let findings: [Finding]

    /// - parameter decided: what a person said of single pairs.
    public init(of parent: PlanSide, with child: PlanSide, decided: Decided = Decided()) {
        let matching = Matching(parent.measures, child.measures)
        let pairs = decided.applied(to: matching.children, parent.measures, child.measures)
        let judge = Judge(
            parentYears: parent.years, childYears: child.years, childNamesProducts: child.measures.contains { $0.product?.isEmpty == false })
        var holders: [Int: [Int]] = [:]
        for (parent, children) in pairs.enumerated() { for child in children { holders[child, default: []].append(parent) } }

        var findings = parent.measures.enumerated().map { index, measure in
            let places = pairs[index], children = places.map { child.measures[$0] }
            guard let first = places.first else { return Finding(parent: measure, children: [], verdict: .leftOut, reasons: [], closeness: 0) }
            let others = (holders[first] ?? []).filter { $0 != index }.map { parent.measures[$0].id }
            var reasons = judge.reasons(measure, children, isMerged: !others.isEmpty)
            if !others.isEmpty { reasons.append(.merged(with: others)) }
            if children.count > 1 { reasons.append(.split(into: children.count)) }
            reasons.sort { $0.effect < $1.effect }
            return Finding(
                parent: measure, children: children, verdict: Verdict(reasons), reasons: reasons,
                closeness: places.first == matching.children[index].first ? matching.closeness[index] : 1)
        }
        for (index, measure) in child.measures.enumerated() where holders[index] == nil && measure.kind != .duty {
            findings.append(Finding(parent: nil, children: [measure], verdict: .added, reasons: [], closeness: 0))
        }
        self.findings = findings
    }
}

extension Verdict {
    /// Of two that belong together.
    init(_ reasons: [Reason]) {
        let effects = Set(reasons.map(\.effect))
        self = effects.contains(.weakens) ? .weakened : effects.contains(.strengthens) ? .strengthened : .takenOver
    }
}
