import Access
import Calendar
import Core
import Storage
import TestSupport

@testable import Calendars

extension TestSite {
    /// As after the first start.
    static func withDaysOff(_ engine: Engine) async throws -> TestSite {
        let site = try await TestSite(engine)
        try await SeedHolidays.plant(in: site.services.database, at: site.clock.now)
        return site
    }

    func row(_ date: String) async throws -> HolidayRow? {
        try await services.database.read { tx in try HolidayStore(tx).find(on: date.day) }
    }

    func workingDays() async throws -> WorkingDays {
        let kept = services.kept
        return try await services.database.read { tx in try HolidayStore(tx).workingDays(kept) }
    }
}

extension String {
    var day: LocalDate {
        guard let date = LocalDate(self) else { preconditionFailure("\(self) is no day") }
        return date
    }
}
