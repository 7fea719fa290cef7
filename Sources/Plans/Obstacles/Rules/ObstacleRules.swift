import Access
import Core

/// Who may do what about an obstacle, and when: one table. Pages offer exactly what it allows.
struct ObstacleRules {
    let obstacle: Obstacle
    let relations: Set<ObstacleRelation>
    let viewer: ID<User>

    static func whoMay(_ act: ObstacleAct.Kind) -> Set<ObstacleRelation> {
        switch act {
        // Raising has a page of its own.
        case .raising: []
        case .forwarding: [.answerer]
        case .request, .answer: [.answerer, .recorder]
        case .supply, .closure, .reopening: [.raiser]
        }
    }

    func allows(_ act: ObstacleAct.Kind) -> Bool { !relations.isDisjoint(with: Self.whoMay(act)) && isTimeFor(act) && !isOwn(act) }

    /// Four eyes: nobody answers what they raised themselves. Writing down what came back on paper is no answering.
    func isOwn(_ act: ObstacleAct.Kind) -> Bool {
        (act == .answer || act == .request) && obstacle.raisedBy == viewer && !relations.contains(.recorder)
    }

    func isTimeFor(_ act: ObstacleAct.Kind) -> Bool {
        let state = obstacle.state
        switch act {
        case .raising: return false
        case .forwarding: return state.awaitsAnswer && obstacle.addressee == .unit
        case .request: return state.awaitsAnswer
        case .supply: return state == .moreAsked
        case .answer: return state.awaitsAnswer || state == .moreAsked
        // Some obstacles go away by themselves.
        case .closure: return state != .closed
        case .reopening: return state == .answered || state == .closed
        }
    }

    var allowed: [ObstacleAct.Kind] { ObstacleAct.Kind.allCases.filter(allows) }
}
