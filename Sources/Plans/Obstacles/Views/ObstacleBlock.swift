import Core
import Web

/// How many obstacles a programme has, on its page; every figure opens its list.
struct ObstacleBlock {
    let plan: ID<Plan>
    let counts: ObstacleCounts
    let mayRaise: Bool
    let words: Words

    var html: HTML? {
        if counts.total == 0, !mayRaise { return nil }
        let all: Path = "/obstacles?list=all&plan=\(plan)", late: Path = "/obstacles?list=all&plan=\(plan)&overdue=yes"
        let total: HTML =
            counts.total == 0
            ? "<p class=\"hint\">\(words("obstacles.noneHere"))</p>"
            : "<p><a href=\"\(all)\">\(words("obstacles.count", count: counts.total))</a>. \(words("obstacles.waiting", count: counts.waiting))</p>"
        let overdue: HTML? =
            counts.overdue == 0 ? nil : "<p><a href=\"\(late)\">\(words("obstacles.lateCount", count: counts.overdue))</a></p>"
        let raising: Path = "/obstacles/new?plan=\(plan)"
        let raise: HTML? = mayRaise ? "<p>\(linkButton(words("obstacles.raise"), to: raising, style: .second))</p>" : nil
        return "<section class=\"block\" id=\"obstacles\"><h2>\(words("obstacles.title"))</h2>\(total)\(overdue)\(raise)</section>"
    }
}
