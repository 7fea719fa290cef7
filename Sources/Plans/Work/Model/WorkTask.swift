public import Access
public import Core
public import Organisations

/// A piece of work that somebody was told to do: from a programme, or from another paper.
///
/// What a programme gives keeps the id of its item, so that one address serves the sentence and the work.
public struct WorkTask: Sendable, Equatable {
    /// A duty is what the part on organisation lays on an agency; a report is a report that is due.
    public enum Kind: String, Sendable, CaseIterable { case task, duty, report }

    public let id: ID<WorkTask>
    /// The unit whose work it is: a place code's text.
    public let place: String
    public let plan: ID<Plan>?
    public let kind: Kind
    public var text: String
    public var sectionTitle: String
    public var position: Int
    /// The one agency that answers for it; nil while it is not clear.
    public var lead: ID<Agency>?
    /// The lead as the paper names it, when it is no agency of the catalogue: "các cơ quan, đơn vị".
    public var leadName: String?
    public var coordinators: [ID<Agency>]
    /// The leader in charge (lãnh đạo phụ trách).
    public var leader: ID<User>?
    /// As written: "Quý III, IV hằng năm".
    public var timing: String?
    public var product: String?
    /// The paper that ordered it, where that is not the programme.
    public var order: Order?
    /// The programme that carries it out (lồng ghép), in words or as a programme of this installation.
    public var carrier: Carrier?
    public let assignedBy: ID<User>
    public let assignedAt: Instant
    public var revision: Int

    /// A paper that gives work: number and symbol, day, what it is about.
    public struct Order: Sendable, Equatable {
        public var number: String?
        public var day: LocalDate?
        public var title: String

        public init(number: String?, day: LocalDate?, title: String) { (self.number, self.day, self.title) = (number, day, title) }
    }

    public struct Carrier: Sendable, Equatable {
        public var plan: ID<Plan>?
        public var words: String
    }
}

extension ID where Entity == WorkTask {
    /// The work that an item of a programme became.
    public init(of item: ID<PlanItem>) {
        guard let id = ID<WorkTask>(item.rawValue) else { preconditionFailure("an id is an id") }
        self = id
    }
}
