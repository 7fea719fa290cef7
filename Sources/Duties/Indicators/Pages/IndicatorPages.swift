public import Access
import Core
import Lists
import Papers
import Reporting
import Storage
import Succession
import Web

/// "Số liệu": the indicators, one page each, their entry, their file and their JSON.
public enum IndicatorPages {
    public static let routes: [Route] =
        [
            .page(.get, "/indicators") { call in call.page(IndicatorListView(words: call.words).page) },
            .page(.get, "/indicators/{code}") { call in
                call.page(IndicatorView(content: try await content(call), words: call.words).page)
            },
            .page(.get, "/exports/indicators/{code}") { call in
                let content = try await content(call)
                return try await ListFile.answer(
                    sheet(content, call.words), named: FigureWords(definition: content.definition, words: call.words).text(content.definition.name),
                    of: "indicators", count: content.shown.lines.count, call)
            },
            .api(
                .get, "/indicators",
                Operation("listIndicators", "Every indicator with its definition.", answers: .object([("indicators", .list(shape))]))
            ) {
                _ in ["indicators": .array(IndicatorRegistry.all.map(json))]
            },
            .api(
                .get, "/indicators/{code}",
                Operation(
                    "getIndicator", "Figures of one indicator by unit, as this reader may see them; small counts of people are not shown.",
                    query: ["period", "boundaries"],
                    answers: .object([
                        ("code", .text), ("period", .text), ("boundaries", .choice(UnitFigures.Boundaries.allCases.map(\.rawValue))),
                        ("total", .nullable(.text)),
                        (
                            "units",
                            .list(
                                .object([
                                    ("unit", .text), ("name", .text), ("figure", .nullable(.text)), ("state", .nullable(.text)), ("exactness", .text)
                                ]))
                        )
                    ]))
            ) { call in
                let content = try await content(call), speech = FigureWords(definition: content.definition, words: call.words)
                return [
                    "code": .string(content.definition.code.rawValue), "period": .string(content.label.text),
                    "boundaries": .string(content.boundaries.rawValue), "total": .optional(content.shown.total.map { speech.text($0) }),
                    "units": .array(
                        content.shown.lines.map { line in
                            [
                                "unit": .string(line.unit.rawValue), "name": .string(line.name),
                                "figure": .optional(line.figure.map { speech.text($0) }),
                                "state": .optional(line.state?.rawValue), "exactness": .string("\(line.exactness)")
                            ]
                        })
                ]
            }
        ] + EntryPages.routes + PlacePages.routes

    public static let menu = [MenuItem("indicators.menu", "/indicators", also: ["/places"], for: .signedIn)]

    private static func content(_ call: Call<Viewer>) async throws -> IndicatorContent {
        let code = call.incoming.parameters["code"] ?? "", query = call.incoming.query, viewer = call.viewer
        return try await call.services.database.read { tx in try IndicatorContent(code, query, for: viewer, call.services, tx) }
    }

    private static func sheet(_ content: IndicatorContent, _ words: Words) -> Sheet {
        let speech = FigureWords(definition: content.definition, words: words)
        return Sheet(
            title: speech.text(content.definition.name),
            columns: [
                .init(words("duties.unit"), width: 40), .init(words("duties.period"), width: 24), .init(words("indicators.figure"), width: 40),
                .init(words("indicators.stateField"), width: 20)
            ],
            rows: content.shown.lines.lazy.map { line in
                [
                    .text(line.name), .text(content.label.name(words)),
                    .text(line.isToBeAskedAgain ? words("indicators.askAgain") : speech.text(line.figure)),
                    .text(line.state.map { words(.of("indicators.states", $0.rawValue)) } ?? "")
                ]
            })
    }

    private static func json(_ definition: IndicatorDefinition) -> JSON {
        [
            "code": .string(definition.code.rawValue), "name": .string(definition.name.vietnamese), "nameInEnglish": .string(definition.name.english),
            "definition": .string(definition.definition.vietnamese), "measure": .string(definition.measure.rawValue),
            "source": .string(definition.source.rawValue), "limits": .string(definition.limits.vietnamese),
            "countsPeople": .bool(definition.countsPeople)
        ]
    }

    private static let shape = Shape.object([
        ("code", .text), ("name", .text), ("nameInEnglish", .text), ("definition", .text),
        ("measure", .choice(IndicatorDefinition.Measure.allCases.map(\.rawValue))),
        ("source", .choice(IndicatorDefinition.Source.allCases.map(\.rawValue))),
        ("limits", .text), ("countsPeople", .bool)
    ])
}
