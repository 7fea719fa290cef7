import Core
import Web

/// The figure of a period, as a form; programs send the same fields as JSON.
enum FigureForm {
    /// How a figure is given.
    enum How: String, CaseIterable { case number, share, unknown }

    static func choices(_ target: PlanTarget) -> [How] { target.isPercent ? [.share, .number, .unknown] : [.number, .unknown] }

    /// What stands of a period, to be corrected; an empty form for one without a figure.
    static func filled(_ actual: TargetActual?, _ period: TargetPeriod, _ target: PlanTarget) -> Form {
        var values = ["year": String(period.year), "part": period.part.rawValue, "seen": String(actual?.version ?? 0), "seenOf": key(period)]
        values["how"] = choices(target)[0].rawValue
        values["source"] = actual?.source
        values["note"] = actual?.note
        switch actual?.figure {
        case .number(let value): (values["how"], values["value"]) = (How.number.rawValue, Amount.text(value))
        case .share(let part, let whole):
            (values["how"], values["numerator"], values["denominator"]) = (How.share.rawValue, String(part), String(whole))
        case .unknown: values["how"] = How.unknown.rawValue
        case nil: break
        }
        return Form(values)
    }

    /// The version that was shown of that period: of another one nothing was.
    static func seen(_ form: Form, _ period: TargetPeriod) -> Int { form["seenOf"] == key(period) ? Int(form["seen"]) ?? 0 : 0 }

    static func key(_ period: TargetPeriod) -> String { "\(period.year)-\(period.part.rawValue)" }

    static func checked(_ input: Form, _ target: PlanTarget, on today: LocalDate) -> Checked<FigureEntry, Form> {
        var form = input
        if form["year"].isEmpty { form.refuse("year", "targets.yearMissing") }
        let year = form.integer("year", in: 1990...2100), part: TargetPeriod.Part? = form.choice("part")
        var figure: TargetActual.Figure?
        switch How(rawValue: form["how"]) {
        case .number: figure = number(&form)
        case .share where target.isPercent: figure = share(&form)
        case .unknown: figure = .unknown
        case .share, nil: form.refuse("how", "form.choose")
        }
        let source = optional(&form, "source", required: figure == .unknown ? nil : "targets.sourceMissing")
        let note = optional(&form, "note", required: figure == .unknown ? "targets.whyUnknown" : nil)
        let reason = optional(&form, "reason")
        guard let year, let part, form.isValid, let figure else { return .invalid(form) }
        let period = TargetPeriod(year: year, part)
        if period.start > today {
            form.refuse("year", "problem.targets.periodAhead")
            return .invalid(form)
        }
        let file = form.file("file").flatMap { $0.bytes.isEmpty ? nil : $0 }
        return .valid(FigureEntry(period: period, figure: figure, source: source, note: note, reason: reason, file: file))
    }

    private static func number(_ form: inout Form) -> TargetActual.Figure? {
        if form["value"].isEmpty {
            form.refuse("value", "targets.valueMissing")
            return nil
        }
        guard let value = Amount.value(form["value"]) else {
            form.refuse("value", "plans.amountWrong")
            return nil
        }
        return .number(value)
    }

    private static func share(_ form: inout Form) -> TargetActual.Figure? {
        let most = 1_000_000_000
        if form["numerator"].isEmpty { form.refuse("numerator", "targets.numeratorMissing") }
        if form["denominator"].isEmpty { form.refuse("denominator", "targets.denominatorMissing") }
        let part = form.integer("numerator", in: 0...most), whole = form.integer("denominator", in: 1...most)
        guard let part, let whole else { return nil }
        if part > whole { form.refuse("numerator", "targets.partOverWhole") }
        return .share(part, of: whole)
    }

    private static func optional(_ form: inout Form, _ name: String, required: WordKey? = nil) -> String? {
        let text = form.text(name, required: required, longest: 1000)
        return text.isEmpty ? nil : text
    }
}
