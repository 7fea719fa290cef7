/// What became of one item of the plan above; or an item of the plan below that stands by itself.
public struct Finding: Sendable, Hashable {
    /// Nil for what the plan below added.
    public let parent: Measure?
    /// Empty for what was left out; several when the plan below split the item.
    public let children: [Measure]
    public let verdict: Verdict
    /// Those that weaken first.
    public let reasons: [Reason]
    /// How near the two wordings are, 0...1; a person should look at the pairs with the lowest first. 0 for one side alone.
    public let closeness: Double

    public init(parent: Measure?, children: [Measure], verdict: Verdict, reasons: [Reason], closeness: Double) {
        (self.parent, self.children, self.verdict, self.reasons, self.closeness) = (parent, children, verdict, reasons, closeness)
    }
}

/// How an item fared on its way down. Whatever weakens outweighs what strengthens.
///
/// Its name: `words(.of("cascade.verdict", verdict.rawValue))`.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
    case takenOver, strengthened, weakened, leftOut, added
}
