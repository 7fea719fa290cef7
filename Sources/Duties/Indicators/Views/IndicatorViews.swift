import Core
import Lists
import Plans
import Reporting
import Succession
import Web

/// Every indicator, by how its figures come about.
struct IndicatorListView {
    let words: Words

    var page: Page {
        let groups: [HTML] = IndicatorDefinition.Source.allCases.map { source in
            let items: [HTML] = IndicatorRegistry.all.filter { $0.source == source }.map { definition in
                let speech = FigureWords(definition: definition, words: words)
                let path: Path = "/indicators/\(value: definition.code.rawValue)"
                return """
                    <li class="task"><a class="task-title" href="\(path)">\(speech.text(definition.name))</a>
                    <p class="task-meta">\(speech.text(definition.definition))</p></li>
                    """
            }
            return "<h2>\(words(.of("indicators.source", source.rawValue)))</h2><ul class=\"tasks\">\(items)</ul>"
        }
        return Page(
            words("indicators.title"),
            main: """
                <h1>\(words("indicators.title"))</h1><p class="lead">\(words("indicators.lead"))</p>
                <p class="row">\(linkButton(words("indicators.planTargets"), to: "/targets", style: .second))\(linkButton(words("places.title"), to: "/places", style: .second))</p>\(groups)
                """)
    }
}

/// One indicator: its figure, how it went, who said what, and what it cannot say.
struct IndicatorView {
    let content: IndicatorContent
    let words: Words

    private var definition: IndicatorDefinition { content.definition }
    private var speech: FigureWords { FigureWords(definition: definition, words: words) }

    var page: Page {
        Page(
            speech.text(definition.name), crumbs: [(words("indicators.title"), "/indicators")], isWide: true,
            main: """
                <h1>\(speech.text(definition.name))</h1><p class="lead">\(speech.text(definition.definition))</p>
                \(choices)<p><strong>\(content.label.name(words)): \(speech.text(content.shown.total))</strong></p>\(hidden)\(enter)
                \(series)\(units)\(facts)
                """)
    }

    private var path: Path { "/indicators/\(value: definition.code.rawValue)" }

    private var choices: HTML {
        let form = Form(["period": content.label.text, "boundaries": content.boundaries.rawValue]), fields = Fields(form, words)
        let boundaries = UnitFigures.Boundaries.allCases.map { Fields.Option($0.rawValue, words(.of("indicators.boundaries", $0.rawValue))) }
        return """
            <form class="filters" method="get" action="\(path)">\(fields.select("period", "duties.period", options: content.labels.map { .init($0.text, $0.name(words)) }))
            \(fields.select("boundaries", "indicators.boundariesField", options: boundaries))\(button(words("list.show"), style: .second))</form>
            """
    }

    private var hidden: HTML? { content.shown.isProtected ? notice(words("indicators.hidden"), .plain) : nil }

    private var enter: HTML? {
        content.mayEnter
            ? "<p class=\"row\">\(linkButton(words("indicators.enter"), to: "\(path)/entry?period=\(value: content.label.text)"))</p>" : nil
    }

    private var series: HTML {
        let chart = SeriesChart(
            title: words("indicators.series"),
            bars: content.series.map { ($0.label.name(words), speech.value($0.figure), speech.value($0.figure).map(bar) ?? "…") })
        let rows: [[HTML]] = content.series.map { ["\($0.label.name(words))", "\(speech.text($0.figure))"] }
        return """
            <h2>\(words("indicators.series"))</h2>\(chart.html)
            \(table(caption: words("indicators.series"), columns: [Column(words("duties.period")), Column(words("indicators.figure"), isNumber: true)], rows: rows))
            """
    }

    private func bar(_ value: Double) -> String { definition.measure == .share ? speech.percent(value) : speech.number(value) }

    private var units: HTML? {
        if content.shown.lines.isEmpty { return emptyState(words("indicators.nothing"), words("indicators.nothingAdvice")) }
        let rows: [[HTML]] = content.shown.lines.map { line in
            let mark: HTML? =
                line.isToBeAskedAgain
                ? tag(words("indicators.askAgain"), .attention)
                : line.exactness == .exact
                    ? nil : tag(words(.of("indicators.exactness", line.exactness == .byWeights ? "byWeights" : "byEqualParts")), .attention)
            let figure = line.isToBeAskedAgain ? "" : line.state == .declaredZero ? words("indicators.declaredZero") : speech.text(line.figure)
            return ["\(line.name)", "\(figure) \(mark)"]
        }
        return """
            <h2>\(words("indicators.byUnit"))</h2>
            \(table(caption: words("indicators.byUnit"), columns: [Column(words("duties.unit")), Column(words("indicators.figure"), isNumber: true)], rows: rows))
            \(ListFile.link(to: "/exports/indicators/\(value: definition.code.rawValue)?period=\(value: content.label.text)&boundaries=\(value: content.boundaries.rawValue)", words))
            """
    }

    private var facts: HTML {
        var facts: [(name: String, value: HTML)] = [(words("indicators.numerator"), "\(speech.text(definition.numerator))")]
        if let whole = definition.denominator { facts.append((words("indicators.denominator"), "\(speech.text(whole))")) }
        facts += [
            (words("indicators.unit"), "\(speech.text(definition.unit))"),
            (words("indicators.frequency"), "\(words(.of("indicators.each", definition.frequency.rawValue)))"),
            (words("indicators.sourceField"), "\(words(.of("indicators.source", definition.source.rawValue)))"),
            (words("indicators.direction"), "\(words(.of("indicators.directions", definition.direction.rawValue)))")
        ]
        if !definition.disaggregations.isEmpty {
            facts.append((words("indicators.parts"), "\(definition.disaggregations.map { speech.text($0.name) }.joined(separator: ", "))"))
        }
        for goal in content.goals {
            let year = goal.year.map { words("indicators.goalYear", ["year": String($0)]) } ?? ""
            facts.append(
                (words("indicators.goal", ["document": goal.document]), "\(goal.comparator) \(speech.number(goal.value)) \(goal.unit) \(year)"))
        }
        return
            "<h2>\(words("indicators.about"))</h2>\(summaryList(facts))<h2>\(words("indicators.limits"))</h2><p>\(speech.text(definition.limits))</p>"
    }
}
