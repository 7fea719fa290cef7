import Core
import Places
import Succession
import Web

/// A unit's life: when it stood, under whom, what it was made of, what became of it.
struct PlaceView {
    let query: Form
    let history: History
    let recorded: [RecordedChange]
    let today: LocalDate
    let own: UnitID
    let isKeeper: Bool
    let words: Words

    var page: Page {
        let form: HTML = """
            <form class="filters" method="get" action="/places">\(Fields(query, words).text("q", "places.search", hint: "places.searchHint", kind: .search))
            \(button(words("places.find"), style: .second))</form>
            """
        return Page(
            words("places.title"), crumbs: [(words("indicators.title"), "/indicators")],
            main: "<h1>\(words("places.title"))</h1><p class=\"lead\">\(words("places.lead"))</p>\(form)\(found)\(life)\(changes)")
    }

    private var unit: UnitID? {
        let asked = query["unit"]
        if !asked.isEmpty { return history.openDays(of: UnitID(asked)).isEmpty ? nil : UnitID(asked) }
        return query["q"].isEmpty && !history.openDays(of: own).isEmpty ? own : nil
    }

    private var found: HTML? {
        let typed = query["q"]
        if typed.isEmpty { return nil }
        let listed = PlaceIndex.bundled.find(name: typed).map { UnitID($0.place) }
        let new = history.eras.filter {
            PlaceCode($0.unit.rawValue).flatMap(PlaceIndex.bundled.place(code:)) == nil && TypedUnit(typed).is(name($0.unit))
        }.map(\.unit)
        let units = Array(Set(new)).sorted() + listed
        if units.isEmpty { return emptyState(words("places.nothing"), words("places.nothingAdvice")) }
        return "<ul>\(units.map { "<li>\(link($0))</li>" as HTML })</ul>"
    }

    private var life: HTML? {
        guard let unit else { return nil }
        let open = history.openDays(of: unit)
        guard let last = open.last else { return nil }
        let day = min(last.last, today), lastly = max(day, last.first)
        let spans = open.map { days in
            words(
                "places.open",
                [
                    "from": days.first == .first ? words("places.always") : days.first.vietnamese,
                    "to": days.last == .last ? words("places.now") : days.last.vietnamese
                ])
        }
        let above = history.above(unit, on: lastly)
        return """
            <section class="card" aria-labelledby="unit"><h2 id="unit">\(name(unit))</h2>
            \(summaryList([(words("places.code"), "\(unit.rawValue)"), (words("places.days"), "\(spans.joined(separator: "; "))"), (words("places.above"), above.isEmpty ? "–" : "\(above.map { "\(link($0)) " as HTML })")]))
            \(relatives("places.madeOf", history.ancestors(of: unit, on: lastly)))\(relatives("places.became", history.descendants(of: unit, on: lastly)))\(weights(unit))</section>
            """
    }

    private func relatives(_ title: WordKey, _ relatives: [Relative]) -> HTML? {
        let near = relatives.filter { $0.distance == 1 }
        if near.isEmpty { return nil }
        let items: [HTML] = near.map { relative in
            let part: HTML? = relative.isWhole ? nil : " \(tag(words("places.part"), .quiet))"
            let basis = relative.change.basis
            return "<li>\(link(relative.era.unit))\(part) · \(relative.change.day.vietnamese) · \(basis.document)</li>"
        }
        return "<h3>\(words(title))</h3><ul>\(items)</ul>"
    }

    /// The units that a divided one went to, in order.
    static func heirs(of unit: UnitID, in history: History) -> [UnitID] {
        guard let last = history.openDays(of: unit).last?.last, last != .last else { return [] }
        return Set(history.descendants(of: unit, on: last).filter { $0.distance == 1 }.map(\.era.unit)).sorted()
    }

    private func weights(_ unit: UnitID) -> HTML? {
        let heirs = Self.heirs(of: unit, in: history)
        guard isKeeper, heirs.count > 1 else { return nil }
        let fields: [HTML] = heirs.enumerated().map { number, heir in
            "<div class=\"field\"><label for=\"weight\(number)\">\(words("places.weightOf", ["name": name(heir)]))</label><input class=\"input narrow\" id=\"weight\(number)\" name=\"weight\(number)\" inputmode=\"numeric\"></div>"
        }
        return """
            <h3>\(words("places.weights"))</h3><p class="hint">\(words("places.weightsHint"))</p>
            <form method="post" action="/places/weights" novalidate>\(token)<input type="hidden" name="unit" value="\(unit.rawValue)">\(fields)
            <div class="field"><label for="source">\(words("places.weightSource"))</label><input class="input" id="source" name="source"></div>
            \(button(words("duties.save"), style: .second))</form>
            """
    }

