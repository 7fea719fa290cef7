public import Access
import Audit
public import Core
public import Organisations
public import Storage

/// Work that no programme gives: a conclusion of a meeting, a letter, a word of the chair. By officers of the unit.
public struct AssignWork: Sendable {
    let services: Services

    public init(_ services: Services) { self.services = services }

    /// What is given.
    public struct Given: Sendable {
        public var text: String
        public var lead: ID<Agency>
        public var coordinators: [ID<Agency>]
        public var leader: ID<User>?
        public var order: WorkTask.Order
        public var product: String?
        /// Nil: no last day.
        public var due: LocalDate?
        public var carrier: WorkTask.Carrier?

        public init(
            text: String, lead: ID<Agency>, coordinators: [ID<Agency>] = [], leader: ID<User>? = nil, order: WorkTask.Order, product: String? = nil,
            due: LocalDate? = nil, carrier: WorkTask.Carrier? = nil
        ) {
            (self.text, self.lead, self.coordinators, self.leader, self.order) = (text, lead, coordinators, leader, order)
            (self.product, self.due, self.carrier) = (product, due, carrier)
        }
    }

    @discardableResult
    public func callAsFunction(_ given: Given, by viewer: Viewer) async throws -> ID<WorkTask> {
        let now = services.clock.now
        return try await services.database.write { tx in try Self.assign(given, by: viewer, at: now, tx) }
    }

    /// Inside another verb's transaction, such as that of a meeting's conclusion.
    public static func assign(_ given: Given, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws -> ID<WorkTask> {
        try viewer.require(viewer.holds(.officer))
        for agency in [given.lead] + given.coordinators {
            guard try AgencyStore(tx).find(agency)?.place == viewer.place else { throw Problem.badRequest }
        }
        if let leader = given.leader, try !WorkPeople(tx).leaders(of: viewer.place).contains(where: { $0.id == leader }) { throw Problem.badRequest }
        let task = WorkTask(
            id: .random(), place: viewer.place, plan: nil, kind: .task, text: given.text, sectionTitle: "", position: 0, lead: given.lead,
            leadName: nil, coordinators: given.coordinators, leader: given.leader, timing: nil, product: given.product, order: given.order,
            carrier: try given.carrier?.named(for: viewer, tx), assignedBy: viewer.user, assignedAt: now, revision: 1)
        try TaskStore(tx).add(task)
        let today = LocalDate(now)
        let label: Occurrence.Label = given.due.map { .init("day", ["day": $0.vietnamese]) } ?? .init("year", ["year": String(today.year)])
        try OccurrenceStore(tx).add(
            [
                Occurrence(
                    task.id, key: "given", given.due == nil ? .undated : .dated, label, year: given.due?.year ?? today.year,
                    starts: min(today, given.due ?? today), due: given.due)
            ], of: task)
        try AuditLog(tx).record(.workAssigned, "task", task.id, by: viewer.user, at: now)
        return task.id
    }
}

extension WorkTask.Carrier {
    /// A programme that was chosen without a word is called by its title; one that cannot be seen cannot be chosen.
    func named(for viewer: Viewer, _ tx: any Transaction) throws -> WorkTask.Carrier? {
        let title = try plan.map { id -> String in
            let plan = try PlanStore(tx).get(id, visibleTo: viewer)
            try viewer.require(plan.state == .published)
            return plan.head.title
        }
        guard words.isEmpty else { return self }
        return title.map { WorkTask.Carrier(plan: plan, words: $0) }
    }
}
