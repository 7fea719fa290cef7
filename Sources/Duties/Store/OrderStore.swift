import Access
import Calendar
import Core
import Organisations
import Reporting
import Storage
import Succession

/// Orders as rows; seen by the place that gave them.
struct OrderStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func list(visibleTo viewer: Viewer) throws -> [ReportOrder] {
        try list("report_order.place_code = \(viewer.place) ORDER BY report_order.added_at DESC, report_order.id LIMIT 500")
    }

    func get(_ id: ID<ReportOrder>, visibleTo viewer: Viewer) throws -> ReportOrder {
        guard let order = try list("report_order.id = \(id) AND report_order.place_code = \(viewer.place)").first else { throw Problem.notFound }
        return order
    }

    /// Those of all places, or of some, with what their duties were last made from.
    func waiting(of places: [String]?, mark: (String) throws -> String) throws -> [ReportOrder] {
        let made = Dictionary(
            try tx.run("SELECT order_id, mark FROM report_made").map {
                (try $0.get("order_id", as: String.self), try $0.get("mark", as: String.self))
            }
        ) { first, _ in first }
        return try list("1 = 1 ORDER BY report_order.id").filter { order in
            if let places, !places.contains(order.place) { return false }
            return try made[order.id.rawValue] != mark(order.place)
        }
    }

    func made(_ order: ID<ReportOrder>, _ mark: String) throws {
        try tx.run(
            "INSERT INTO report_made (order_id, mark) VALUES (\(order), \(mark)) ON CONFLICT (order_id) DO UPDATE SET mark = excluded.mark")
    }

    func add(_ order: ReportOrder, by user: ID<User>, at now: Instant) throws {
        var (frequency, day, month, from, through): (String, Int?, Int?, Int?, Int?) = ("once", nil, nil, nil, nil)
        var (due, days, cutOff): (DueDay?, Days?, LocalDate?) = (nil, nil, nil)
        let preposition: DueDay.Preposition
        switch order.time {
        case .once(let last, let about, let cut): (due, days, cutOff, preposition) = (last, about, cut, last.preposition)
        case .each(let every, let date, let ofMonth, let word, let first, let last):
            (frequency, day, month, preposition, from, through) = (every.rawValue, date, ofMonth, word, first, last)
        }
        try tx.run(
            """
            INSERT INTO report_order (id, place_code, kind, title, wording, reporters, recipient_name, via_id, frequency, day, month, preposition,
                first_year, last_year, due, period_first, period_last, cut_off, subject_plan_id, added_by, added_at, revision)
            VALUES (\(order.id), \(order.place), \(order.kind.rawValue), \(order.title), \(order.wording), \(order.reporters.word),
                \(order.recipientName), \(order.via), \(frequency), \(day), \(month), \(preposition.rawValue), \(from), \(through), \(due?.day),
                \(days?.first), \(days?.last), \(cutOff), \(order.subject), \(user), \(now), 1)
            """)
        guard case .chosen(let units) = order.reporters else { return }
        for unit in units { try tx.run("INSERT INTO report_order_unit (order_id, unit_id) VALUES (\(order.id), \(unit.rawValue))") }
    }

    private func list(_ condition: SQL) throws -> [ReportOrder] {
        let rows = try tx.run(
            """
            SELECT id, place_code, kind, title, wording, reporters, recipient_name, via_id, frequency, day, month, preposition, first_year, last_year,
                due, period_first, period_last, cut_off, subject_plan_id
            FROM report_order WHERE \(condition)
            """)
        return try rows.map { row in try order(row) }
    }

    private func order(_ row: Storage.Row) throws -> ReportOrder {
        let id: ID<ReportOrder> = try row.get("id")
        guard let kind = ReportDuty.Kind(rawValue: try row.get("kind")) else { throw StorageError.unreadable("report_order.kind") }
        return ReportOrder(
            id: id, place: try row.get("place_code"), kind: kind, title: try row.get("title"), wording: try row.get("wording"),
            reporters: try reporters(row, of: id), recipientName: try row.find("recipient_name"), via: try row.find("via_id"), time: try time(row),
            subject: try row.find("subject_plan_id"))
    }

    private func reporters(_ row: Storage.Row, of id: ID<ReportOrder>) throws -> ReportOrder.Reporters {
        switch try row.get("reporters", as: String.self) {
        case "self": return .itself
        case "below": return .below
        case "agencies": return .agencies
        default:
            let units = try tx.run("SELECT unit_id FROM report_order_unit WHERE order_id = \(id) ORDER BY unit_id")
            return .chosen(try units.map { UnitID(try $0.get("unit_id")) })
        }
    }

    private func time(_ row: Storage.Row) throws -> ReportOrder.Time {
        guard let preposition = DueDay.Preposition(rawValue: try row.get("preposition")) else { throw StorageError.unreadable("report_order") }
        if let due: LocalDate = try row.find("due") {
            guard let about = Days(try row.get("period_first"), try row.get("period_last")) else { throw StorageError.unreadable("report_order") }
            return .once(due: DueDay(due, preposition), about: about, cutOff: try row.find("cut_off"))
        }
        guard let frequency = ReportOrder.Frequency(rawValue: try row.get("frequency")) else { throw StorageError.unreadable("report_order") }
        return .each(
            frequency, day: try row.get("day"), month: try row.find("month"), preposition, from: try row.get("first_year"),
            through: try row.find("last_year"))
    }
}
