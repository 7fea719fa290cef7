import Access
import Core

/// Who may do what, and when: one table. Pages offer exactly what it allows, so that screen and rule cannot disagree.
struct WorkRules {
    let occurrence: Occurrence
    let relations: Set<WorkRelation>
    let viewer: ID<User>
    let isOverdue: Bool

    /// Those who gave the work, and the leaders above them.
    private static let above: Set<WorkRelation> = [.assigner, .leader]

    static func whoMay(_ act: WorkAct.Kind) -> Set<WorkRelation> {
        switch act {
        case .progress: [.lead, .coordinator, .assigner]
        case .completion, .extensionRequest, .handBack, .cause: [.lead]
        case .confirmation, .returning, .supplement, .extensionGrant, .extensionRefusal: above
        case .reassignment, .keeping, .withdrawal, .reopening, .postponement, .resumption, .urging, .direction: above
        }
    }

    func allows(_ act: WorkAct.Kind) -> Bool { !relations.isDisjoint(with: Self.whoMay(act)) && isTimeFor(act) && !isOwn(act) }

    /// Four eyes: nobody confirms what they reported, or grants the time they asked for.
    func isOwn(_ act: WorkAct.Kind) -> Bool {
        switch act {
        case .confirmation: occurrence.report?.by == viewer
        case .extensionGrant: occurrence.asked?.by == viewer
        default: false
        }
    }

    /// Whether the state of the work leaves room for the act.
    func isTimeFor(_ act: WorkAct.Kind) -> Bool {
        let state = occurrence.state
        switch act {
        case .progress: return state == .open || state == .reported
        case .completion: return state == .open
        case .confirmation, .returning, .supplement: return state == .reported
        // Before it is late, and once at a time.
        case .extensionRequest: return state == .open && occurrence.due != nil && occurrence.asked == nil && !isOverdue
        case .extensionGrant, .extensionRefusal: return occurrence.asked != nil && (state == .open || state == .reported)
        // Who has begun has taken it on.
        case .handBack: return state == .open && !occurrence.hasProgress
        case .reassignment: return state == .open || state == .handedBack
        case .keeping: return state == .handedBack
        case .withdrawal: return !state.isOver
        case .reopening: return state.isOver
        case .postponement: return state == .open
        case .resumption: return state == .postponed
        case .urging: return state == .open
        case .direction: return !state.isOver
        case .cause: return state == .open && isOverdue
        }
    }

    var allowed: [WorkAct.Kind] { WorkAct.Kind.allCases.filter(allows) }
}
