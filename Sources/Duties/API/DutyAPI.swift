import Access
import Calendar
import Core
import Lists
import Reporting
import Storage
import Succession
import Web

/// Duties and completeness as JSON, from the same functions as the pages.
enum DutyAPI {
    static let routes: [Route] = [
        .api(
            .get, "/report-duties",
            Operation(
                "listReportDuties", "Duties to report, 50 at a time: mine, those of my unit, or those that come in here.",
                query: ["list", "q", "mark", "kind", "year", "over", "order", "page"],
                answers: .object([("total", .integer), ("duties", .list(shape))]))
        ) { call in
            let query = call.incoming.query, viewer = call.viewer
            let list = try await call.services.database.read { tx in try DutyList(query, visibleTo: viewer, call.services, tx) }
            let page = PageOfList(number: query["page"], total: list.rows.count)
            let rows = list.rows.dropFirst(page.offset).prefix(PageOfList.size).map { JSON.object(members($0, list.time)) }
            return ["total": .integer(page.total), "duties": .array(rows)]
        },
        .api(.get, "/report-duties/{duty}", Operation("getReportDuty", "One duty to report.", answers: shape)) { call in
            let id = try call.id("duty", of: ReportDuty.self), viewer = call.viewer
            return try await call.services.database.read { tx in
                .object(members(try DutyStore(tx).duty(id, visibleTo: viewer), try DutyTime(call.services, tx)))
            }
        },
        .api(
            .get, "/report-completeness",
            Operation(
                "getReportCompleteness", "What came in of what was expected, by unit and period of a year.",
                query: ["year", "plan", "only", "q", "order"], answers: .object([("year", .integer), ("units", .list(lineShape))]))
        ) { call in
            let asked = try await CompletenessList(call)
            return ["year": .integer(asked.year), "units": .array(asked.lines.map { line($0, asked.matrix.labels) })]
        }
    ]

    private static func members(_ duty: ReportDuty, _ time: DutyTime) -> [JSON.Member] {
        [
            .init("id", .string(duty.id.rawValue)), .init("unit", .string(duty.unit.rawValue)), .init("unitName", .string(duty.unitName)),
            .init("place", .string(duty.place)), .init("recipient", .optional(duty.recipient?.rawValue)),
            .init("recipientName", .string(duty.recipientName)), .init("via", .optional(duty.viaName)), .init("kind", .string(duty.kind.rawValue)),
            .init("period", .string(duty.period.label.text)), .init("from", .string(duty.period.days.first.text)),
            .init("to", .string(duty.period.days.last.text)), .init("cutOff", .string(duty.cutOff.text)), .init("due", .string(duty.due.last.text)),
            .init("wording", .string(duty.wording)), .init("state", .string(duty.standing.state.rawValue)),
            .init("mark", .string(time.mark(duty).rawValue)), .init("firstSubmitted", .optional(duty.standing.firstSubmitted?.text))
        ]
    }

    private static let shape = Shape.object([
        ("id", .text), ("unit", .text), ("unitName", .text), ("place", .text), ("recipient", .nullable(.text)), ("recipientName", .text),
        ("via", .nullable(.text)), ("kind", .choice(ReportDuty.Kind.allCases.map(\.rawValue))), ("period", .text), ("from", .day), ("to", .day),
        ("cutOff", .day), ("due", .day), ("wording", .text), ("state", .choice(ReportDuty.State.allCases.map(\.rawValue))),
        ("mark", .choice(DutyTime.Mark.allCases.map(\.rawValue))), ("firstSubmitted", .nullable(.instant))
    ])

    private static func line(_ line: CompletenessMatrix.Line, _ labels: [ReportPeriod.Label]) -> JSON {
        let cells: [JSON] = labels.compactMap { label in
            line.cells[label].map { cell in
                .object([
                    .init("period", .string(label.text)), .init("expected", .integer(cell.expected)), .init("received", .integer(cell.received)),
                    .init("onTime", .integer(cell.onTime)), .init("late", .integer(cell.late)), .init("returned", .integer(cell.returned)),
                    .init("overdue", .integer(cell.overdue))
                ])
            }
        }
        return .object([.init("unit", .string(line.unit)), .init("name", .string(line.name)), .init("periods", .array(cells))])
    }

    private static let lineShape = Shape.object([
        ("unit", .text), ("name", .text),
        (
            "periods",
            .list(
                .object([
                    ("period", .text), ("expected", .integer), ("received", .integer), ("onTime", .integer), ("late", .integer),
                    ("returned", .integer),
                    ("overdue", .integer)
                ]))
        )
    ])
}
