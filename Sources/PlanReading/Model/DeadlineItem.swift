/// A report that is due, once or every year. Every layer (communes to division, division to committee) is an item of its own.
public struct DeadlineItem: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case midYear = "mid_year", annual, quarterly, monthly, final, incident
    }

    /// Nil for a report on demand.
    public let day: Int?
    /// Nil for a monthly or quarterly report.
    public let month: Int?
    public let year: Int?
    public let isYearly: Bool
    public let recipient: String?
    /// The office it passes through: "(qua Phòng …)".
    public let via: String?
    public let kind: Kind?
    public let reporters: String?
    public let text: String
    public let span: Span
    public let confidence: Double
    public let derived: [Derivation]
}
