import Succession
import Calendar
import Core
import Drafting
import Plans
import Reporting

extension TaskStanding {
    var fact: TaskFact {
        let state: TaskFact.State =
            switch cell {
            case .doneInTime: .done
            case .doneLate: .doneLate
            case .runningInTime: .running
            case .overdue: .overdue
            case .doneUndated: .standingDone
            case .runningUndated: .standing
            }
        var fact = TaskFact(id: "\(task).\(occurrence.id)", text: text, group: section, state: state)
        (fact.lead, fact.due, fact.product, fact.progress, fact.evidence) = (lead, occurrence.due, product, progress, evidence)
        fact.doneOn = (occurrence.report?.at ?? occurrence.confirmedAt).map { LocalDate($0) }
        fact.cause = occurrence.cause.map { $0 == .objective ? .objective : .subjective }
        return fact
    }
}

extension ObstacleStanding {
    var fact: ObstacleFact {
        let answer: ObstacleFact.Answer =
            switch (obstacle.state, obstacle.outcome) {
            case (.closed, nil): .closed
            case (_, .accepted): .accepted
            case (_, .partly): .partly
            case (_, .refused): .refused
            default: .waiting
            }
        return ObstacleFact(
            id: obstacle.id.rawValue, text: obstacle.text, agency: agency, isProposal: obstacle.kind != .obstacle,
            raisedOn: LocalDate(obstacle.raisedAt), answer: answer, amount: obstacle.money?.amount)
    }
}

/// A target as the draft tells it.
enum TargetText {
    static func fact(_ found: TargetStanding, actual: Drafting.Figure) -> TargetFact {
        let target = found.target
        var fact = TargetFact(id: target.id.rawValue, text: target.text, unit: target.unit, actual: actual, previous: figure(found.previous))
        fact.direction =
            switch found.direction {
            case .increase: .increase
            case .decrease: .decrease
            case .neutral: .watched
            }
        (fact.comparator, fact.goal, fact.dueYear) = (found.comparator, target.goal.value, target.goal.due)
        fact.baseline = target.baseline.map { ($0.value, $0.year) }
        (fact.counted, fact.population) = (target.counted, target.population)
        fact.isMet = actual.isKnown ? found.isMet : nil
        // A small count of people is not shown, so it is not compared either.
        if found.countsPeople { fact.previous = .missing }
        return fact
    }

    static func figure(_ actual: TargetActual?) -> Drafting.Figure {
        switch actual?.figure {
        case .number(let value): .number(value)
        case .share(let part, let whole): .share(part, of: whole)
        case .unknown: .unknown
        case nil: .missing
        }
    }

    /// "ít nhất 90% (2030)"
    static func goal(_ found: TargetStanding) -> String? {
        found.target.goal.value.map { value in
            let unit = found.target.unit.map { $0 == "%" ? "%" : " " + $0 } ?? ""
            return [found.comparator, VietnameseNumber.text(value) + unit, found.target.goal.due.map { "(\($0))" }].compactMap { $0 }
                .joined(separator: " ")
        }
    }
}

extension ReportPeriod.Label {
    /// As it stands in a sentence of a paper.
    var vietnamese: String {
        switch self {
        case .year(let year): "năm \(year)"
        case .half(let half, let year): half == 1 ? "6 tháng đầu năm \(year)" : "6 tháng cuối năm \(year)"
        case .quarter(let quarter, let year): "quý \(["I", "II", "III", "IV"][max(0, min(3, quarter - 1))]) năm \(year)"
        case .nineMonths(let year): "9 tháng đầu năm \(year)"
        case .month(let month, let year): "tháng \(month) năm \(year)"
        case .years(let years): "giai đoạn \(years.lowerBound)–\(years.upperBound)"
        case .days(let days): "từ ngày \(days.first.vietnamese) đến ngày \(days.last.vietnamese)"
        }
    }
}
