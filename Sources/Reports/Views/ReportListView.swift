import Calendar
import Access
import Core
import Duties
import Reporting
import Storage
import Succession
import Web

/// What this unit or agency owes, what has come in from below, and what is to be taken in.
struct ReportListView {
    struct Content: Sendable {
        let owed: [(duty: ReportDuty, report: Report?, mayWrite: Bool)]
        let received: [Report]
        let today: LocalDate

        init(for viewer: Viewer, today: LocalDate, _ tx: any Transaction) throws {
            let store = DutyStore(tx)
            let units = [UnitID(viewer.agency.rawValue)] + (viewer.holds(anyOf: [.officer, .leader]) ? [UnitID(viewer.place)] : [])
            let duties = try units.flatMap { try store.list(of: $0, visibleTo: viewer) }
            let reports = try ReportStore(tx).list(of: duties.map(\.id), visibleTo: viewer)
            owed = duties.map { duty in
                let isAgency = duty.unit.rawValue == viewer.agency.rawValue
                return (duty, reports[duty.id], isAgency ? viewer.holds(anyOf: [.member, .officer]) : viewer.holds(.officer))
            }
            received =
                viewer.holds(anyOf: [.officer, .leader])
                ? try tx.run(
                    """
                    SELECT \(ReportStore.columns) FROM report WHERE report.recipient_code = \(viewer.place) AND report.version > 0
                    ORDER BY CASE WHEN report.state IN ('submitted', 'corrected') THEN 0 ELSE 1 END, report.unit_name, report.id LIMIT 500
                    """
                ).map(ReportStore.report) : []
            self.today = today
        }
    }

    let content: Content
    let token: HTML
    let words: Words

    var page: Page {
        Page(
            words("reports.menu"),
            main: """
                <h1>\(words("reports.menu"))</h1><p class="lead">\(words("reports.lead"))</p>
                <section class="block"><h2>\(words("reports.owed"))</h2>\(owed)</section>
                <section class="block"><h2>\(words("reports.received"))</h2>\(received)<p>\(linkButton(words("reports.takeIn"), to: "/reporting/taking-in", style: .quiet))</p></section>
                """)
    }

    private var owed: HTML {
        if content.owed.isEmpty { return emptyState(words("reports.noneOwed"), words("reports.noneOwedAdvice")) }
        let rows: [HTML] = content.owed.map { item in
            let duty = item.duty
            let meta = words(
                "reports.dutyMeta",
                [
                    "period": duty.period.label.vietnamese, "day": words.longDay(duty.due.last), "cutoff": duty.cutOff.vietnamese,
                    "to": duty.recipientName
                ])
            return """
                <li class="task"><div class="row">\(title(item.report, duty))<span>\(state(item.report))</span></div>
                <p class="task-meta">\(meta)</p>\(item.report == nil && item.mayWrite ? make(duty) : HTML.empty)</li>
                """
        }
        return "<ul class=\"tasks\">\(rows)</ul>"
    }

    private func title(_ report: Report?, _ duty: ReportDuty) -> HTML {
        if let report { return "<a class=\"task-title\" href=\"/reporting/\(report.id)\">\(report.title)</a>" }
        return "<span class=\"task-title\" id=\"duty-\(duty.id)\">\(duty.wording)</span>"
    }

    private func make(_ duty: ReportDuty) -> HTML {
        """
        <form method="post" action="/reporting">\(token)<input type="hidden" name="duty" value="\(duty.id)">
        \(button(words("reports.make"), style: .second, about: "duty-\(duty.id)"))</form>
        """
    }

    private func state(_ report: Report?) -> HTML {
        guard let report else { return tag(words("reports.notMade"), .quiet) }
        return StateTag(state: report.state, words: words).html
    }

    private var received: HTML {
        if content.received.isEmpty { return "<p>\(words("reports.noneReceived"))</p>" }
        let rows: [HTML] = content.received.map { report in
            """
            <li class="task"><div class="row"><a class="task-title" href="/reporting/\(report.id)">\(report.unitName)</a><span>\(StateTag(state: report.state, words: words).html)</span></div>
            <p class="task-meta">\(report.title)</p></li>
            """
        }
        return "<ul class=\"tasks\">\(rows)</ul>"
    }
}

/// A state in a word.
struct StateTag {
    let state: ReportState
    let words: Words

    var html: HTML {
        let tone: Tone =
            switch state {
            case .draft: .quiet
            case .submitted, .corrected: .plain
            case .returned: .attention
            case .accepted, .consolidated, .approved, .frozen: .good
            }
        return tag(words(.of("reports.state", state.rawValue)), tone)
    }
}
