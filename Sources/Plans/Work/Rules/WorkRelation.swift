import Access
import Core
import Organisations

/// What somebody is to a task. One person may be several.
enum WorkRelation: Sendable, CaseIterable {
    /// Works at the agency that answers for it.
    case lead
    /// Works at an agency that helps.
    case coordinator
    /// An officer of the unit: gives work, confirms it.
    case assigner
    /// A leader of the unit (lãnh đạo).
    case leader
    /// Anybody else who may look.
    case follower

    static func all(of viewer: Viewer, to task: WorkTask) -> Set<WorkRelation> {
        // The work of other units, and the example's, is there to be looked at.
        guard viewer.place == task.place else { return [.follower] }
        var found: Set<WorkRelation> = [.follower]
        let works = viewer.holds(anyOf: [.member, .officer])
        if works, task.lead == viewer.agency { found.insert(.lead) }
        if works, task.coordinators.contains(viewer.agency) { found.insert(.coordinator) }
        if viewer.holds(.officer) { found.insert(.assigner) }
        if viewer.holds(.leader) { found.insert(.leader) }
        return found
    }
}
