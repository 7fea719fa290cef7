public import Access
public import Calendar
import Core
public import Storage

/// All SQL about the table of days off. It holds nothing about people, so reading needs no viewer.
///
///     let workingDays = try HolidayStore(tx).workingDays(services.kept)
///     due.isLate(reportedOn: today, workingDays)
public struct HolidayStore {
    private let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    /// The rows that count. Until somebody has started the server once, those that the program brings with it.
    ///
    /// One short row is read in each request; the table itself when it has changed since.
    public func workingDays(_ kept: Kept) throws -> WorkingDays {
        guard let mark: String = try tx.first("SELECT mark FROM day_off_mark WHERE one = 1")?.get("mark") else { return .seeded }
        return try kept.value(mark: mark, make: readWorkingDays)
    }

    private func readWorkingDays() throws -> WorkingDays {
        let rows = try tx.run("SELECT \(Self.columns) FROM day_off ORDER BY date").map(row)
        return WorkingDays(HolidayCalendar(rows.map(\.holiday)))
    }

    func find(_ id: ID<HolidayRow>) throws -> HolidayRow? {
        try tx.first("SELECT \(Self.columns) FROM day_off WHERE id = \(id)").map(row)
    }

    func get(_ id: ID<HolidayRow>) throws -> HolidayRow {
        guard let found = try find(id) else { throw Problem.notFound }
        return found
    }

    func find(on date: LocalDate) throws -> HolidayRow? {
        try tx.first("SELECT \(Self.columns) FROM day_off WHERE date = \(date)").map(row)
    }

    /// In the order of their days, those that are switched off too.
    func list(of year: Int) throws -> [HolidayRow] {
        guard let first = LocalDate(year: year, month: 1, day: 1), let last = LocalDate(year: year, month: 12, day: 31) else { return [] }
        return try tx.run("SELECT \(Self.columns) FROM day_off WHERE date BETWEEN \(first) AND \(last) ORDER BY date").map(row)
    }

    /// Rows of that name later than that day: the same feast of the years to come.
    func later(than date: LocalDate, named name: String) throws -> [HolidayRow] {
        try tx.run("SELECT \(Self.columns) FROM day_off WHERE date > \(date) AND name = \(name) ORDER BY date").map(row)
    }

    public func isEmpty() throws -> Bool { try tx.first("SELECT 1 AS one FROM day_off LIMIT 1") == nil }

    /// - throws: `Problem.dayTaken` when the day has a row.
    func add(_ row: HolidayRow) throws {
        let day = row.holiday
        let added = try tx.change(
            """
            INSERT INTO day_off (id, date, kind, name, source, certain, switched_on, revision)
            VALUES (\(row.id), \(day.date), \(day.kind.rawValue), \(day.name), \(day.source), \(day.isCertain), \(day.isOn), \(row.revision))
            ON CONFLICT (date) DO NOTHING
            """)
        if added == 0 { throw Problem.dayTaken }
        try drawMark()
    }

    /// - throws: `Problem.changedMeanwhile` when somebody saved since `row.revision` was read.
    func save(_ row: HolidayRow) throws {
        let day = row.holiday
        let changed = try tx.change(
            """
            UPDATE day_off SET date = \(day.date), kind = \(day.kind.rawValue), name = \(day.name), source = \(day.source),
                certain = \(day.isCertain), switched_on = \(day.isOn), revision = revision + 1
            WHERE id = \(row.id) AND revision = \(row.revision)
            """)
        if changed == 0 { throw Problem.changedMeanwhile }
        try drawMark()
    }

    private func drawMark() throws {
        let mark = ID<HolidayRow>.random()
        try tx.run("INSERT INTO day_off_mark (one, mark) VALUES (1, \(mark)) ON CONFLICT (one) DO UPDATE SET mark = excluded.mark")
    }

    private static let columns: SQL = "id, date, kind, name, source, certain, switched_on, revision"

    private func row(_ row: Row) throws -> HolidayRow {
        guard let kind = Holiday.Kind(rawValue: try row.get("kind")) else { throw StorageError.unreadable("day_off.kind") }
        let holiday = Holiday(
            try row.get("date"), kind, name: try row.get("name"), source: try row.get("source"), isCertain: try row.get("certain"),
            isOn: try row.get("switched_on"))
        return HolidayRow(id: try row.get("id"), holiday, revision: try row.get("revision"))
    }
}
