public import Core

/// A document that the plan cites, once however often it is cited.
public struct LegalBasis: Sendable, Hashable {
    public enum Place: String, Sendable, Hashable { case preamble, body }

    /// "Kế hoạch", "Quyết định", "Luật" …
    public let type: String
    /// "48/KH-UBND"; nil for a law cited by name only.
    public let number: String?
    public let date: LocalDate?
    public let issuer: String?
    public let title: String?
    public let citedIn: Place
    public let span: Span
    public let confidence: Double
}
