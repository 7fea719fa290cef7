import Access
import Calendar
import Core
import Lists
import Reporting
import Web

/// "Báo cáo": what is due next, with one clear action, then the list.
struct DutyListView {
    let list: DutyList
    let place: PageOfList
    let reminders: [DutyReminder]
    let viewer: Viewer
    let words: Words

    var page: Page {
        let rows: [HTML] = list.rows.dropFirst(place.offset).prefix(PageOfList.size).map(row)
        let body = list.filter(words).around("<ul class=\"tasks\">\(rows)</ul>", place, file: "/exports/reports", else: empty)
        return Page(words("duties.title"), main: "<h1>\(words("duties.title"))</h1>\(next)\(reminded)\(tabs)\(body)\(ways)")
    }

    /// The report to write now.
    private var next: HTML? {
        guard list.scope == .mine, let duty = list.rows.first(where: \.isOpen) else { return nil }
        return """
            <section class="card" aria-labelledby="next-report"><h2 id="next-report">\(words("duties.next"))</h2>
            <p><strong>\(duty.period.label.name(words))</strong> · \(words("duties.toWhom", ["name": duty.recipientName]))</p>
            <p>\(words("duties.lastDay", ["day": words.longDay(duty.due.last)])) \(DutyTags(duty: duty, time: list.time, words: words).html)</p>
            <p class="row">\(linkButton(words("duties.open"), to: duty.path))</p></section>
            """
    }

    /// What somebody was reminded of and has not done; for the level above: who is late, with the way to a letter.
    private var reminded: HTML? {
        if reminders.isEmpty { return nil }
        let items: [HTML] = reminders.map { reminder in
            let duty = reminder.duty
            let letter: HTML? =
                reminder.level == .above
                ? " · <a href=\"\(duty.path)/letter\">\(words("duties.letter"))<span class=\"unseen\"> – \(duty.unitName), \(duty.period.label.name(words))</span></a>"
                : nil
            return """
                <li><a href="\(duty.path)">\(words("duties.of", ["period": duty.period.label.name(words), "unit": duty.unitName]))</a> · \
                \(words("duties.lastDay", ["day": words.longDay(duty.due.last)])) \(DutyTags(duty: duty, time: list.time, words: words).html)\(letter)</li>
                """
        }
        return
            "<section class=\"card\" aria-labelledby=\"reminders\"><h2 id=\"reminders\">\(words("duties.reminders"))</h2><ul>\(items)</ul></section>"
    }

    private var tabs: HTML {
        let items: [HTML] = DutyList.Scope.allCases.map { scope in
            let path: Path = "/reports?list=\(value: scope.rawValue)"
            return
                "<li><a href=\"\(path)\"\(HTML.when(scope == list.scope, " aria-current=\"page\""))>\(words(.of("duties.scope", scope.rawValue)))</a></li>"
        }
        return "<nav class=\"tabs\" aria-label=\"\(words("duties.lists"))\"><ul>\(items)</ul></nav>"
    }

    private func row(_ duty: ReportDuty) -> HTML {
        let meta = [
            list.scope == .mine ? nil : duty.unitName, words("duties.toWhom", ["name": duty.recipientName]),
            duty.viaName.map { words("duties.viaWhom", ["name": $0]) }, words("duties.lastDay", ["day": words.longDay(duty.due.last)])
        ].compactMap { $0 }
        return """
            <li class="task"><div class="row"><a class="task-title" href="\(duty.path)">\(duty.period.label.name(words))\
            \(list.scope == .mine ? nil : "<span class=\"unseen\"> – \(duty.unitName)</span>" as HTML)</a>
            <span>\(DutyTags(duty: duty, time: list.time, words: words).html)</span></div><p class="task-meta">\(meta.joined(separator: " · "))</p></li>
            """
    }

    private var ways: HTML {
        let orders: HTML? =
            viewer.holds(anyOf: [.officer, .leader]) ? linkButton(words("duties.ordersTitle"), to: "/reports/orders", style: .second) : nil
        let write: HTML? = viewer.holds(anyOf: [.member, .officer, .leader]) ? linkButton(words("duties.write"), to: "/reporting") : nil
        return "<p class=\"row\">\(write)\(linkButton(words("duties.completeness"), to: "/reports/completeness", style: .second))\(orders)</p>"
    }

    private var empty: HTML {
        emptyState(words("duties.none"), words("duties.noneAdvice"), action: linkButton(words("menu.plans"), to: "/plans", style: .second))
    }
}

extension ReportDuty {
    var path: Path { "/reports/duties/\(id)" }
}
