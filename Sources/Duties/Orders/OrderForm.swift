import Access
import Calendar
import Core
import Organisations
import Plans
import Reporting
import Succession
import Web

/// What can be chosen when reports are ordered.
struct OrderChoices: Sendable {
    let agencies: [Agency]
    let plans: [Plan]
}

/// An order as it is typed: parsed to one, or the same form with what is wrong.
enum OrderForm {
    static func given(_ typed: Form, kind: ReportDuty.Kind, _ choices: OrderChoices, for viewer: Viewer) -> Checked<ReportOrder, Form> {
        var form = typed
        let title = form.text("title", required: "duties.missing.title"),
            wording = form.text("wording", required: "duties.missing.wording", longest: 2000)
        let reporters = reporters(&form, kind, choices)
        let recipient = form.text("recipient", required: nil)
        let via = choices.agencies.first { $0.id.rawValue == form["via"] }?.id
        let subject = choices.plans.first { $0.id.rawValue == form["subject"] }?.id.rawValue
        let time = kind == .periodic ? each(&form) : once(&form)
        guard form.isValid, let reporters, let time else { return .invalid(form) }
        return .valid(
            ReportOrder(
                id: .random(), place: viewer.place, kind: kind, title: title, wording: wording, reporters: reporters,
                recipientName: recipient.isEmpty ? nil : recipient, via: via, time: time, subject: subject))
    }

    private static func reporters(_ form: inout Form, _ kind: ReportDuty.Kind, _ choices: OrderChoices) -> ReportOrder.Reporters? {
        switch form["reporters"] {
        case "self": return .itself
        case "below": return .below
        case "agencies": return .agencies
        case "chosen":
            let ids = form.all("agency"), chosen = choices.agencies.filter { ids.contains($0.id.rawValue) }
            if chosen.isEmpty { form.refuse("agency", "form.choose") }
            return .chosen(chosen.map { UnitID($0.id.rawValue) })
        default:
            form.refuse("reporters", "form.choose")
            return nil
        }
    }

    private static func each(_ form: inout Form) -> ReportOrder.Time? {
        let frequency: ReportOrder.Frequency? = form.choice("frequency")
        let day = form.integer("day", in: 1...31, required: true), preposition: DueDay.Preposition? = form.choice("preposition")
        let months = frequency == .half ? 1...6 : 1...12
        let month = frequency == .year || frequency == .half ? form.integer("month", in: months, required: true) : nil
        let from = form.integer("from", in: 2000...2100, required: true), through = form.integer("through", in: 2000...2100)
        if let from, let through, through < from { form.refuse("through", "duties.wrong.years") }
        guard let frequency, let day, let preposition, let from else { return nil }
        return .each(frequency, day: day, month: month, preposition, from: from, through: through)
    }

    private static func once(_ form: inout Form) -> ReportOrder.Time? {
        let due = form.day("due", required: "duties.missing.due"), first = form.day("first", required: "duties.missing.first")
        let last = form.day("last", required: "duties.missing.last"), cutOff = form.day("cutOff")
        if let first, let last, last < first { form.refuse("last", "duties.wrong.days") }
        if let cutOff, let last, cutOff > last { form.refuse("cutOff", "duties.wrong.cutOff") }
        if let cutOff, let first, cutOff < first { form.refuse("cutOff", "duties.wrong.cutOff") }
        if let due, let last, cutOff == nil, let first, due <= first, last >= first { form.refuse("due", "duties.wrong.due") }
        guard let due, let first, let last, let days = Days(first, last) else { return nil }
        return .once(due: DueDay(due, .through), about: days, cutOff: cutOff)
    }
}
