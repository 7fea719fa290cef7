import Core
import PlanReading
import Storage

/// The tables of single kinds: written by kind, read by one outer join.
extension ItemStore {
    func addDetail(of item: PlanItem) throws {
        switch item.detail {
        case .target(let target):
            try tx.run(
                """
                INSERT INTO plan_target (item_id, value, unit, comparator, due)
                VALUES (\(item.id), \(target.value), \(target.unit), \(target.comparator?.rawValue), \(target.due))
                """)
        case .task(let task):
            try tx.run(
                "INSERT INTO plan_task (item_id, timing, product, detail) VALUES (\(item.id), \(task.timing), \(task.product), \(task.detail))")
        case .duty(let duty):
            try tx.run("INSERT INTO plan_duty (item_id, request, many) VALUES (\(item.id), \(duty.isRequest), \(duty.isGroup))")
        case .deadline(let deadline):
            try tx.run(
                """
                INSERT INTO plan_deadline (item_id, day, month, year, yearly, recipient, via, kind)
                VALUES (\(item.id), \(deadline.day), \(deadline.month), \(deadline.year), \(deadline.isYearly), \(deadline.recipient), \(deadline.via),
                    \(deadline.kind?.rawValue))
                """)
        case .period(let period): try addPeriod(of: item, period)
        case .review(let year):
            let date = PartialDate(year: year)
            try addPeriod(of: item, PlanItem.Period(start: date, end: date))
        case .line: break
        }
    }

    private func addPeriod(of item: PlanItem, _ period: PlanItem.Period) throws {
        try tx.run(
            """
            INSERT INTO plan_period (item_id, start_day, start_month, start_year, end_day, end_month, end_year)
            VALUES (\(item.id), \(period.start.day), \(period.start.month), \(period.start.year), \(period.end.day), \(period.end.month), \(period.end.year))
            """)
    }

    func removeDetail(of item: PlanItem) throws {
        switch item.kind {
        case .target: try tx.run("DELETE FROM plan_target WHERE item_id = \(item.id)")
        case .task: try tx.run("DELETE FROM plan_task WHERE item_id = \(item.id)")
        case .duty: try tx.run("DELETE FROM plan_duty WHERE item_id = \(item.id)")
        case .deadline: try tx.run("DELETE FROM plan_deadline WHERE item_id = \(item.id)")
        case .period, .review: try tx.run("DELETE FROM plan_period WHERE item_id = \(item.id)")
        case .budget, .basis: break
        }
    }

    static let tables: SQL =
        """
        FROM plan_item item JOIN plan ON plan.id = item.plan_id
        LEFT JOIN plan_target target ON target.item_id = item.id LEFT JOIN plan_task task ON task.item_id = item.id
        LEFT JOIN plan_duty duty ON duty.item_id = item.id LEFT JOIN plan_deadline deadline ON deadline.item_id = item.id
        LEFT JOIN plan_period period ON period.item_id = item.id
        """

    static let columns: SQL =
        """
        item.id, item.plan_id, item.kind, item.position, item.section, item.section_title, item.text, item.span_start, item.span_end, item.confidence,
        item.state, item.revision, target.value, target.unit, target.comparator, target.due, task.timing, task.product, task.detail,
        duty.request, duty.many, deadline.day, deadline.month, deadline.year, deadline.yearly, deadline.recipient, deadline.via,
        deadline.kind AS deadline_kind, period.start_day, period.start_month, period.start_year, period.end_day, period.end_month, period.end_year
        """

    static func item(_ row: Row) throws -> PlanItem {
        let kind = PlanItem.Kind(rawValue: try row.get("kind")) ?? .basis
        var span: Span?
        if let start: Int = try row.find("span_start"), let end: Int = try row.find("span_end") { span = Span(start: start, end: end) }
        return PlanItem(
            id: try row.get("id"), plan: try row.get("plan_id"), kind: kind, position: try row.get("position"), section: try row.get("section"),
            sectionTitle: try row.get("section_title"), text: try row.get("text"), span: span, confidence: try row.get("confidence"),
            state: PlanItem.State(rawValue: try row.get("state")) ?? .proposed, revision: try row.get("revision"), detail: try detail(kind, row))
    }

    private static func detail(_ kind: PlanItem.Kind, _ row: Row) throws -> PlanItem.Detail {
        switch kind {
        case .target:
            let comparator: String? = try row.find("comparator")
            return .target(
                .init(
                    value: try row.find("value"), unit: try row.find("unit"), comparator: comparator.flatMap(Comparator.init(rawValue:)),
                    due: try row.find("due")))
        case .task: return .task(.init(timing: try row.find("timing"), product: try row.find("product"), detail: try row.find("detail")))
        case .duty: return .duty(.init(isRequest: try row.find("request") ?? false, isGroup: try row.find("many") ?? false))
        case .deadline:
            let kind: String? = try row.find("deadline_kind")
            return .deadline(
                .init(
                    day: try row.find("day"), month: try row.find("month"), year: try row.find("year"), isYearly: try row.find("yearly") ?? false,
                    recipient: try row.find("recipient"), via: try row.find("via"), kind: kind.flatMap(DeadlineItem.Kind.init(rawValue:))))
        case .period:
            return .period(
                .init(
                    start: PartialDate(day: try row.find("start_day"), month: try row.find("start_month"), year: try row.find("start_year")),
                    end: PartialDate(day: try row.find("end_day"), month: try row.find("end_month"), year: try row.find("end_year"))))
        case .review: return .review(year: try row.find("start_year"))
        case .budget, .basis: return .line
        }
    }
}
