/// What a reader may think a count to be: from the least to the most, nil for no most.
struct Knowledge: Hashable, Sendable {
    let least: Int
    let most: Int?

    init(_ least: Int, _ most: Int?) { (self.least, self.most) = (least, most) }

    /// What a shown cell tells. Declared zeros are shown, so what is hidden is at least one unless it is an estimate.
    init(_ shown: Shown, mayBeZero: Bool) {
        switch shown {
        case .value(let count): self.init(count, count)
        case .fewer(let limit): self.init(1, limit - 1)
        case .suppressed: self.init(mayBeZero ? 0 : 1, nil)
        }
    }

    var isExact: Bool { least == most }

    func contains(_ value: Int) -> Bool { least <= value && most.map { value <= $0 } ?? true }

    /// The nearest value that a reader would still believe.
    func nearest(_ value: Int) -> Int {
        let atLeast = max(value, least)
        return most.map { min(atLeast, $0) } ?? atLeast
    }
}
