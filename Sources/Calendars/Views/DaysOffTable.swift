import Calendar
import Core
import Papers
import Web

/// The rows of a year; an administrator finds a way to change each.
struct DaysOffTable {
    let rows: [HolidayRow]
    let year: Int
    let isKeeper: Bool
    let token: HTML
    let words: Words

    var html: HTML {
        var columns = [Column(words("daysOff.date")), Column(words("daysOff.name")), Column(words("daysOff.kind")), Column(words("daysOff.source"))]
        columns.append(Column(words("daysOff.state")))
        if isKeeper { columns.append(Column(words("daysOff.acts"))) }
        return table(caption: words("daysOff.title", ["year": String(year)]), columns: columns, rows: rows.map(cells))
    }

    /// The same as an Excel sheet.
    static func sheet(_ rows: [HolidayRow], _ year: Int, _ words: Words) -> Sheet {
        Sheet(
            title: words("daysOff.title", ["year": String(year)]),
            columns: [
                .init(words("daysOff.date"), width: 12, .date), .init(words("daysOff.name"), width: 40), .init(words("daysOff.kind"), width: 20),
                .init(words("daysOff.source"), width: 40), .init(words("daysOff.state"), width: 14)
            ],
            rows: rows.lazy.map(\.holiday).map { day in
                [
                    .date(day.date), .text(day.name), .text(words(.of("daysOff.kindOf", day.kind.rawValue))), .text(day.source),
                    .text(words(day.isOn ? day.isCertain ? "daysOff.certain" : "daysOff.provisional" : "daysOff.off"))
                ]
            })
    }

    private func cells(_ row: HolidayRow) -> [HTML] {
        let day = row.holiday
        let cells: [HTML] = [
            "<span id=\"day-\(row.id)\">\(words.longDay(day.date))</span>\(lunar(day.date))", "\(day.name)",
            "\(words(.of("daysOff.kindOf", day.kind.rawValue)))",
            "\(day.source)", state(day)
        ]
        return isKeeper ? cells + [acts(row)] : cells
    }

    /// Offices plan by both calendars.
    private func lunar(_ date: LocalDate) -> HTML? {
        guard let lunar = LunarDate(date) else { return nil }
        let key: WordKey = lunar.isLeap ? "daysOff.lunarLeap" : "daysOff.lunar"
        return "<br><span class=\"hint\">\(words(key, ["day": String(lunar.day), "month": String(lunar.month)]))</span>"
    }

    private func state(_ day: Holiday) -> HTML {
        if !day.isOn { return tag(words("daysOff.off"), .quiet) }
        return day.isCertain ? tag(words("daysOff.certain"), .good) : tag(words("daysOff.provisional"), .attention)
    }

    private func acts(_ row: HolidayRow) -> HTML {
        let (day, about) = (row.holiday, "day-\(row.id)")
        // A feast that is not certain may stand in the years to come as well.
        let later: HTML? =
            day.isCertain
            ? nil
            : button(words(day.isOn ? "daysOff.turnOffLater" : "daysOff.turnOnLater"), name: "later", value: "true", style: .quiet, about: about)
        return """
            <div class="acts"><a class="button quiet" href="\("/days-off/\(row.id)/edit" as Path)" aria-describedby="\(about)">\(words("daysOff.edit"))</a>
            <form method="post" action="\("/days-off/\(row.id)/state" as Path)">\(token)
            <input type="hidden" name="revision" value="\(String(row.revision))"><input type="hidden" name="on" value="\(String(!day.isOn))">
            \(button(words(day.isOn ? "daysOff.turnOff" : "daysOff.turnOn"), style: .quiet, about: about))\(later)</form></div>
            """
    }
}