    var token: HTML = .empty

    private var changes: HTML {
        let items: [HTML] = recorded.map { row in
            let kind =
                switch row.change.act {
                case .found: "found"
                case .abolish: "abolish"
                case .rename: "rename"
                case .move: "move"
                case .regroup: "regroup"
                }
            return "<li>\(row.change.day.vietnamese) · \(words(.of("places.acts", kind))) · \(row.change.basis.document), \(row.issuer)</li>"
        }
        let list: HTML = items.isEmpty ? "<p>\(words("places.noChanges"))</p>" : "<ul>\(items)</ul>"
        let new: HTML? = isKeeper ? "<p class=\"row\">\(linkButton(words("places.record"), to: "/places/changes/new"))</p>" : nil
        return "<h2>\(words("places.changes"))</h2>\(list)\(new)"
    }

    private func name(_ unit: UnitID) -> String {
        guard let days = history.openDays(of: unit).last else { return unit.rawValue }
        return history.name(of: unit, on: max(days.first, min(days.last, today))) ?? unit.rawValue
    }

    private func link(_ unit: UnitID) -> HTML {
        let path: Path = "/places?unit=\(value: unit.rawValue)"
        let province = PlaceCode(unit.rawValue).flatMap(PlaceIndex.bundled.place(code:)).flatMap(PlaceIndex.bundled.province(of:))
        return "<a href=\"\(path)\">\(name(unit))\(province.map { ", \($0.nameInSentence)" } ?? "") (\(unit.rawValue))</a>"
    }
}

/// A name as somebody types it, with accents or without.
private struct TypedUnit {
    let key: String

    init(_ text: String) { key = VietnameseText.folded(text) }

    func `is`(_ name: String) -> Bool { VietnameseText.folded(name).contains(key) }
}

struct ChangeKindView {
    let words: Words

    var page: Page {
        let options = ChangeForm.Kind.allCases.map { Fields.Option($0.rawValue, words(.of("places.kinds", $0.rawValue))) }
        return Page(
            words("places.record"), crumbs: [(words("places.title"), "/places")],
            main: """
                <h1>\(words("places.record"))</h1><form method="get" action="/places/changes/new">
                \(Fields(Form(["kind": "merge"]), words).radios("kind", "places.whichKind", options: options))\(button(words("duties.goOn")))</form>
                """)
    }
}

struct ChangeFormView {
    let kind: ChangeForm.Kind
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let fields = Fields(form, words), title = words(.of("places.kinds", kind.rawValue))
        return Page(
            title, crumbs: [(words("places.title"), "/places")], hasErrors: !form.isValid,
            main: """
                <h1>\(title)</h1>\(errorSummary(form, words))<form method="post" action="/places/changes" novalidate>\(token)
                <input type="hidden" name="kind" value="\(kind.rawValue)">\(own(fields))
                \(fields.text("day", "places.day", hint: "duties.dayHint", width: .medium))
                \(fields.text("basis", "places.basis", hint: "places.basisHint"))\(fields.text("basisDay", "places.basisDay", width: .medium))
                \(fields.text("issuer", "places.issuer"))\(button(words("duties.save")))</form>
                """)
    }

    private func own(_ fields: Fields) -> HTML {
        let units = fields.area("units", "places.units", hint: "places.unitsHint", rows: kind == .merge ? 3 : 1)
        switch kind {
        case .merge:
            return
                "\(units)\(fields.text("code", "places.newCode", hint: "places.newCodeHint", width: .medium))\(fields.text("name", "places.newName"))"
        case .split: return "\(units)\(fields.area("parts", "places.parts", hint: "places.partsHint"))"
        case .rename: return "\(units)\(fields.text("name", "places.newName"))"
        case .move: return "\(units)\(fields.text("above", "places.aboveCode", width: .medium))"
        }
    }
}
