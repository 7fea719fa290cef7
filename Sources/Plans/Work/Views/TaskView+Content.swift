import Access
import Core
import Organisations
import Storage

extension TaskView.Content {
    /// All that the page of a task shows, as far as the viewer may see it.
    init(_ id: ID<WorkTask>, showing named: ID<Occurrence>?, for viewer: Viewer, _ services: Services, _ tx: any Transaction) throws {
        let task = try TaskStore(tx).get(id, visibleTo: viewer)
        let occurrences = try OccurrenceStore(tx).list(of: id, visibleTo: viewer)
        let current = named.flatMap { named in occurrences.first { $0.id == named } } ?? occurrences.current(on: services.clock.today)
        let time = try WorkTime(services, tx), relations = WorkRelation.all(of: viewer, to: task)
        let allowed: [WorkAct.Kind]
        if let current {
            allowed =
                WorkRules(occurrence: current, relations: relations, viewer: viewer.user, isOverdue: time.isOverdue(current)).allowed
        } else {
            allowed = [.progress, .direction].filter { !relations.isDisjoint(with: WorkRules.whoMay($0)) }
        }
        let plan = try task.plan.map { try PlanStore(tx).get($0, visibleTo: viewer) }
        let span = try task.plan == nil ? nil : ItemStore(tx).get(ID(of: task), visibleTo: viewer).span
        let people = WorkPeople(tx)
        self.init(
            task: task, plan: plan,
            origin: try plan.flatMap { plan in try span.map { Clauses.slice($0, of: try PlanStore(tx).source(of: plan, visibleTo: viewer)) } },
            lead: try task.lead.flatMap(AgencyStore(tx).find), coordinators: try task.coordinators.compactMap(AgencyStore(tx).find),
            leader: try task.leader.flatMap(people.name), assigner: try people.name(task.assignedBy) ?? "", occurrences: occurrences,
            current: current, acts: try ActStore(tx).list(of: id, visibleTo: viewer), allowed: allowed,
            isFollowed: try FollowerStore(tx).follows(viewer, id), canManage: relations.contains(.assigner),
            mayRaise: task.place == viewer.place && viewer.holds(anyOf: [.member, .officer]),
            meeting: try MeetingStore(tx).find(concluding: id, visibleTo: viewer), time: time)
    }
}

extension ID where Entity == PlanItem {
    /// The item of a programme that a task came from.
    init(of task: WorkTask) {
        guard let id = ID<PlanItem>(task.id.rawValue) else { preconditionFailure("an id is an id") }
        self = id
    }
}
