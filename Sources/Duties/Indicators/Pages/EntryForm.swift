import Core
import Reporting
import Web

/// A figure as it is typed for one period. "Nothing happened" and "not known" are said; an empty field is neither.
struct EnteredFigure: Sendable, Equatable {
    let figure: IndicatorValue.Figure
    let state: IndicatorValue.State
    let evidence: IndicatorValue.Evidence
}

enum EntryForm {
    static func given(_ typed: Form, _ definition: IndicatorDefinition) -> Checked<EnteredFigure, Form> {
        var form = typed
        guard let state: IndicatorValue.State = form.choice("state") else { return .invalid(form) }
        var evidence = IndicatorValue.Evidence(form.text("evidence", required: state == .entered ? "indicators.wrong.evidence" : nil, longest: 500))
        if evidence.text?.isEmpty == true { evidence.text = nil }
        let figure: IndicatorValue.Figure?
        switch state {
        case .unknown: figure = .unknown
        case .declaredZero: figure = zero(&form, definition)
        default: figure = entered(&form, definition, &evidence)
        }
        guard form.isValid, let figure else { return .invalid(form) }
        return .valid(EnteredFigure(figure: figure, state: state, evidence: evidence))
    }

    private static func entered(
        _ form: inout Form, _ definition: IndicatorDefinition, _ evidence: inout IndicatorValue.Evidence
    ) -> IndicatorValue.Figure? {
        switch definition.measure {
        case .count: return form.integer("numerator", in: 0...1_000_000_000, required: true).map { .count($0) }
        case .share: return share(&form)
        case .money: return form.integer("value", in: 0...1_000_000_000_000_000, required: true).map { .amount(Double($0)) }
        case .survey:
            evidence.year = form.integer("year", in: 1990...2100, required: true)
            evidence.low = decimal(&form, "low", required: false)
            evidence.high = decimal(&form, "high", required: false)
            let value = decimal(&form, "value", required: true)
            if let low = evidence.low, let value, low > value { form.refuse("low", "indicators.wrong.interval") }
            if let high = evidence.high, let value, high < value { form.refuse("high", "indicators.wrong.interval") }
            return value.map { .amount($0) }
        }
    }

    private static func share(_ form: inout Form) -> IndicatorValue.Figure? {
        let part = form.integer("numerator", in: 0...1_000_000_000, required: true)
        let whole = form.integer("denominator", in: 1...1_000_000_000, required: true)
        guard let part, let whole else { return nil }
        if part > whole { form.refuse("numerator", "indicators.wrong.part") }
        return .share(part, of: whole)
    }

    /// Of a share, nobody of the whole; the whole must be said.
    private static func zero(_ form: inout Form, _ definition: IndicatorDefinition) -> IndicatorValue.Figure? {
        switch definition.measure {
        case .count: return .count(0)
        case .share: return form.integer("denominator", in: 1...1_000_000_000, required: true).map { .share(0, of: $0) }
        case .money: return .amount(0)
        case .survey:
            form.refuse("state", "indicators.wrong.surveyZero")
            return nil
        }
    }

    /// `1,7` as people here write it, or `1.7`.
    private static func decimal(_ form: inout Form, _ name: String, required: Bool) -> Double? {
        let text = form[name]
        if text.isEmpty {
            if required { form.refuse(name, "form.required") }
            return nil
        }
        guard let value = Double(text.replacing(",", with: ".")), value.isFinite, (0...1_000_000).contains(value) else {
            form.refuse(name, "indicators.wrong.number")
            return nil
        }
        return value
    }

    /// What stands already, to be corrected.
    static func form(_ value: IndicatorValue?) -> Form {
        guard let value else { return Form(["state": "entered", "shown": "0"]) }
        var fields = ["state": value.state.rawValue, "shown": String(value.version), "evidence": value.evidence.text ?? ""]
        fields["numerator"] = value.numerator.map(String.init)
        fields["denominator"] = value.denominator.map(String.init)
        fields["value"] = value.value.map { $0 == $0.rounded() ? String(Int($0)) : String($0) }
        fields["year"] = value.evidence.year.map(String.init)
        fields["low"] = value.evidence.low.map { String($0) }
        fields["high"] = value.evidence.high.map { String($0) }
        return Form(fields)
    }
}
