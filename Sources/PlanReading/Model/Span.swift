/// A stretch of `PlanReading.text`, counted in UTF-8 bytes, so that the review page can show an item where it stands.
public struct Span: Sendable, Hashable, Codable {
    public let start: Int
    public let end: Int

    /// Always `start <= end`, and both on the border of a letter, because only the reader makes spans.
    public init(start: Int, end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// The smallest stretch that holds both.
    public func joined(with other: Span?) -> Span {
        guard let other else { return self }
        return Span(start: min(start, other.start), end: max(end, other.end))
    }
}
