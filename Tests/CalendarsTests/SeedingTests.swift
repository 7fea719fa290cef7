import Access
import Audit
import Calendar
import Core
import Storage
import TestSupport
import Testing

@testable import Calendars

@Suite struct `The first start` {
    @Test(arguments: Engines.all) func `fills the table for 2016 to 2031, once`(engine: Engine) async throws {
        let site = try await TestSite.withDaysOff(engine)
        let all = try await site.services.database.read { tx in try (2016...2031).flatMap { try HolidayStore(tx).list(of: $0) } }
        #expect(all.map(\.holiday) == HolidayCalendar.seed(2016...2031))
        try await SeedHolidays.plant(in: site.services.database, at: site.clock.now)
        let again = try await site.services.database.read { tx in try (2016...2031).flatMap { try HolidayStore(tx).list(of: $0) } }
        #expect(again == all)
        let entries = try await site.services.database.read { tx in try AuditLog(tx).entries(of: "year", "2016-2031") }
        #expect(entries.map(\.act) == ["calendars.yearAdded"] && entries[0].actor == nil)
    }

    @Test(arguments: Engines.all) func `of several servers at the same moment fills it once`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let (database, now) = (site.services.database, site.clock.now)
        try await withThrowingTaskGroup { group in
            for _ in 0..<4 { group.addTask { try await SeedHolidays.plant(in: database, at: now) } }
            try await group.waitForAll()
        }
        let rows = try await database.read { tx in try HolidayStore(tx).list(of: 2026) }
        #expect(rows.map(\.holiday) == HolidayCalendar.seed(2026...2026))
        #expect(try await database.read { tx in try AuditLog(tx).entries(of: "year", "2016-2031") }.count == 1)
    }

    /// Before it, deadlines are judged all the same.
    @Test(arguments: Engines.all) func `may still be to come`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let days = try await site.workingDays()
        #expect(!days.isWorkingDay("2026-02-17".day))
        #expect(days.isWorkingDay("2026-08-22".day))
    }

    @Test(arguments: Engines.all) func `leaves working days as the program foresees them`(engine: Engine) async throws {
        let site = try await TestSite.withDaysOff(engine)
        let days = try await site.workingDays()
        for number in "2016-01-01".day.dayNumber..."2031-12-31".day.dayNumber {
            let day = LocalDate(dayNumber: number)
            #expect(days.isWorkingDay(day) == WorkingDays.seeded.isWorkingDay(day), "\(day.text)")
        }
    }
}
