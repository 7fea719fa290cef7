import Calendar
import Core
import Web

/// What a person says of a day, checked.
enum HolidayDetails {
    static func check(_ typed: Form) -> Checked<Holiday, Form> {
        var form = typed
        let date = form.day("date", required: "daysOff.dateMissing")
        let kind: Holiday.Kind? = form.choice("kind")
        let name = oneLine(form.text("name", required: "daysOff.nameMissing", longest: 200))
        let source = oneLine(form.text("source", required: "daysOff.sourceMissing", longest: 300))
        if let date, !HolidayRow.years.contains(date.year) {
            form.refuse("date", "daysOff.yearOutside", ["first": String(HolidayRow.years.lowerBound), "last": String(HolidayRow.years.upperBound)])
        }
        if let date, kind == .makeUp, !date.weekday.isRest { form.refuse("date", "daysOff.makeUpOnWeekday") }
        if let date, kind == .compensation, date.weekday.isRest { form.refuse("date", "daysOff.compensationOnRestDay") }
        guard form.isValid, let date, let kind else { return .invalid(form) }
        return .valid(
            Holiday(date, kind, name: name, source: source, isCertain: form["certain"] == "true", isOn: form["on"] == "true"))
    }

    private static func oneLine(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension Form {
    /// The same fields filled from what is stored.
    init(_ row: HolidayRow) {
        let day = row.holiday
        self.init([
            "date": day.date.vietnamese, "kind": day.kind.rawValue, "name": day.name, "source": day.source, "certain": String(day.isCertain),
            "on": String(day.isOn), "revision": String(row.revision)
        ])
    }
}
