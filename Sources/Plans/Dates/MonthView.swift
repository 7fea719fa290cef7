import Access
import Calendar
import Core
import Organisations
import Web

/// A month as a wall calendar; on a phone, its days that have something, one below the other.
struct MonthView: Sendable {
    let month: ShownMonth
    let found: MonthStore.Month
    let time: WorkTime
    let agencies: [Agency]
    /// Nil: the whole unit.
    let chosen: ID<Agency>?
    let viewer: Viewer
    let words: Words

    var page: Page {
        let total = found.counts.values.reduce(0, +)
        return Page(
            title, isWide: true,
            main: """
                <h1>\(title)</h1>
                \(ways)
                <p class="lead">\(total == 0 ? words("dates.none") : words("dates.count", count: total))</p>
                \(grid)
                \(feeds)
                """)
    }

    private var feeds: HTML {
        let feeds: HTML? =
            viewer.holds(anyOf: [.officer, .leader, .member]) ? linkButton(words("dates.feeds"), to: "/calendar/feeds", style: .second) : nil
        return "<p class=\"row\">\(feeds)\(linkButton(words("daysOff.menu"), to: "/days-off", style: .second))</p>"
    }

    private var title: String { words("dates.title", ["month": String(month.month), "year": String(month.year)]) }

    private func address(_ month: ShownMonth) -> Path {
        let path: Path = "/calendar?month=\(value: month.text)"
        return chosen.map { "\(path)&agency=\($0)" } ?? (isOwnFirst ? "\(path)&agency=all" : path)
    }

    /// Members see their own agency unless they ask for all.
    private var isOwnFirst: Bool { viewer.holds(.member) && !viewer.holds(anyOf: [.officer, .leader]) }

    private var ways: HTML {
        let today = ShownMonth(of: time.today)
        let back: HTML? =
            ShownMonth.years.contains(month.previous.year)
            ? "<a class=\"button quiet\" rel=\"prev\" href=\"\(address(month.previous))\">\(words("dates.previous"))</a>" : nil
        let on: HTML? =
            ShownMonth.years.contains(month.next.year)
            ? "<a class=\"button quiet\" rel=\"next\" href=\"\(address(month.next))\">\(words("dates.next"))</a>" : nil
        let now: HTML? = month == today ? nil : "<a class=\"button quiet\" href=\"\(address(today))\">\(words("dates.now"))</a>"
        return "<div class=\"row month-ways\"><nav class=\"pages\" aria-label=\"\(words("dates.months"))\">\(back)\(now)\(on)</nav>\(agency)</div>"
    }

    private var agency: HTML? {
        guard agencies.count > 1 else { return nil }
        let options = [Fields.Option("all", words("dates.all"))] + agencies.map { Fields.Option($0.id.rawValue, $0.name) }
        let form = Form(["agency": chosen?.rawValue ?? "all"])
        return """
            <form class="filters" method="get" action="/calendar"><input type="hidden" name="month" value="\(month.text)">
            \(Fields(form, words).select("agency", "dates.agency", options: options))\(button(words("list.show"), style: .second))</form>
            """
    }

    private var grid: HTML {
        let heads: [HTML] = Weekday.allCases.map { "<th scope=\"col\">\(words(.of("weekday", $0.rawValue)))</th>" }
        let weeks: [HTML] = month.weeks.map { week in "<tr>\(week.map(cell))</tr>" }
        return """
            <table class="month"><caption class="unseen">\(title)</caption><thead><tr>\(heads)</tr></thead><tbody>\(weeks)</tbody></table>
            """
    }

    private func cell(_ day: LocalDate?) -> HTML {
        guard let day else { return "<td class=\"blank\"></td>" }
        let rows = found.rows[day] ?? [], count = found.counts[day] ?? 0
        let isOff = !time.days.isWorkingDay(day), holiday = time.days.calendar.holiday(on: day)
        let classes: HTML =
            "\(HTML.when(isOff, " off"))\(HTML.when(day == time.today, " today"))\(HTML.when(rows.isEmpty, " bare"))"
        let items: [HTML] = rows.map { row in
            "<li><a href=\"\(row.occurrence.path)\">\(row.text.shortened)</a>\(mark(row.occurrence))</li>"
        }
        let more: HTML? =
            count > rows.count
            ? "<li><a href=\"\(list(day))\">\(words("dates.more", count: count - rows.count))</a></li>" : nil
        let list: HTML? = items.isEmpty ? nil : "<ul>\(items)\(more)</ul>"
        let current: HTML = HTML.when(day == time.today, " aria-current=\"date\"")
        return """
            <td class="day\(classes)"\(current)><p class="day-name"><span class="unseen-wide">\(words.weekday(day)), </span><span>\(String(day.day))</span>\
            <span class="unseen-wide">/\(String(day.month))</span>\(holiday.map { day -> HTML in " <span class=\"hint\">\(day.name)</span>" })</p>\(list)</td>
            """
    }

    private func list(_ day: LocalDate) -> Path {
        let path: Path = "/work?list=all&day=\(value: day.text)"
        return chosen.map { "\(path)&agency=\($0)" } ?? path
    }

    private func mark(_ occurrence: Occurrence) -> HTML? {
        switch time.cell(of: occurrence) {
        case .overdue: " \(tag(words("work.cell.overdue"), .late))"
        case .doneInTime, .doneLate: " \(tag(words("dates.done"), .good))"
        default: occurrence.state == .reported ? " \(tag(words("work.state.reported"), .attention))" : nil
        }
    }
}

extension String {
    /// As much of a task as stands in a cell.
    fileprivate var shortened: String {
        guard count > 70 else { return self }
        let cut = prefix(68)
        return String(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]) + "…"
    }
}
