import Calendar
import Core
import Lists
import Web

/// The days off of one year: in words, as a table, and what a deadline makes of them.
struct YearView {
    let year: Int
    let today: LocalDate
    let rows: [HolidayRow]
    let workingDays: WorkingDays
    let asked: AskedDay
    /// An administrator, who keeps the table.
    let isKeeper: Bool
    let token: HTML
    let words: Words

    var page: Page {
        let title = words("daysOff.title", ["year": String(year)])
        return Page(
            title, isWide: true, hasErrors: !asked.form.isValid,
            main: """
                <h1>\(title)</h1>
                \(rows.isEmpty ? empty : inWords)
                \(AskedDayView(asked: asked, year: year, today: today, words: words).block)
                \(rows.isEmpty ? nil : list)
                """)
    }

    private var inWords: HTML {
        """
        <p class="lead">\(summary)</p>
        \(otherYears)
        <section class="block"><h2>\(words("daysOff.runs"))</h2><ul>\(runs)</ul></section>
        """
    }

    private var list: HTML {
        """
        <section class="block"><h2>\(words("daysOff.table"))</h2>
        \(HTML.when(rows.contains { $0.holiday.isOn && !$0.holiday.isCertain }, "\(notice(words("daysOff.provisionalNotice"), .attention))"))
        \(isKeeper ? "<p>\(linkButton(words("daysOff.add"), to: "/days-off/new"))</p>" as HTML : nil)
        \(DaysOffTable(rows: rows, year: year, isKeeper: isKeeper, token: token, words: words).html)
        \(ListFile.link(to: "/exports/days-off?year=\(year)", words))</section>
        """
    }

    private var summary: String {
        let on = rows.map(\.holiday).filter(\.isOn)
        func count(_ kind: Holiday.Kind) -> String { words.number(on.filter { $0.kind == kind }.count) }
        let working = LocalDate(year: year, month: 1, day: 1).flatMap { first in
            LocalDate(year: year, month: 12, day: 31).map { workingDays.count(from: first, through: $0) }
        }
        return words(
            "daysOff.summary",
            [
                "holidays": count(.holiday), "compensations": count(.compensation), "makeUps": count(.makeUp), "working": words.number(working ?? 0)
            ])
    }

    private var runs: [HTML] {
        let runs: [(first: LocalDate, text: String)] = DaysOffRun.all(in: year, workingDays).map { run in
            let values = ["names": run.names.joined(separator: ", "), "from": words.longDay(run.first), "to": words.longDay(run.last)]
            return (run.first, run.count == 1 ? words("daysOff.oneDay", values) : words("daysOff.run", count: run.count, values))
        }
        let worked = rows.map(\.holiday).filter { $0.isOn && $0.kind == .makeUp }.map { day in
            (first: day.date, text: words("daysOff.worked", ["day": words.longDay(day.date), "name": day.name]))
        }
        return (runs + worked).sorted { $0.first < $1.first }.map { "<li>\($0.text)</li>" }
    }

    private var otherYears: HTML {
        let (before, after) = (year - 1, year + 1)
        let back: HTML? =
            HolidayRow.years.contains(before)
            ? "<a class=\"button quiet\" rel=\"prev\" href=\"/days-off?year=\(before)\">\(words("daysOff.year", ["year": String(before)]))</a>" : nil
        let on: HTML? =
            HolidayRow.years.contains(after)
            ? "<a class=\"button quiet\" rel=\"next\" href=\"/days-off?year=\(after)\">\(words("daysOff.year", ["year": String(after)]))</a>" : nil
        return "<nav class=\"pages\" aria-label=\"\(words("daysOff.otherYears"))\">\(back)\(on)</nav>"
    }

    private var empty: HTML {
        let seed: HTML? =
            isKeeper
            ? "<form method=\"post\" action=\"/days-off/years\">\(token)<input type=\"hidden\" name=\"year\" value=\"\(String(year))\">\(button(words("daysOff.seed", ["year": String(year)])))</form>"
            : nil
        let advice = words(isKeeper ? "daysOff.noneKeeper" : "daysOff.noneAdvice")
        return "\(otherYears)\(emptyState(words("daysOff.none", ["year": String(year)]), advice, action: seed))"
    }
}
