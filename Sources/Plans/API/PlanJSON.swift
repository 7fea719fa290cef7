import Core
import PlanReading
import Web

/// Plans and items as they leave by JSON: fields are listed, never automatic.
enum PlanJSON {
    static func whole(_ plan: Plan, _ items: [PlanItem]) -> JSON {
        .object([.init("plan", head(plan)), .init("items", .array(items.map(item)))])
    }

    static func head(_ plan: Plan) -> JSON {
        let head = plan.head
        return [
            "id": .string(plan.id.rawValue), "place": .string(plan.place), "state": .string(plan.state.rawValue), "version": .integer(plan.version),
            "type": .optional(head.type), "title": .string(head.title), "issuer": .optional(head.issuer), "number": .optional(head.number),
            "day": .optional(head.day), "month": .optional(head.month), "year": .optional(head.year), "startYear": .optional(head.startYear),
            "endYear": .optional(head.endYear), "leadAgency": .optional(head.leadAgency)
        ]
    }

    static func item(_ item: PlanItem) -> JSON {
        .object(
            [
                .init("id", .string(item.id.rawValue)), .init("kind", .string(item.kind.rawValue)), .init("section", .string(item.section)),
                .init("text", .string(item.text)), .init("state", .string(item.state.rawValue)), .init("confidence", .number(item.confidence)),
                .init("span", item.span.map { ["start": .integer($0.start), "end": .integer($0.end)] } ?? .null),
                .init("agencies", .array(item.agencies.map(named)))
            ] + detail(item.detail))
    }

    private static func named(_ named: PlanItem.Named) -> JSON {
        ["part": .string(named.part.rawValue), "name": .string(named.name), "agency": .optional(named.agency?.rawValue)]
    }

    private static func detail(_ detail: PlanItem.Detail) -> [JSON.Member] {
        switch detail {
        case .target(let target):
            [
                .init("value", target.value.map(JSON.number) ?? .null), .init("unit", .optional(target.unit)),
                .init("comparator", .optional(target.comparator?.rawValue)), .init("due", .optional(target.due))
            ]
        case .task(let task):
            [.init("timing", .optional(task.timing)), .init("product", .optional(task.product)), .init("detail", .optional(task.detail))]
        case .duty(let duty): [.init("request", .bool(duty.isRequest)), .init("group", .bool(duty.isGroup))]
        case .deadline(let deadline):
            [
                .init("day", .optional(deadline.day)), .init("month", .optional(deadline.month)), .init("year", .optional(deadline.year)),
                .init("yearly", .bool(deadline.isYearly)), .init("recipient", .optional(deadline.recipient)), .init("via", .optional(deadline.via)),
                .init("report", .optional(deadline.kind?.rawValue))
            ]
        case .period(let period):
            [
                .init("start", date(period.start.day, period.start.month, period.start.year)),
                .init("end", date(period.end.day, period.end.month, period.end.year))
            ]
        case .review(let year): [.init("year", .optional(year))]
        case .line: []
        }
    }

    private static func date(_ day: Int?, _ month: Int?, _ year: Int?) -> JSON {
        ["day": .optional(day), "month": .optional(month), "year": .optional(year)]
    }
}
