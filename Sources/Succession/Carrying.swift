public import Core

/// How every era's figures stand in the boundaries of one day. Made once for a history and a day, and then only read.
public struct Carrying: Sendable {
    public let history: History
    public let day: LocalDate
    /// By era: the eras that its figures go to, and how well that is known. An era without heirs on that day keeps its own.
    let shares: [Step]

    public init(_ history: History, to day: LocalDate) {
        (self.history, self.day) = (history, day)
        var shares = history.eras.indices.map { era in
            var own = Step()
            own.branches = [Step.Branch(era: era, part: Apportionment.whole)]
            return own
        }
        for era in history.eras.indices where day < history.eras[era].first {
            shares[era] = Self.composed(history.backwards[era], shares) ?? shares[era]
        }
        for era in history.eras.indices.reversed() where history.eras[era].last.map({ $0 < day }) ?? false {
            shares[era] = Self.composed(history.forwards[era], shares) ?? shares[era]
        }
        self.shares = shares
    }

    /// Nil where the step leads nowhere.
    private static func composed(_ step: Step, _ shares: [Step]) -> Step? {
        guard let first = step.branches.first else { return nil }
        if step.branches.count == 1 { return shares[first.era] }
        var products: [Int: UInt128] = [:], order: [Int] = [], exactness = step.exactness
        for branch in step.branches {
            exactness = max(exactness, shares[branch.era].exactness)
            for leaf in shares[branch.era].branches {
                if products[leaf.era] == nil { order.append(leaf.era) }
                products[leaf.era, default: 0] += UInt128(branch.part) * UInt128(leaf.part)
            }
        }
        var composed = Step()
        composed.branches = zip(order, Apportionment.compose(order.map { products[$0, default: 0] })).map { Step.Branch(era: $0, part: $1) }
            .filter { $0.part > 0 }
        // Divided, and then brought together again.
        composed.exactness = composed.branches.count == 1 ? .exact : exactness
        return composed
    }

    /// Where all of a unit of an earlier or later day lies in the boundaries of this day.
    public func places(of unit: UnitID, on day: LocalDate) -> [UnitID] {
        history.position(of: unit, on: day).map { shares[$0].branches.map { history.eras[$0.era].unit } } ?? []
    }
}
