public import Core

/// The decision that a change of units rests on: "Nghị quyết 1665/NQ-UBTVQH15", issued on 2025-06-16.
public struct LegalBasis: Hashable, Sendable {
    public let document: String
    public let issued: LocalDate?

    public init(_ document: String, issued: LocalDate? = nil) {
        (self.document, self.issued) = (document, issued)
    }
}
