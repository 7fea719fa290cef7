public import Access
import Calendar
public import Core
public import Reporting
public import Storage
public import Succession

/// Duties as rows. They are seen by the place that owes the report, the place that receives it, and the place whose paper orders it.
///
///     let duty = try DutyStore(tx).duty(id, visibleTo: viewer)
public struct DutyStore {
    let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    public func duty(_ id: ID<ReportDuty>, visibleTo viewer: Viewer) throws -> ReportDuty {
        let row = try tx.first("SELECT \(Self.columns) FROM report_duty duty WHERE duty.id = \(id) AND \(Self.visible(to: viewer))")
        guard let row else { throw Problem.notFound }
        return try Self.duty(row)
    }

    /// What one unit owes or has sent, what is due first before the rest.
    public func list(of unit: UnitID, visibleTo viewer: Viewer, size: Int = 500) throws -> [ReportDuty] {
        try list("duty.unit_id = \(unit.rawValue)", visibleTo: viewer, size: size)
    }

    /// What the units below sent, or owe, under one order for one period: whose reports a consolidation is made of.
    /// - parameter duty: the duty of the unit that consolidates.
    public func below(_ duty: ReportDuty, visibleTo viewer: Viewer, size: Int = 10_000) throws -> [ReportDuty] {
        try list(
            """
            duty.recipient_code = \(duty.place) AND duty.unit_id <> \(duty.unit.rawValue) AND duty.label = \(duty.period.label.text)
            AND coalesce(duty.subject_plan_id, duty.series) = \(duty.subject ?? duty.series)
            """, visibleTo: viewer, size: size)
    }

    func list(_ condition: SQL, visibleTo viewer: Viewer, size: Int) throws -> [ReportDuty] {
        try tx.run(
            """
            SELECT \(Self.columns) FROM report_duty duty WHERE \(condition) AND \(Self.visible(to: viewer))
            ORDER BY duty.last_day, duty.unit_name, duty.id LIMIT \(size)
            """
        ).map(Self.duty)
    }

    /// Whether somebody of this place has to do with it at all.
    public static func visible(to viewer: Viewer) -> SQL {
        "(duty.place_code = \(viewer.place) OR duty.recipient_code = \(viewer.place) OR duty.owner_code = \(viewer.place))"
    }

    static let columns: SQL =
        """
        duty.id, duty.unit_id, duty.place_code, duty.unit_name, duty.recipient_code, duty.recipient_name, duty.via_id, duty.via_name, duty.kind,
        duty.plan_id, duty.item_id, duty.plan_version, duty.order_id, duty.label, duty.period_first, duty.period_last, duty.cut_off, duty.due,
        duty.preposition, duty.wording, duty.subject_plan_id, duty.state, duty.first_submitted, duty.is_late
        """

    static func duty(_ row: Storage.Row) throws -> ReportDuty {
        guard let label = ReportPeriod.Label(try row.get("label")), let days = Days(try row.get("period_first"), try row.get("period_last")),
            let kind = ReportDuty.Kind(rawValue: try row.get("kind")), let state = ReportDuty.State(rawValue: try row.get("state")),
            let preposition = DueDay.Preposition(rawValue: try row.get("preposition"))
        else { throw StorageError.unreadable("report_duty") }
        let recipient: String? = try row.find("recipient_code"), via: String? = try row.find("via_id")
        return ReportDuty(
            id: try row.get("id"), unit: UnitID(try row.get("unit_id")), place: try row.get("place_code"), unitName: try row.get("unit_name"),
            recipient: recipient.map { UnitID($0) }, recipientName: try row.get("recipient_name"), via: via.map { UnitID($0) },
            viaName: try row.find("via_name"), origin: try origin(row, kind), kind: kind, period: ReportPeriod(label, days),
            cutOff: try row.get("cut_off"), due: DueDay(try row.get("due"), preposition), wording: try row.get("wording"),
            subject: try row.find("subject_plan_id"),
            standing: .init(state, firstSubmitted: try row.find("first_submitted"), isLate: try row.find("is_late")))
    }

    private static func origin(_ row: Storage.Row, _ kind: ReportDuty.Kind) throws -> ReportDuty.Origin {
        if let plan: String = try row.find("plan_id") {
            return .plan(plan, item: try row.get("item_id"), version: try row.get("plan_version"))
        }
        let order: String = try row.get("order_id")
        return kind == .periodic ? .schedule(order) : .request(order)
    }
}

extension ReportDuty {
    /// What its periods follow each other in: the item of the plan, the schedule, the request.
    public var series: String {
        switch origin {
        case .plan(_, let item, _): item
        case .schedule(let id), .request(let id): id
        }
    }
}
