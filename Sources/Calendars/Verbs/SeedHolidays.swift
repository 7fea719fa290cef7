import Access
import Audit
import Calendar
public import Core
public import Storage

/// Filling the table by law: at the first start, and when an administrator asks for a further year.
public enum SeedHolidays {
    /// The years of the plans that this version knows notices for, and five more.
    public static let firstYears = 2016...2031

    /// Does nothing once the table has rows. Several servers may start at the same moment.
    public static func plant(in database: any Database, at now: Instant) async throws {
        try await database.write { tx in
            guard try HolidayStore(tx).isEmpty() else { return }
            for holiday in HolidayCalendar.seed(firstYears) { try HolidayStore(tx).add(HolidayRow(holiday)) }
            try AuditLog(tx).record(.yearAdded, "year", code: "\(firstYears.lowerBound)-\(firstYears.upperBound)", by: ID<User>?.none, at: now)
        }
    }

    /// - throws: `Problem.yearThere` when the year has rows, which people may have corrected.
    static func add(_ year: Int, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws {
        guard HolidayRow.years.contains(year) else { throw Problem.yearUnknown }
        guard try HolidayStore(tx).list(of: year).isEmpty else { throw Problem.yearThere }
        for holiday in HolidayCalendar.seed(year...year) { try HolidayStore(tx).add(HolidayRow(holiday)) }
        try AuditLog(tx).record(.yearAdded, "year", code: String(year), by: viewer.user, at: now)
    }
}
