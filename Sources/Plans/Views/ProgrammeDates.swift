import Core
import PlanReading
import Web

/// The dates of a programme through the year: reports that are due, months of action, reviews.
struct ProgrammeDates {
    let items: [PlanItem]
    let today: LocalDate
    let words: Words

    var html: HTML {
        let deadlines = items.filter { $0.kind == .deadline }.sorted { order($0) < order($1) }
        let periods = items.filter { $0.kind == .period || $0.kind == .review }
        let reports: HTML =
            deadlines.isEmpty ? "<p class=\"hint\">\(words("plans.noDeadlines"))</p>" : "<ul class=\"timeline\">\(deadlines.map(report))</ul>"
        let others: HTML? = periods.isEmpty ? nil : "<h3>\(words("plans.otherDates"))</h3><ul>\(periods.map(other))</ul>"
        return "<section class=\"block\" id=\"dates\"><h2>\(words("plans.deadlines"))</h2>\(reports)\(others)</section>"
    }

    private func order(_ item: PlanItem) -> Int {
        guard case .deadline(let deadline) = item.detail else { return 0 }
        return (deadline.month ?? 13) * 100 + (deadline.day ?? 32)
    }

    private func report(_ item: PlanItem) -> HTML {
        guard case .deadline(let deadline) = item.detail else { return .empty }
        let facts = ItemFacts(item: item, words: words)
        let kind = deadline.kind.map { words(.of("plans.report", $0.rawValue)) } ?? words("plans.kind.deadline")
        let way = [
            facts.joined(.reporter).map { words("plans.reporterIs", ["name": $0]) },
            deadline.recipient.map { words("plans.recipientIs", ["name": $0]) },
            deadline.via.map { words("plans.viaIs", ["name": $0]) }
        ].compactMap { $0 }
        return """
            <li><strong class="when">\(facts.when(deadline) ?? words("plans.unknown"))</strong> <span class="what">\(kind)</span><p class="task-meta">\(way.joined(separator: " · "))</p></li>
            """
    }

    private func other(_ item: PlanItem) -> HTML {
        switch item.detail {
        case .period(let period):
            let days = [ItemFacts.text(period.start), ItemFacts.text(period.end)].compactMap { $0 }.joined(separator: " – ")
            return "<li>\(item.text): \(days)</li>"
        case .review(let year): return "<li>\(item.text): \(year.map(String.init) ?? words("plans.unknown"))</li>"
        default: return .empty
        }
    }
}
