import Core
import Organisations
import PlanReading
import Web

/// The form of an item, one set of fields per kind: filled in from a row, and checked into a change.
enum ItemForm {
    /// What the form says, to be laid over the item in the transaction.
    struct Change: Sendable {
        let text: String
        let section: String
        let detail: PlanItem.Detail
        /// Nil for kinds without agencies.
        let agencies: [PlanItem.Named]?

        @Sendable func apply(_ item: inout PlanItem) {
            let before = item
            item.text = text
            item.section = section
            item.detail = detail
            // The form does not ask whether a holder is a group: the same name stays what it was, another tells by itself.
            if case .duty(let old) = before.detail, case .duty(var duty) = detail, let agencies {
                let isSame = agencies.map(\.name) == before.names(.lead)
                duty.isGroup = isSame ? old.isGroup : agencies.contains { AgencyName.isGroup($0.name) }
                item.detail = .duty(duty)
            }
            guard let agencies else { return }
            // A name that stays keeps its tie to the catalogue.
            let ties = Dictionary(item.agencies.map { ($0.name, $0.agency) }) { first, _ in first }
            item.agencies = agencies.map { PlanItem.Named($0.part, $0.name, agency: ties[$0.name] ?? nil) }
        }
    }

    static func filled(_ item: PlanItem) -> Form {
        var values = ["text": item.text, "section": item.section, "revision": String(item.revision), "kind": item.kind.rawValue]
        for part in [PlanItem.Named.Part.lead, .coordinator, .reporter] { values[part.rawValue] = item.names(part).joined(separator: "\n") }
        func put(_ name: String, _ value: Int?) { values[name] = value.map(String.init) }
        switch item.detail {
        case .target(let target):
            values["value"] = target.value.map(Amount.text)
            values["unit"] = target.unit
            values["comparator"] = target.comparator?.rawValue
            put("due", target.due)
        case .task(let task): (values["timing"], values["product"], values["detail"]) = (task.timing, task.product, task.detail)
        case .duty(let duty): values["request"] = duty.isRequest ? "yes" : nil
        case .deadline(let deadline):
            put("day", deadline.day)
            put("month", deadline.month)
            put("year", deadline.year)
            values["yearly"] = deadline.isYearly ? "yes" : nil
            (values["recipient"], values["via"], values["report"]) = (deadline.recipient, deadline.via, deadline.kind?.rawValue)
        case .period(let period):
            put("startDay", period.start.day)
            put("startMonth", period.start.month)
            put("startYear", period.start.year)
            put("endDay", period.end.day)
            put("endMonth", period.end.month)
            put("endYear", period.end.year)
        case .review(let year): put("year", year)
        case .line: break
        }
        return Form(values)
    }

    static func checked(_ input: Form, _ kind: PlanItem.Kind) -> Checked<Change, Form> {
        var form = input
        let text = form.text("text", required: "plans.textMissing", longest: 5000)
        let section = form.text("section", required: nil, longest: 100)
        let detail = detail(&form, kind)
        let agencies = agencies(&form, kind)
        return form.isValid ? .valid(Change(text: text, section: section, detail: detail, agencies: agencies)) : .invalid(form)
    }

    private static func detail(_ form: inout Form, _ kind: PlanItem.Kind) -> PlanItem.Detail {
        switch kind {
        case .target: target(&form)
        case .task:
            .task(.init(timing: optional(&form, "timing"), product: optional(&form, "product", 1000), detail: optional(&form, "detail", 5000)))
        case .duty: .duty(.init(isRequest: form["request"] == "yes", isGroup: false))
        case .deadline: deadline(&form)
        case .period: .period(.init(start: date(&form, "start"), end: date(&form, "end")))
        case .review: .review(year: form.integer("year", in: 1990...2100))
        case .budget, .basis: .line
        }
    }

    private static func target(_ form: inout Form) -> PlanItem.Detail {
        var value: Double?
        if !form["value"].isEmpty {
            value = Amount.value(form["value"])
            if value == nil { form.refuse("value", "plans.amountWrong") }
        }
        let comparator = Comparator(rawValue: form["comparator"])
        if value != nil, comparator == nil { form.refuse("comparator", "plans.comparatorMissing") }
        return .target(.init(value: value, unit: optional(&form, "unit"), comparator: comparator, due: form.integer("due", in: 1990...2100)))
    }

    private static func deadline(_ form: inout Form) -> PlanItem.Detail {
        let day = form.integer("day", in: 1...31), month = form.integer("month", in: 1...12), year = form.integer("year", in: 1990...2100)
        if !exists(day, month, year) { form.refuse("day", "plans.noSuchDay") }
        return .deadline(
            .init(
                day: day, month: month, year: year, isYearly: form["yearly"] == "yes", recipient: optional(&form, "recipient"),
                via: optional(&form, "via"),
                kind: DeadlineItem.Kind(rawValue: form["report"])))
    }

    private static func date(_ form: inout Form, _ end: String) -> PartialDate {
        let date = PartialDate(
            day: form.integer("\(end)Day", in: 1...31), month: form.integer("\(end)Month", in: 1...12),
            year: form.integer("\(end)Year", in: 1990...2100))
        if !exists(date.day, date.month, date.year) { form.refuse("\(end)Day", "plans.noSuchDay") }
        return date
    }

    /// 29/2 stands in every fourth year, so a date without a year may be one.
    private static func exists(_ day: Int?, _ month: Int?, _ year: Int?) -> Bool {
        guard let day, let month else { return true }
        return LocalDate(year: year ?? 2000, month: month, day: day) != nil
    }

    private static func agencies(_ form: inout Form, _ kind: PlanItem.Kind) -> [PlanItem.Named]? {
        let parts: [PlanItem.Named.Part]
        switch kind {
        case .task: parts = [.lead, .coordinator]
        case .duty: parts = [.lead]
        case .deadline: parts = [.reporter]
        case .target, .period, .review, .budget, .basis: return nil
        }
        return parts.flatMap { part in
            form.text(part.rawValue, required: nil, longest: 5000).split(whereSeparator: \.isNewline).map { line in
                PlanItem.Named(part, String(line).trimmingSpace)
            }.filter { !$0.name.isEmpty }
        }
    }

    private static func optional(_ form: inout Form, _ name: String, _ longest: Int = 500) -> String? {
        let text = form.text(name, required: nil, longest: longest)
        return text.isEmpty ? nil : text
    }
}

extension String {
    var trimmingSpace: String { String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()) }
}
