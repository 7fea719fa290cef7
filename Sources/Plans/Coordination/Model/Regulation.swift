public import Core
public import Organisations

/// Quy chế phối hợp: who works together on what, how, and for how long.
public struct Regulation: Sendable, Equatable {
    public let id: ID<Regulation>
    public let place: String
    public var details: Details
    public let revision: Int

    public struct Details: Sendable, Equatable {
        /// What it is about.
        public var title: String
        public var parties: [ID<Agency>]
        /// Parties that are no agency of the unit, in the words of the paper.
        public var otherParties: String?
        public var text: String
        public var paper: String?
        public var day: LocalDate?
        public var validFrom: LocalDate
        /// The last day; nil while nobody has set one.
        public var validTo: LocalDate?
    }

    public func isValid(on day: LocalDate) -> Bool { details.validFrom <= day && details.validTo.map { day <= $0 } ?? true }
}
