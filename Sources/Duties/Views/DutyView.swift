import Access
import Calendar
import Calendars
import Core
import Plans
import Reporting
import Succession
import Web

/// One duty: what is asked, about which days, to whom, by when; what was sent.
struct DutyView {
    struct Content: Sendable {
        let duty: ReportDuty
        let submissions: [Submission]
        let time: DutyTime
        /// Titles of the plan it comes from and of the one it reports on, as far as the reader may see them.
        let origin: (title: String, path: Path)?
        let subject: (title: String, path: Path)?
        /// May say that it reports on another plan.
        let maySetSubject: Bool
        let mayUrge: Bool
    }

    let content: Content
    let words: Words
    /// What other features put on the page: the report itself.
    var more: HTML?

    private var duty: ReportDuty { content.duty }

    var page: Page {
        Page(
            duty.period.label.name(words), crumbs: [(words("duties.title"), "/reports")],
            main: """
                <h1>\(words("duties.of", ["period": duty.period.label.name(words), "unit": duty.unitName]))</h1>
                <p>\(DutyTags(duty: duty, time: content.time, words: words).html)</p>\(short)\(more)
                \(summaryList(facts))
                <h2>\(words("duties.wording"))</h2><blockquote><p>\(duty.wording)</p></blockquote>\(history)\(ways)
                """)
    }

    private var facts: [(name: String, value: HTML)] {
        let due = duty.due, days = content.time.days
        var facts: [(name: String, value: HTML)] = [
            (words("duties.unit"), "\(duty.unitName)"), (words("duties.to"), "\(duty.recipientName)")
        ]
        if let via = duty.viaName { facts.append((words("duties.via"), "\(via)")) }
        facts += [
            (words("duties.kindField"), "\(words(.of("duties.kind", duty.kind.rawValue)))"),
            (
                words("duties.data"),
                "\(words("duties.dataDays", ["from": duty.period.days.first.vietnamese, "to": duty.cutOff.vietnamese]))"
            ),
            (words("duties.due"), "\(words(due))"), (words("daysOff.last"), "\(words.longDay(due.last))")
        ]
        if due.advice(days) != due.last { facts.append((words("daysOff.advice"), "\(words.longDay(due.advice(days)))")) }
        if let origin = content.origin { facts.append((words("duties.origin"), "<a href=\"\(origin.path)\">\(origin.title)</a>")) }
        if let subject = content.subject { facts.append((words("duties.subject"), "<a href=\"\(subject.path)\">\(subject.title)</a>")) }
        return facts
    }

    /// Less than a working day between cut-off and sending (Decree 09/2019/NĐ-CP, art. 8.5 b).
    private var short: HTML? {
        CutOff.isTooShort(duty.cutOff, before: duty.due, content.time.days) ? notice(words("duties.tooShort"), .attention) : nil
    }

    private var history: HTML? {
        if content.submissions.isEmpty { return nil }
        let lines: [HTML] = content.submissions.map { step in
            "<li>\(LocalDate(step.at).vietnamese) · \(words(.of("duties.step", step.state.rawValue))) · \(step.author)</li>"
        }
        return "<h2>\(words("duties.history"))</h2><ul>\(lines)</ul>"
    }

    private var ways: HTML? {
        let subject: HTML? =
            content.maySetSubject ? linkButton(words("duties.setSubject"), to: "\(duty.path)/subject", style: .second) : nil
        let urge: HTML? = content.mayUrge ? linkButton(words("duties.letter"), to: "\(duty.path)/letter", style: .second) : nil
        return subject == nil && urge == nil ? nil : "<p class=\"row\">\(subject)\(urge)</p>"
    }
}
