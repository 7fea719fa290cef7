public import Core
public import Organisations

/// Ban chỉ đạo, hội đồng, tổ công tác: people of several agencies who meet and conclude.
public struct SteeringBody: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable { case steering, council, team }

    public let id: ID<SteeringBody>
    public let place: String
    public var details: Details
    public let revision: Int

    public struct Details: Sendable, Equatable {
        public var kind: Kind
        public var name: String
        /// Number and symbol of the decision that established it.
        public var paper: String?
        public var day: LocalDate?
        /// The last day; nil while it exists.
        public var ends: LocalDate?
    }

    /// Somebody in a body, for a time. Never deleted: who sat there when is a part of the record.
    public struct Member: Sendable, Equatable {
        public enum Role: String, Sendable, CaseIterable { case head, deputy, standing, member, secretary }

        public let id: ID<Member>
        public let name: String
        /// "Phó Chủ tịch UBND phường".
        public let post: String
        /// Nil for somebody of no agency of the unit.
        public let agency: ID<Agency>?
        public let agencyName: String?
        public let role: Role
        public let from: LocalDate
        /// The last day; nil while in office.
        public let to: LocalDate?

        public func sits(on day: LocalDate) -> Bool { from <= day && to.map { day <= $0 } ?? true }
    }
}
