import Access
import Core

/// Who may do what to a target. Pages offer exactly what this allows.
struct TargetRules {
    let target: PlanTarget
    let viewer: Viewer

    /// The agency that answers for the figures, and the officers of the unit.
    var mayEnter: Bool {
        guard viewer.place == target.place else { return false }
        return mayManage || (viewer.holds(.member) && target.owner == viewer.agency)
    }

    /// Baseline, steps, changes, owner: the officers of the unit.
    var mayManage: Bool { viewer.place == target.place && viewer.holds(.officer) }
}
