public import Core

/// What a report can tell of: plain rows, gathered by whoever knows them. Nothing in a draft comes from anywhere else.
public struct Facts: Sendable, Equatable {
    /// "Kế hoạch số 46/KH-UBND ngày 02/02/2026 về …", as it stands in a sentence.
    public var plan: String
    public var unit: String
    public var period: Period
    public var tasks: [TaskFact] = []
    /// Tasks that are to be done in the period after this one.
    public var next: [TaskFact] = []
    public var targets: [TargetFact] = []
    public var money: [MoneyFact] = []
    public var obstacles: [ObstacleFact] = []
    public var papers: [PaperFact] = []
    /// Units whose report is not in a consolidated one, each named; nil where the report is no consolidation.
    public var units: Units?
    /// How many tasks were done and late in the period before; nil where there is no report of it.
    public var before: Before?

    public init(plan: String, unit: String, period: Period) { (self.plan, self.unit, self.period) = (plan, unit, period) }

    public struct Period: Sendable, Equatable {
        /// "6 tháng đầu năm 2026"
        public var name: String
        public var start: LocalDate
        /// The cut-off: the last day that is counted.
        public var end: LocalDate

        public init(name: String, start: LocalDate, end: LocalDate) { (self.name, self.start, self.end) = (name, start, end) }
    }

    public struct Before: Sendable, Equatable {
        public var name: String
        public var done: Int
        public var overdue: Int

        public init(name: String, done: Int, overdue: Int) { (self.name, self.done, self.overdue) = (name, done, overdue) }
    }

    public struct Units: Sendable, Equatable {
        public var reported: Int
        public var missing: [(id: String, name: String)]

        public init(reported: Int, missing: [(id: String, name: String)]) { (self.reported, self.missing) = (reported, missing) }

        public static func == (a: Units, b: Units) -> Bool { a.reported == b.reported && a.missing.elementsEqual(b.missing, by: ==) }
    }
}

public struct TaskFact: Sendable, Equatable {
    public enum State: String, Sendable, CaseIterable { case done, doneLate, running, overdue, standing, standingDone }
    public enum Cause: String, Sendable, CaseIterable { case objective, subjective }

    public var id: String
    public var text: String
    /// The part of the plan that it stands in, as its heading says.
    public var group: String
    public var state: State
    public var lead: String?
    public var due: LocalDate?
    public var doneOn: LocalDate?
    public var product: String?
    /// What was last told of it.
    public var progress: String?
    /// How many pieces of evidence are attached.
    public var evidence = 0
    public var cause: Cause?

    public init(id: String, text: String, group: String, state: State) { (self.id, self.text, self.group, self.state) = (id, text, group, state) }
}

public struct TargetFact: Sendable, Equatable {
    public enum Direction: String, Sendable, CaseIterable { case increase, decrease, watched }

    public var id: String
    public var text: String
    /// `%` or the words counted.
    public var unit: String?
    public var direction: Direction
    /// "ít nhất", "không quá" …; with the goal it reads "ít nhất 90%".
    public var comparator: String?
    public var goal: Double?
    public var dueYear: Int?
    public var baseline: (value: Double, year: Int)?
    public var actual: Figure
    public var previous: Figure
    /// The words for n and N of a share.
    public var counted: String?
    public var population: String?
    /// Whether the goal is met; nil where that cannot be said.
    public var isMet: Bool?

    public init(id: String, text: String, unit: String?, direction: Direction = .increase, actual: Figure, previous: Figure = .missing) {
        (self.id, self.text, self.unit, self.direction, self.actual, self.previous) = (id, text, unit, direction, actual, previous)
    }

    public static func == (a: TargetFact, b: TargetFact) -> Bool {
        (a.id, a.text, a.unit, a.direction, a.comparator, a.goal) == (b.id, b.text, b.unit, b.direction, b.comparator, b.goal)
            && (a.dueYear, a.actual, a.previous, a.counted, a.population, a.isMet) == (
                b.dueYear, b.actual, b.previous, b.counted, b.population, b.isMet
            )
            && a.baseline?.value == b.baseline?.value && a.baseline?.year == b.baseline?.year
    }
}

/// Money of one source, in đồng.
public struct MoneyFact: Sendable, Equatable {
    public var id: String
    public var source: String
    public var planned: Int?
    public var spent: Int?
    public var previous: Int?

    public init(id: String, source: String, planned: Int? = nil, spent: Int? = nil, previous: Int? = nil) {
        (self.id, self.source, self.planned, self.spent, self.previous) = (id, source, planned, spent, previous)
    }
}

public struct ObstacleFact: Sendable, Equatable {
    public enum Answer: String, Sendable, CaseIterable { case waiting, accepted, partly, refused, closed }

    public var id: String
    public var text: String
    public var agency: String
    /// A proposal (kiến nghị, đề xuất) rather than something in the way (vướng mắc).
    public var isProposal: Bool
    public var raisedOn: LocalDate
    public var answer: Answer
    public var amount: Int?

    public init(id: String, text: String, agency: String, isProposal: Bool, raisedOn: LocalDate, answer: Answer, amount: Int? = nil) {
        (self.id, self.text, self.agency, self.isProposal) = (id, text, agency, isProposal)
        (self.raisedOn, self.answer, self.amount) = (raisedOn, answer, amount)
    }
}

/// A document that was issued to direct the work.
public struct PaperFact: Sendable, Equatable {
    public var id: String
    public var number: String?
    public var day: LocalDate?
    public var title: String

    public init(id: String, number: String?, day: LocalDate?, title: String) {
        (self.id, self.number, self.day, self.title) = (id, number, day, title)
    }
}
