import Access
import Core
import Organisations
import Storage
import Web

/// One obstacle: what, from whom, to whom, by when; what can be done now; its history.
struct ObstacleView {
    struct Content: Sendable {
        let obstacle: Obstacle
        let agencyName: String
        /// Those of one's own unit only: nobody is led to a page that is not there for them.
        let plan: Plan?
        let task: WorkTask?
        let acts: [ObstacleAct]
        let allowed: [ObstacleAct.Kind]
        let time: WorkTime
    }

    let content: Content
    let words: Words

    private var obstacle: Obstacle { content.obstacle }

    var page: Page {
        let name = words(.of("obstacles.kind", obstacle.kind.rawValue))
        return Page(
            name, crumbs: [(words("coordination.menu"), "/coordination"), (words("obstacles.title"), "/obstacles")],
            main: """
                <h1>\(name)</h1><p class="lead text">\(obstacle.text)</p>
                <p>\(ObstacleTags(obstacle: obstacle, time: content.time, words: words).html)</p>\(actions)\(facts)\(history)
                """)
    }

    private var actions: HTML? {
        if content.allowed.isEmpty { return nil }
        let buttons: [HTML] = Self.order.filter(content.allowed.contains).enumerated().map { place, act in
            linkButton(
                words(.of("obstacles.act", act.rawValue)), to: "/obstacles/\(obstacle.id)/acts/\(value: act.rawValue)",
                style: place == 0 ? .main : .second)
        }
        return "<p class=\"row\">\(buttons)</p>"
    }

    private static let order: [ObstacleAct.Kind] = [.answer, .supply, .request, .forwarding, .closure, .reopening]

    private var facts: HTML {
        var pairs: [(name: String, value: HTML)] = [(words("obstacles.from"), "\(content.agencyName)"), (words("obstacles.to"), "\(addressee)")]
        if let money = obstacle.money {
            pairs.append((words("obstacles.amount"), "\(words("obstacles.dong", ["amount": words.number(money.amount)]))"))
            pairs.append((words("obstacles.source"), "\(money.source)"))
        }
        if let task = content.task { pairs.append((words("obstacles.task"), "<a href=\"/work/\(task.id)\">\(task.text)</a>")) }
        if let plan = content.plan { pairs.append((words("obstacles.plan"), "<a href=\"/plans/\(plan.id)\">\(plan.head.title)</a>")) }
        if obstacle.state.awaitsAnswer { pairs.append((words("obstacles.due"), "\(words.longDay(obstacle.due))")) }
        return summaryList(pairs)
    }

    private var addressee: String {
        switch obstacle.addressee {
        case .unit: words("obstacles.toUnit")
        case .above(_, let name): name
        case .outside(let name, let paper): words("obstacles.byPaper", ["name": name, "paper": paper])
        }
    }

    private var history: HTML {
        let lines: [HTML] = content.acts.reversed().map { act in
            let outcome: HTML? = act.outcome.map { ": \(words(.of("obstacles.outcome", $0.rawValue)))" }
            let to: HTML? = act.addressee.map { "<p>\(words("obstacles.sentTo", ["name": $0]))</p>" }
            let text: HTML? = act.text.map { "<p class=\"text\">\($0)</p>" }
            let paper: HTML? = act.paper.map { "<p>\(words("obstacles.paperIs", ["number": $0]))</p>" }
            let due: HTML? = act.due.map { "<p class=\"hint\">\(words("obstacles.dueOn", ["day": words.longDay($0)]))</p>" }
            let who = words("plans.noteBy", ["date": Moment.vietnamese(act.at), "agency": act.agencyName, "name": act.author])
            return """
                <li class="act-line"><p><strong>\(words(.of("obstacles.did", act.kind.rawValue)))</strong>\(outcome)</p>\(to)\(text)\(paper)\(due)<p class="hint">\(who)</p></li>
                """
        }
        return "<section class=\"block\" id=\"history\"><h2>\(words("work.history"))</h2><ol class=\"plain-list acts-list\">\(lines)</ol></section>"
    }
}

extension ObstacleView.Content {
    init(_ id: ID<Obstacle>, for viewer: Viewer, _ services: Services, _ tx: any Transaction) throws {
        let obstacle = try ObstacleStore(tx).get(id, visibleTo: viewer), isOwn = obstacle.place == viewer.place
        let rules = ObstacleRules(obstacle: obstacle, relations: ObstacleRelation.all(of: viewer, to: obstacle), viewer: viewer.user)
        self.init(
            obstacle: obstacle, agencyName: try AgencyStore(tx).get(obstacle.agency).name,
            plan: isOwn ? try obstacle.plan.map { try PlanStore(tx).get($0, visibleTo: viewer) } : nil,
            task: isOwn ? try obstacle.task.map { try TaskStore(tx).get($0, visibleTo: viewer) } : nil,
            acts: try ObstacleActStore(tx).list(of: id, visibleTo: viewer), allowed: rules.allowed, time: try WorkTime(services, tx))
    }
}
