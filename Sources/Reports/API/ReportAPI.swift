import Access
import Core
import Reporting
import Storage
import Web

/// Reports as JSON, from the same functions as the pages.
enum ReportAPI {
    static let routes: [Route] = [
        .api(
            .post, "/reporting", for: ReportPages.writers,
            Operation(
                "draftReport", "Makes the draft of a duty; the same again finds it.", body: .object([("duty", .text)]),
                answers: .object([("id", .text)]))
        ) { call in
            guard let duty = ID<ReportDuty>(try call.jsonForm()["duty"]) else { throw Problem.notFound }
            return ["id": .string(try await DraftReport(call.services)(duty, by: call.viewer).rawValue)]
        },
        .api(
            .get, "/reporting/{report}", for: ReportPages.workers,
            Operation("getReport", "One report: its state, sentences with their rows, and figures as this reader may see them.", answers: shape)
        ) { call in
            json(try await ReportPages.content(call))
        },
        .api(
            .post, "/reporting/{report}/acts/{act}", for: ReportPages.workers,
            Operation(
                "actOnReport", "An act of its way: submission, return, correction, acceptance, approval, unapproval, freezing.",
                body: .object([("text", .nullable(.text)), ("revision", .nullable(.integer))]), answers: .object([("id", .text), ("state", .text)]))
        ) { call in
            let (content, act) = try await ActPages.question(call), form = try call.jsonForm(), id = content.report.id, viewer = call.viewer
            guard act != .amendment else { throw Problem.badRequest }
            let text = form["text"]
            try await ActOnReport(call.services)(
                act, on: id, shown: Int(form["revision"]), .init(text: text.isEmpty ? nil : String(text.prefix(4000))), by: viewer)
            let after = try await call.services.database.read { tx in try ReportStore(tx).get(id, visibleTo: viewer) }
            return ["id": .string(id.rawValue), "state": .string(after.state.rawValue)]
        }
    ]

    private static func json(_ content: ReportView.Content) -> JSON {
        let report = content.report
        return [
            "id": .string(report.id.rawValue), "unit": .string(report.unitName), "title": .string(report.title),
            "state": .string(report.state.rawValue),
            "version": .integer(report.version), "hash": .optional(report.hash), "revision": .integer(report.revision),
            "lines": .array(
                content.lines.filter { !$0.isStruck }.map { line in
                    [
                        "key": .string(line.key), "section": .string(line.section), "text": .string(line.text), "isEdited": .bool(line.edited != nil),
                        "rows": .array(line.rows.map(JSON.string))
                    ]
                }),
            "figures": .array(
                content.cells.map { cell in
                    [
                        "key": .string(cell.key), "label": .string(cell.label), "state": .string(cell.state.rawValue),
                        "text": .string(content.shown(cell).text(unit: cell.unit))
                    ]
                })
        ]
    }

    private static let shape = Shape.object([
        ("id", .text), ("unit", .text), ("title", .text), ("state", .choice(ReportState.allCases.map(\.rawValue))), ("version", .integer),
        ("hash", .nullable(.text)), ("revision", .integer),
        (
            "lines",
            .list(.object([("key", .text), ("section", .text), ("text", .text), ("isEdited", .bool), ("rows", .list(.text))]))
        ),
        (
            "figures",
            .list(.object([("key", .text), ("label", .text), ("state", .choice(ReportCell.State.allCases.map(\.rawValue))), ("text", .text)]))
        )
    ])
}
