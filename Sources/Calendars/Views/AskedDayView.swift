import Calendar
import Core
import Web

/// "Tra một hạn": the rule of deadlines, with an example of one's own.
struct AskedDayView {
    let asked: AskedDay
    let year: Int
    let today: LocalDate
    let words: Words

    var block: HTML {
        let fields = Fields(asked.form, words)
        let prepositions = DueDay.Preposition.allCases.map { Fields.Option($0.rawValue, words(.of("daysOff.preposition", $0.rawValue))) }
        return """
            <section class="block" id="ask"><h2>\(words("daysOff.ask"))</h2>
            <p>\(words("daysOff.rule"))</p>
            \(errorSummary(asked.form, words))
            <form method="get" action="/days-off#ask" class="row filters" novalidate><input type="hidden" name="year" value="\(String(year))">
            \(fields.select("preposition", "daysOff.wording", options: prepositions))
            \(fields.text("day", "daysOff.askedDay", hint: "daysOff.askedHint", width: .medium))
            \(button(words("daysOff.askButton"), style: .second))</form>
            \(answer)</section>
            """
    }

    private var answer: HTML? {
        guard let due = asked.due else { return nil }
        let days = asked.workingDays, last = due.last
        return summaryList([
            (words("daysOff.asWritten"), "\(words(due))"),
            (
                words("daysOff.last"),
                "\(words.longDay(last))\(days.isWorkingDay(last) ? nil : " \(tag(words("daysOff.dayOff"), .attention))" as HTML)"
            ),
            (words("daysOff.advice"), "\(words.longDay(due.advice(days)))"), (words("daysOff.end"), "\(words.longDay(due.end(days)))"),
            (words("daysOff.lateFrom"), "\(words.longDay(due.end(days).adding(days: 1)))"),
            (words("daysOff.today"), "\(words(due.standing(on: today, days)))")
        ])
    }
}
