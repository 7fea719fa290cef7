import Calendar
import Core
import Plans
import Reporting
import Storage
import Succession

extension DutyStore {
    /// - parameter owner: the place whose paper orders it.
    func add(_ duty: ReportDuty, agency: String?, owner: String) throws {
        var (plan, item, version, order): (String?, String?, Int?, String?) = (nil, nil, nil, nil)
        switch duty.origin {
        case .plan(let id, let line, let number): (plan, item, version) = (id, line, number)
        case .schedule(let id), .request(let id): order = id
        }
        try tx.run(
            """
            INSERT INTO report_duty (id, owner_code, unit_id, place_code, agency_id, unit_name, recipient_code, recipient_name, via_id, via_name, kind,
                plan_id, item_id, plan_version, order_id, series, label, label_year, period_first, period_last, cut_off, due, preposition, last_day,
                wording, subject_plan_id, state, urged, revision)
            VALUES (\(duty.id), \(owner), \(duty.unit.rawValue), \(duty.place), \(agency), \(duty.unitName), \(duty.recipient?.rawValue),
                \(duty.recipientName), \(duty.via?.rawValue), \(duty.viaName), \(duty.kind.rawValue), \(plan), \(item), \(version), \(order),
                \(duty.series), \(duty.period.label.text), \(duty.period.label.year), \(duty.period.days.first), \(duty.period.days.last),
                \(duty.cutOff), \(duty.due.day), \(duty.due.preposition.rawValue), \(duty.due.last), \(duty.wording), \(duty.subject), 'open', 0, 1)
            """)
    }

    /// What a new version of its paper, or of the table of days off, says of a duty that nobody has answered yet.
    func replace(_ id: ID<ReportDuty>, with duty: ReportDuty) throws {
        var version: Int?
        if case .plan(_, _, let number) = duty.origin { version = number }
        try tx.run(
            """
            UPDATE report_duty SET unit_name = \(duty.unitName), recipient_code = \(duty.recipient?.rawValue), recipient_name = \(duty.recipientName),
                via_id = \(duty.via?.rawValue), via_name = \(duty.viaName), plan_version = \(version), period_first = \(duty.period.days.first), period_last = \(duty.period.days.last),
                cut_off = \(duty.cutOff), due = \(duty.due.day), preposition = \(duty.due.preposition.rawValue), last_day = \(duty.due.last),
                wording = \(duty.wording), revision = revision + 1
            WHERE id = \(id) AND state = 'open'
            """)
    }

    /// Only what nobody has answered and nobody was reminded of.
    func remove(_ id: ID<ReportDuty>) throws {
        try tx.run("DELETE FROM report_reminder WHERE duty_id = \(id)")
        try tx.run("DELETE FROM report_duty WHERE id = \(id) AND state = 'open'")
    }

    /// Every duty that a plan made, whoever looks: for making them anew.
    func planned(_ plan: ID<Plan>) throws -> [ReportDuty] {
        try tx.run("SELECT \(Self.columns) FROM report_duty duty WHERE duty.plan_id = \(plan) ORDER BY duty.last_day, duty.id").map(Self.duty)
    }

    /// The same of an order.
    func ordered(_ order: ID<ReportOrder>) throws -> [ReportDuty] {
        try tx.run("SELECT \(Self.columns) FROM report_duty duty WHERE duty.order_id = \(order) ORDER BY duty.last_day, duty.id").map(Self.duty)
    }
}

extension DutyStore {
    /// The place whose paper orders it.
    func owner(of duty: ID<ReportDuty>) throws -> String? { try tx.first("SELECT owner_code FROM report_duty WHERE id = \(duty)")?.get("owner_code") }

    /// From now on every report of this series, as far as it is not yet sent, is about the targets of that plan.
    func setSubject(_ subject: ID<Plan>, of duty: ReportDuty) throws {
        try tx.run(
            "UPDATE report_duty SET subject_plan_id = \(subject), revision = revision + 1 WHERE series = \(duty.series) AND state IN ('open', 'returned')"
        )
    }
}
