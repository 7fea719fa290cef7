import Calendar
import Core
import Web

/// A deadline that somebody asks about: what its words and the days off make of it.
struct AskedDay: Sendable {
    let form: Form
    let due: DueDay?
    let workingDays: WorkingDays

    /// Nothing asked, or nothing sensible, leaves `due` nil; the form says what is wrong.
    init(_ query: Form, _ workingDays: WorkingDays) {
        var form = Form(["day": query["day"], "preposition": query["preposition"]])
        let day = form.day("day")
        let preposition: DueDay.Preposition? = form["day"].isEmpty ? nil : form.choice("preposition")
        (self.form, self.workingDays) = (form, workingDays)
        due = day.flatMap { day in preposition.map { DueDay(day, $0) } }
    }
}
