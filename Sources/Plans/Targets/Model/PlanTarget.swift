public import Core
public import Organisations
public import PlanReading

/// What a published programme wants to reach: measured year after year against its goal.
///
/// It keeps the id of its item, so that one address serves the sentence and the figures.
public struct PlanTarget: Sendable, Equatable {
    public let id: ID<PlanTarget>
    /// The unit whose programme it is: a place code's text.
    public let place: String
    public let plan: ID<Plan>
    public let text: String
    /// The agency that enters the figures; nil: only the officers of the unit do.
    public var owner: ID<Agency>?
    public let ownerName: String?
    /// `%`, or the words counted.
    public let unit: String?
    /// What an officer said; nil: what follows from the words of the goal.
    public var chosenDirection: Direction?
    /// The words for n and for N: "cộng tác viên đã được tập huấn" of "cộng tác viên của phường".
    public var counted: String?
    public var population: String?
    /// Nil is "chưa rõ".
    public var baseline: Baseline?
    /// The goal as the paper gave it, then as each decision changed it; never empty.
    public var goals: [Goal]
    public var revision: Int

    /// Where things stood before the programme.
    public struct Baseline: Sendable, Equatable {
        public var value: Double
        /// At the end of this year.
        public var year: Int
        public var source: String?

        public init(value: Double, year: Int, source: String?) { (self.value, self.year, self.source) = (value, year, source) }
    }

    /// How much, by when, with the way there.
    public struct Goal: Sendable, Equatable {
        /// Nil when it is in words only.
        public var value: Double?
        public var comparator: Comparator?
        /// To be reached by the end of this year.
        public var due: Int?
        /// What is to be reached by the end of single years; empty: none were set.
        public var steps: [Int: Double]
        /// What put it in the place of the goal before it; nil: the paper itself.
        public var change: Change?

        public init(value: Double?, comparator: Comparator?, due: Int?, steps: [Int: Double] = [:], change: Change? = nil) {
            (self.value, self.comparator, self.due, self.steps, self.change) = (value, comparator, due, steps, change)
        }
    }

    /// A decision that changed a goal; it holds for every period that ends on its day or later.
    public struct Change: Sendable, Equatable {
        public var number: String
        public var day: LocalDate
        public var title: String
        public let author: String
        public let at: Instant
    }
}

extension PlanTarget {
    public enum Direction: String, Sendable, CaseIterable {
        case increase, decrease
        /// Watched only: a count of reports or of cases found may rise because people trust.
        case neutral
    }

    public var goal: Goal { goals[goals.count - 1] }

    /// The goal that held on a day.
    public func goal(on day: LocalDate) -> Goal { goals.last { $0.change.map { $0.day <= day } ?? true } ?? goals[0] }

    public var isPercent: Bool { unit == "%" }
}

extension ID where Entity == PlanTarget {
    /// The target that an item of a programme became.
    public init(of item: ID<PlanItem>) {
        guard let id = ID<PlanTarget>(item.rawValue) else { preconditionFailure("an id is an id") }
        self = id
    }
}
