import Core
import Web

/// Reads and checks what is raised and what is said about it; programs send the same fields as JSON.
enum ObstacleForm {
    static let mostDays = 60
    static let usualDays = 5

    static func given(_ input: Form, parent: ParentUnit, maySendUp: Bool) -> Checked<RaiseObstacle.Given, Form> {
        var form = input
        let kind: Obstacle.Kind? = form.choice("kind")
        let text = form.text("text", required: "obstacles.textMissing", longest: 4000)
        let money = kind == .money ? money(&form) : nil
        let upward = maySendUp && form["to"] == "above" ? upward(&form, parent) : nil
        let days = form["days"].isEmpty ? usualDays : form.integer("days", in: 1...mostDays)
        guard form.isValid, let kind, let days else { return .invalid(form) }
        return .valid(.init(kind: kind, text: text, money: money, upward: upward, days: days))
    }

    static func act(_ input: Form, _ kind: ObstacleAct.Kind, on obstacle: Obstacle, parent: ParentUnit) -> Checked<ActOnObstacle.Input, Form> {
        var form = input, act = ActOnObstacle.Input()
        let isNeeded = needsText(kind, obstacle)
        let text = form.text("text", required: isNeeded ? "obstacles.textMissing" : nil, longest: 4000)
        act.text = text.isEmpty ? nil : text
        if kind == .answer {
            act.outcome = form.choice("outcome")
            act.paper = paper(&form, isNeeded: obstacle.isOutside)
        }
        if kind == .forwarding { act.upward = upward(&form, parent) }
        return form.isValid ? .valid(act) : .invalid(form)
    }

    /// Whoever asks, tells, answers or reopens says what and why; so does who closes something that nobody answered.
    static func needsText(_ kind: ObstacleAct.Kind, _ obstacle: Obstacle) -> Bool {
        switch kind {
        case .raising, .forwarding: false
        case .request, .supply, .answer, .reopening: true
        case .closure: obstacle.state != .answered
        }
    }

    private static func money(_ form: inout Form) -> Obstacle.Money? {
        let source = form.text("source", required: "obstacles.sourceMissing", longest: 300)
        guard let amount = Amount.value(form["amount"]), amount >= 1, amount == amount.rounded() else {
            form.refuse("amount", "obstacles.amountWrong")
            return nil
        }
        return .init(amount: Int(amount), source: source)
    }

    private static func upward(_ form: inout Form, _ parent: ParentUnit) -> RaiseObstacle.Upward? {
        let name = form.text("aboveName", required: "obstacles.aboveMissing", longest: 200)
        let paper = paper(&form, isNeeded: parent.place == nil)
        return form.isValid ? .init(name: name, paper: paper) : nil
    }

    private static func paper(_ form: inout Form, isNeeded: Bool) -> String? {
        let paper = form.text("paper", required: isNeeded ? "obstacles.paperMissing" : nil, longest: 100)
        return paper.isEmpty ? nil : paper
    }
}

extension Obstacle {
    var isOutside: Bool { if case .outside = addressee { true } else { false } }
}
