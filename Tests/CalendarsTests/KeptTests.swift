import Access
import Calendar
import Core
import Storage
import TestSupport
import Testing

@testable import Calendars

/// Each server keeps the table it has read; none may judge by an old one.
@Suite struct `The kept working days` {
    private struct Broken: Error {}

    @Test(arguments: Engines.all) func `of another server follow a change at once`(engine: Engine) async throws {
        let site = try await TestSite.withDaysOff(engine)
        let other = Kept(), database = site.services.database
        let before = try await database.read { tx in try HolidayStore(tx).workingDays(other) }
        #expect(before.isWorkingDay("2026-11-24".day))
        let row = try #require(try await site.row("2026-11-24"))
        #expect(try await site.post("/days-off/\(row.id)/state", ["revision": "1", "on": "true"], as: .administrator).status == 303)
        let after = try await database.read { tx in try HolidayStore(tx).workingDays(other) }
        #expect(!after.isWorkingDay("2026-11-24".day))
    }

    @Test(arguments: Engines.all) func `are read once while nothing changes`(engine: Engine) async throws {
        let site = try await TestSite.withDaysOff(engine)
        let kept = Kept(), database = site.services.database
        _ = try await database.read { tx in try HolidayStore(tx).workingDays(kept) }
        // Behind everybody's back, so without a new mark.
        try await database.write { tx in try tx.run("DELETE FROM day_off") }
        #expect(!(try await database.read { tx in try HolidayStore(tx).workingDays(kept) }.isWorkingDay("2026-09-02".day)))
        #expect(try await database.read { tx in try HolidayStore(tx).workingDays(Kept()) }.isWorkingDay("2026-09-02".day))
    }

    @Test(arguments: Engines.all) func `forget a change that was undone`(engine: Engine) async throws {
        let site = try await TestSite.withDaysOff(engine)
        let kept = Kept(), database = site.services.database
        let row = try #require(try await site.row("2026-11-24"))
        await #expect(throws: Broken.self) {
            try await database.write { tx in
                var changed = row
                changed.holiday.isOn = true
                try HolidayStore(tx).save(changed)
                guard try !HolidayStore(tx).workingDays(kept).isWorkingDay("2026-11-24".day) else { return }
                throw Broken()
            }
        }
        #expect(try await database.read { tx in try HolidayStore(tx).workingDays(kept) }.isWorkingDay("2026-11-24".day))
    }
}
