import Access
public import Core

/// Something that was done about an obstacle: facts that are only ever added.
public struct ObstacleAct: Sendable, Equatable {
    /// Stable raw values; they are also the last part of addresses.
    public enum Kind: String, Sendable, CaseIterable {
        case raising
        /// Passed on to the unit above (chuyển cấp trên).
        case forwarding
        /// The one above asks for more (yêu cầu bổ sung); answered by `supply`.
        case request, supply
        case answer
        case closure, reopening
    }

    public let id: ID<ObstacleAct>
    public let kind: Kind
    public let author: String
    public let agencyName: String
    public let at: Instant
    public let text: String?
    public let outcome: Obstacle.Outcome?
    /// Number and symbol of the paper that says the same.
    public let paper: String?
    /// To whom it was addressed by this act, when that was not the own unit.
    public let addressee: String?
    /// The new day by which an answer is expected.
    public let due: LocalDate?
}
