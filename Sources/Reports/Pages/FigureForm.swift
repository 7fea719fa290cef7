import Core
import Drafting
import Web

/// Figures as people type them. A zero is declared by a choice of its own: an empty field, or a 0 by itself, is not yet an answer.
enum FigureForm {
    /// What can be said of a figure.
    enum Said: String, CaseIterable { case entered, declaredZero, unknown, missing }

    /// Sums and counts of the programme are not typed.
    static func isTyped(_ cell: ReportCell) -> Bool { !cell.key.hasPrefix(ConsolidatedParts.prefix) && !cell.key.hasPrefix("tasks") }

    static func filled(_ cells: [ReportCell]) -> Form {
        var values: [String: String] = [:]
        for (place, cell) in cells.enumerated() where isTyped(cell) {
            values["said-\(place)"] = (cell.state == .computed ? .entered : Said(rawValue: cell.state.rawValue) ?? .missing).rawValue
            values["value-\(place)"] = cell.value.map { VietnameseNumber.text($0) } ?? ""
            values["n-\(place)"] = cell.numerator.map(String.init) ?? ""
            values["of-\(place)"] = cell.denominator.map(String.init) ?? ""
        }
        return Form(values)
    }

    /// - returns: the cells that somebody changed.
    static func checked(_ input: Form, _ cells: [ReportCell]) -> Checked<[ReportCell], Form> {
        var form = input, changed: [ReportCell] = []
        for (place, cell) in cells.enumerated() where isTyped(cell) && form.fields["said-\(place)"] != nil {
            guard let next = read(cell, place, &form) else { continue }
            // What the machine read and nobody changed stays the machine's.
            let isSame = (next.value, next.numerator, next.denominator) == (cell.value, cell.numerator, cell.denominator)
            if isSame && (next.state == cell.state || cell.state == .computed && next.state == .entered) { continue }
            changed.append(next)
        }
        return form.isValid ? .valid(changed) : .invalid(form)
    }

    private static func read(_ cell: ReportCell, _ place: Int, _ form: inout Form) -> ReportCell? {
        var next = cell
        (next.value, next.numerator, next.denominator) = (nil, nil, nil)
        switch Said(rawValue: form["said-\(place)"]) {
        case .missing: next.state = .missing
        case .unknown: next.state = .unknown
        case .declaredZero: (next.state, next.value) = (.declaredZero, 0)
        case .entered where cell.measure == .share:
            next.state = .entered
            let whole = form.integer("of-\(place)", in: 1...1_000_000_000, required: true)
            let part = form.integer("n-\(place)", in: 0...1_000_000_000, required: true)
            guard let part, let whole else { return nil }
            (next.numerator, next.denominator) = (part, whole)
        case .entered:
            next.state = .entered
            guard let value = number(form["value-\(place)"]) else {
                form.refuse("value-\(place)", "reports.numberWrong")
                return nil
            }
            if value == 0 {
                form.refuse("value-\(place)", "reports.zeroDeclared")
                return nil
            }
            if cell.measure != .alone, value != value.rounded() || value < 0 || value > 1e15 {
                form.refuse("value-\(place)", "reports.wholeNumber")
                return nil
            }
            next.value = value
        case nil:
            form.refuse("said-\(place)", "form.choose")
            return nil
        }
        return next
    }

    /// "1.234,5" and "1234,5"; a dot only between groups of three.
    static func number(_ text: String) -> Double? {
        guard text.wholeMatch(of: /-?([0-9]{1,3}(\.[0-9]{3})+|[0-9]{1,15})(,[0-9]{1,6})?/) != nil else { return nil }
        return Double(text.replacing(".", with: "").replacing(",", with: "."))
    }
}
