/// A look back at the whole programme: "sơ kết" half way, "tổng kết" at the end.
public struct ReviewItem: Sendable, Hashable {
    /// "sơ kết" or "tổng kết".
    public let kind: String
    public let year: Int?
    public let span: Span
    public let confidence: Double
}

/// A month or week of action, with its first and last day.
public struct ActionPeriodItem: Sendable, Hashable {
    public let name: String
    public let start: PartialDate
    public let end: PartialDate
    public let span: Span
    public let confidence: Double
    public let derived: [Derivation]
}

/// A day to mark, as written: "Ngày Gia đình Việt Nam 28/6".
public struct ActionDayItem: Sendable, Hashable {
    public let text: String
    public let span: Span
}

/// A line of text with its place: a budget source, a recipient.
public struct TextItem: Sendable, Hashable {
    public let text: String
    public let span: Span
    public let confidence: Double
}
