import Calendar
import Core
import Web

struct HolidayFormView {
    /// Nil for a new one.
    let row: HolidayRow?
    let form: Form
    /// Somebody else saved first: theirs stands above, what was typed below.
    let isSecond: Bool
    let token: HTML
    let words: Words

    var page: Page {
        let title = words(row == nil ? "daysOff.add" : "daysOff.editTitle")
        let back: Path = row.map { "/days-off?year=\($0.holiday.date.year)" } ?? "/days-off"
        return Page(
            title, crumbs: [(words("daysOff.menu"), back)], hasErrors: !form.isValid || isSecond,
            main: """
                <h1>\(title)</h1>
                \(isSecond ? other : nil)\(errorSummary(form, words))
                <form method="post" action="\(row.map { "/days-off/\($0.id)" as Path } ?? "/days-off")" novalidate>\(token)
                <input type="hidden" name="revision" value="\(form["revision"])">
                \(inputs)
                \(button(words(isSecond ? "form.saveMine" : "form.save")))
                \(linkButton(words("form.cancel"), to: back, style: .quiet))
                </form>
                """)
    }

    private var inputs: HTML {
        let fields = Fields(form, words)
        let kinds = Holiday.Kind.allCases.map {
            Fields.Option($0.rawValue, words(.of("daysOff.kindOf", $0.rawValue)), hint: words(.of("daysOff.kindHint", $0.rawValue)))
        }
        return """
            \(fields.text("date", "daysOff.date", hint: "daysOff.dateHint", width: .medium))
            \(fields.radios("kind", "daysOff.kind", options: kinds))
            \(fields.text("name", "daysOff.name"))
            \(fields.text("source", "daysOff.source", hint: "daysOff.sourceHint"))
            \(fields.checkboxes("certain", "daysOff.certainty", options: [.init("true", words("daysOff.certainLabel"), hint: words("daysOff.certainHint"))]))
            \(fields.checkboxes("on", "daysOff.use", options: [.init("true", words("daysOff.onLabel"), hint: words("daysOff.onHint"))]))
            """
    }

    private var other: HTML? {
        guard let day = row?.holiday else { return nil }
        let state = day.isOn ? day.isCertain ? words("daysOff.certain") : words("daysOff.provisional") : words("daysOff.off")
        return """
            \(notice(words("form.changedMeanwhile"), .attention))
            <section class="card"><h2>\(words("form.stored"))</h2>\(summaryList([
                (words("daysOff.date"), "\(words.longDay(day.date))"), (words("daysOff.kind"), "\(words(.of("daysOff.kindOf", day.kind.rawValue)))"),
                (words("daysOff.name"), "\(day.name)"), (words("daysOff.source"), "\(day.source)"), (words("daysOff.state"), "\(state)")
            ]))</section>
            <h2>\(words("form.typed"))</h2>
            """
    }
}
