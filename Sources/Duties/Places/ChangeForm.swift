import Core
import Succession
import Web

/// A change of units as it is typed. Units are named by their codes, one a line.
enum ChangeForm {
    enum Kind: String, CaseIterable { case merge, split, rename, move }

    static func given(_ typed: Form, _ kind: Kind, _ history: History) -> Checked<(change: Change, issuer: String), Form> {
        var form = typed
        let day = form.day("day", required: "form.required"), issued = form.day("basisDay", required: "form.required")
        let number = form.text("basis", longest: 200), issuer = form.text("issuer", longest: 200)
        let act = act(&form, kind, history, day)
        guard form.isValid, let day, let issued, let act else { return .invalid(form) }
        return .valid((Change(act, on: day, basis: LegalBasis(number, issued: issued)), issuer))
    }

    private static func act(_ form: inout Form, _ kind: Kind, _ history: History, _ day: LocalDate?) -> Change.Act? {
        let eve = (day ?? .last).adding(days: -1)
        func units(_ name: String) -> [UnitID] {
            let ids = form[name].split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }).map { UnitID(String($0)) }
            if ids.isEmpty { form.refuse(name, "form.required") }
            if let unknown = ids.first(where: { !history.exists($0, on: eve) }) {
                form.refuse(name, "places.wrong.unknown", ["code": unknown.rawValue])
            }
            return ids
        }
        switch kind {
        case .merge:
            let from = units("units"), code = form.text("code", longest: 40), name = form.text("name")
            if from.count < 2, form.isValid { form.refuse("units", "places.wrong.two") }
            guard form.isValid else { return nil }
            let new = UnitID(code)
            // Into one that goes on, or into a new one under the unit above.
            if from.contains(new) || history.exists(new, on: eve) { return .merge(from, into: new) }
            return .merge(from, into: Founding(new, name: name, parent: history.parent(of: from[0], on: eve)))
        case .split:
            let from = units("units"), parts = parts(&form)
            guard form.isValid, let unit = from.first else { return nil }
            let parent = history.parent(of: unit, on: eve)
            return .split(unit, into: parts.map { (Founding(UnitID($0.code), name: $0.name, parent: parent), weight: $0.weight) })
        case .rename:
            let unit = units("units"), name = form.text("name")
            return form.isValid ? unit.first.map { .rename($0, to: name) } : nil
        case .move:
            let unit = units("units"), above = units("above")
            return form.isValid ? unit.first.flatMap { unit in above.first.map { .move(unit, to: $0) } } : nil
        }
    }

    /// One a line: code; name; what was counted in it, as far as that is known.
    private static func parts(_ form: inout Form) -> [(code: String, name: String, weight: Int?)] {
        let lines = form.raw("parts").split(whereSeparator: \.isNewline).map { line in
            line.split(separator: ";", omittingEmptySubsequences: false).map {
                VietnameseText.normal(String($0)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
        }.filter { !$0.allSatisfy(\.isEmpty) }
        let parts = lines.compactMap { line -> (code: String, name: String, weight: Int?)? in
            guard line.count >= 2, !line[0].isEmpty, !line[1].isEmpty else { return nil }
            if line.count > 2, !line[2].isEmpty, Int(line[2]) == nil { return nil }
            return (line[0], line[1], line.count > 2 ? Int(line[2]) : nil)
        }
        if parts.count != lines.count || parts.count < 2 { form.refuse("parts", "places.wrong.parts") }
        return parts
    }

    static func word(_ fault: HistoryFault) -> String {
        switch fault {
        case .notOpen: "notOpen"
        case .alreadyOpen: "alreadyOpen"
        case .circle: "circle"
        case .nothingMoves: "nothingMoves"
        case .twice: "twice"
        case .weight: "weight"
        }
    }

    static func field(of fault: HistoryFault, _ kind: Kind) -> String {
        switch fault {
        case .alreadyOpen: kind == .split ? "parts" : "code"
        case .circle: "above"
        case .weight: "parts"
        case .notOpen, .nothingMoves, .twice: "units"
        }
    }
}
