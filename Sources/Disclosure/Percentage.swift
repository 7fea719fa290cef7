extension Audience {
    /// A part of a whole as a number from 0 to 100; nil where it may not be shown: on a base under ten, where the base or the part is
    /// hidden, and where the rest would give a few people away.
    public func percentage(of part: Int, in base: Int, partShown: Shown, baseShown: Shown) -> Double? {
        guard base > 0, (0...base).contains(part) else { return nil }
        guard let threshold else { return 100 * Double(part) / Double(base) }
        guard base >= 10, partShown == .value(part), baseShown == .value(base) else { return nil }
        let small = 1..<threshold
        return small.contains(part) || small.contains(base - part) ? nil : 100 * Double(part) / Double(base)
    }
}
