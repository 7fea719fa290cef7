import Core
import Web

/// The state of an obstacle and how its answer stands to its day, side by side.
struct ObstacleTags {
    let obstacle: Obstacle
    let time: WorkTime
    let words: Words

    var html: HTML {
        let outcome: HTML? = obstacle.outcome.map { " \(tag(words(.of("obstacles.outcome", $0.rawValue)), $0 == .refused ? .attention : .good))" }
        let late: HTML? = time.isOverdue(obstacle) ? " \(tag(words("obstacles.overdue"), .late))" : nil
        return "\(tag(words(.of("obstacles.state", obstacle.state.rawValue)), tone))\(outcome)\(late)"
    }

    private var tone: Tone {
        switch obstacle.state {
        case .raised, .supplied, .reopened, .moreAsked: .attention
        case .answered: .good
        case .closed: .quiet
        }
    }
}
