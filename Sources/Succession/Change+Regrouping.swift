extension Change.Act {
    /// Units become one new unit.
    public static func merge(_ units: [UnitID], into new: Founding) -> Self {
        .regroup(units.map { Link($0, to: new.unit) }, founding: [new])
    }

    /// Units are taken into one that goes on.
    public static func merge(_ units: [UnitID], into unit: UnitID) -> Self {
        .regroup(units.filter { $0 != unit }.map { Link($0, to: unit) }, founding: [])
    }

    /// One unit becomes several new ones. With `remaining` it goes on as one of them, with that weight.
    public static func split(_ unit: UnitID, into parts: [(Founding, weight: Int?)], remaining: Int?? = nil) -> Self {
        let rest = remaining.map { [Link(unit, to: unit, weight: $0)] } ?? []
        return .regroup(rest + parts.map { Link(unit, to: $0.0.unit, weight: $0.weight) }, founding: parts.map(\.0))
    }

    /// The same act when somebody has counted the parts. Other acts, and links that are not named, stay as they are.
    public func weighed(_ unit: UnitID, _ weights: [UnitID: Int]) -> Self {
        guard case .regroup(let links, let founding) = self else { return self }
        return .regroup(
            links.map { link in
                guard link.from == unit, let weight = weights[link.to] else { return link }
                return Link(link.from, to: link.to, weight: weight, weightBack: link.weightBack)
            }, founding: founding)
    }
}
