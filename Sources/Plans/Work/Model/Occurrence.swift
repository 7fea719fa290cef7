public import Access
public import Core

/// One time that a task is to be done: "Quý III năm 2026". Its life is three separate facts: the work, the time (computed), the
/// requests. That it is overdue is never stored.
public struct Occurrence: Sendable, Equatable {
    public enum State: String, Sendable, CaseIterable {
        /// Not begun, or under way.
        case open
        /// The lead says it is done; whoever assigned it has not answered.
        case reported
        case confirmed
        /// The lead says that it is not theirs.
        case handedBack
        /// Stopped by whoever assigned it, until it is resumed.
        case postponed
        case withdrawn

        public var isOver: Bool { self == .confirmed || self == .withdrawn }
    }

    /// Why it is late (nguyên nhân khách quan, chủ quan).
    public enum Cause: String, Sendable, CaseIterable { case objective, subjective }

    /// What waits for the lead since it last did something.
    public enum Attention: String, Sendable, CaseIterable { case returned, more, answered, urged, directed, reopened, keeps, changed }

    public let id: ID<Occurrence>
    public let task: ID<WorkTask>
    /// Unique within the task, so that a phrase that is expanded again finds the same ones.
    public let key: String
    public let kind: Kind
    public var label: Label
    /// What is waited for, as written.
    public var awaits: String?
    /// The last year that it is counted in; the first is that of `starts`.
    public var year: Int
    /// The first day on which it can be worked on.
    public var starts: LocalDate
    /// The last day, by the words ("trước ngày 05/12" is 04/12); nil where there is none ("thường xuyên"). Never moved away from a day off.
    public var due: LocalDate?
    public var state: State
    public var hasProgress: Bool
    public var report: Report?
    public var confirmedAt: Instant?
    /// More time that the lead asks for.
    public var asked: Asked?
    public var attention: Attention?
    public var urged: Int
    public var urgedAt: Instant?
    public var cause: Cause?
    public var revision: Int

    public struct Asked: Sendable, Equatable {
        public var until: LocalDate
        public var by: ID<User>
    }

    /// What the lead said when it was done. Whether that was late is settled at that moment, by the days off as they stood then.
    public struct Report: Sendable, Equatable {
        public var at: Instant
        public var by: ID<User>
        /// False too when there was no last day.
        public var isLate: Bool
    }

    /// What sort of time it is.
    public enum Kind: String, Sendable, CaseIterable {
        /// Has, or had, a day by which it is due.
        case dated
        /// "Thường xuyên": a year of it, never due.
        case standing
        /// A yearly look whether what is waited for has come.
        case awaiting
        /// Nobody has said when.
        case undated
        /// Begun because something happened ("khi có thông tin"), or added by hand.
        case demand
    }

    /// Which of the times of a task it is, in words that each language has.
    public struct Label: Sendable, Equatable {
        /// Under `calendar.label` in the words.
        public var key: String
        public var values: [String: String]
        /// "lần 1/2".
        public var turn: [String: String]?

        public init(_ key: String, _ values: [String: String], turn: [String: String]? = nil) {
            (self.key, self.values, self.turn) = (key, values, turn)
        }
    }
}
