import Access
import Core
import Reporting
import Storage
import Web

/// Entering a figure for a period. What is typed is kept as it is typed, and survives a closed browser.
enum EntryPages {
    static let writers = Rule.holding([.officer, .member])

    static let routes: [Route] = [
        .page(.get, "/indicators/{code}/entry", for: writers) { call in
            let asked = try await asked(call)
            return call.page(EntryView(asked: asked, form: asked.form, token: call.token, words: call.words).page)
        },
        .page(.post, "/indicators/{code}/entry", for: writers, save),
        .page(.post, "/indicators/{code}/draft", for: writers, keep)
    ]

    struct Asked: Sendable {
        let definition: IndicatorDefinition
        let label: ReportPeriod.Label
        /// What stands, or what was typed and not saved.
        let form: Form
        let isDraft: Bool
    }

    static let fields = ["state", "numerator", "denominator", "value", "evidence", "year", "low", "high", "shown"]

    private static func asked(_ call: Call<Viewer>) async throws -> Asked {
        let viewer = call.viewer, query = call.incoming.method == .get ? call.incoming.query : call.form
        guard let definition = IndicatorRegistry.find(call.incoming.parameters["code"] ?? ""), definition.source != .records,
            let label = ReportPeriod.Label(query["period"])
        else { throw Problem.notFound }
        return try await call.services.database.read { tx in
            let standing = try IndicatorStore(tx).own(definition.code, label, part: "", of: viewer)
            let draft = try DraftStore(tx).find(definition.code, label, of: viewer)
            return Asked(definition: definition, label: label, form: draft.map { Form($0) } ?? EntryForm.form(standing), isDraft: draft != nil)
        }
    }

    private static func save(_ call: Call<Viewer>) async throws -> Answer {
        let asked = try await asked(call)
        switch EntryForm.given(call.form, asked.definition) {
        case .invalid(let form): return call.page(EntryView(asked: asked, form: form, token: call.token, words: call.words).page, status: 422)
        case .valid(let given):
            do {
                try await EnterFigure(call.services)(
                    given, of: asked.definition, for: asked.label, shown: Int(call.form["shown"]) ?? 0, by: call.viewer)
            } catch let problem as Problem where problem == .changedMeanwhile {
                var view = EntryView(asked: asked, form: call.form, token: call.token, words: call.words)
                view.isConflict = true
                return call.page(view.page, status: 409)
            }
            return .redirect(to: "/indicators/\(value: asked.definition.code.rawValue)?period=\(value: asked.label.text)")
        }
    }

    private static func keep(_ call: Call<Viewer>) async throws -> Answer {
        let asked = try await asked(call), viewer = call.viewer, now = call.now, form = call.form
        let typed = Dictionary(uniqueKeysWithValues: fields.map { ($0, String(form.raw($0).prefix(500))) })
        try await call.services.database.write { tx in try DraftStore(tx).keep(typed, asked.definition.code, asked.label, of: viewer, at: now) }
        return .redirect(to: "/indicators/\(value: asked.definition.code.rawValue)/entry?period=\(value: asked.label.text)")
    }
}

struct EntryView {
    let asked: EntryPages.Asked
    let form: Form
    let token: HTML
    let words: Words
    var isConflict = false

    var page: Page {
        let speech = FigureWords(definition: asked.definition, words: words), name = speech.text(asked.definition.name)
        let path: Path = "/indicators/\(value: asked.definition.code.rawValue)"
        let fields = Fields(form, words)
        let states: [IndicatorValue.State] = asked.definition.measure == .survey ? [.entered, .unknown] : [.entered, .declaredZero, .unknown]
        let options = states.map { Fields.Option($0.rawValue, words(.of("indicators.states", $0.rawValue))) }
        let conflict: HTML? = isConflict ? notice(words("problem.changedMeanwhile"), .attention) : nil
        let draft: HTML? = asked.isDraft && form.isValid && !isConflict ? notice(words("indicators.draftKept"), .plain) : nil
        return Page(
            name, crumbs: [(words("indicators.title"), "/indicators"), (name, path)], hasErrors: !form.isValid,
            main: """
                <h1>\(words("indicators.enterOf", ["name": name, "period": asked.label.name(words)]))</h1>\(errorSummary(form, words))\(conflict)\(draft)
                <p>\(speech.text(asked.definition.definition))</p>
                <form method="post" action="\(path)/entry" novalidate data-autosave="\(path)/draft">\(token)
                <input type="hidden" name="period" value="\(asked.label.text)"><input type="hidden" name="shown" value="\(form["shown"])">
                \(fields.radios("state", "indicators.stateField", options: options))\(figures(fields, speech))
                \(fields.area("evidence", asked.definition.measure == .survey ? "indicators.surveySource" : "indicators.evidence", hint: "indicators.evidenceHint", rows: 2))
                <p class="row">\(button(words("duties.save"))) \(keep(path))</p></form>
                """)
    }

    /// Without JavaScript what is typed is kept by a button.
    private func keep(_ path: Path) -> HTML {
        "<button class=\"button quiet\" type=\"submit\" formaction=\"\(path)/draft\">\(words("indicators.keepDraft"))</button>"
    }

    private func figures(_ fields: Fields, _ speech: FigureWords) -> HTML {
        switch asked.definition.measure {
        case .count: "<p class=\"hint\">\(speech.text(asked.definition.numerator))</p>\(fields.text("numerator", "indicators.count", width: .medium))"
        case .share:
            """
            <p class="hint">n: \(speech.text(asked.definition.numerator)); N: \(asked.definition.denominator.map(speech.text) ?? "")</p>
            \(fields.text("numerator", "indicators.n", width: .medium))\(fields.text("denominator", "indicators.N", width: .medium))
            """
        case .money: fields.text("value", "indicators.money", width: .medium)
        case .survey:
            """
            \(fields.text("value", "indicators.result", width: .medium))\(fields.text("year", "indicators.surveyYear", width: .narrow))
            \(fields.text("low", "indicators.low", width: .narrow))\(fields.text("high", "indicators.high", width: .narrow))
            """
        }
    }
}
