public import Access
public import Core
public import Organisations

/// What keeps an agency from doing its part (vướng mắc), or what it asks for (kiến nghị, đề xuất): raised on a programme or on one of
/// its tasks, answered by the one above. That an answer is overdue is computed, never stored.
public struct Obstacle: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// Vướng mắc.
        case obstacle
        /// To be the place of a pilot (thí điểm).
        case pilot
        case money, guidance, people, other
    }

    public enum State: String, Sendable, CaseIterable {
        case raised
        /// The one above wants to know more before answering.
        case moreAsked
        /// What was asked for has been told.
        case supplied
        case answered
        /// The answer did not help; the reason stands among the acts.
        case reopened
        case closed

        /// Whether the one above has the next word.
        public var awaitsAnswer: Bool { self == .raised || self == .supplied || self == .reopened }
    }

    public enum Outcome: String, Sendable, CaseIterable { case accepted, partly, refused }

    public let id: ID<Obstacle>
    /// The unit whose agency raised it.
    public let place: String
    public let kind: Kind
    public let text: String
    public let plan: ID<Plan>?
    public let task: ID<WorkTask>?
    /// Only of `.money`.
    public let money: Money?
    public let agency: ID<Agency>
    public let raisedBy: ID<User>
    public let raisedAt: Instant
    public var addressee: Addressee
    public var state: State
    /// Working days within which an answer is expected, counted anew whenever the one above has the next word again.
    public let days: Int
    public var due: LocalDate
    public var outcome: Outcome?
    public var revision: Int

    public struct Money: Sendable, Equatable {
        /// In đồng.
        public var amount: Int
        /// Where it would come from: the budget of a level, a donor, a programme.
        public var source: String
    }

    /// Who is to answer.
    public enum Addressee: Sendable, Equatable {
        /// Whoever gives work in this unit.
        case unit
        /// The unit above, which works in this installation.
        case above(place: String, name: String)
        /// A body that does not: the matter went there by a paper.
        case outside(name: String, paper: String)
    }
}

extension Obstacle.Addressee {
    /// What the body above is called in the paper; nil for one's own unit.
    var name: String? {
        switch self {
        case .unit: nil
        case .above(_, let name), .outside(let name, _): name
        }
    }
}
