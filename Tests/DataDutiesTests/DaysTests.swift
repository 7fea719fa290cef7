import Calendar
import Core
import Testing

@testable import DataDuties

/// Every boundary of the days and hours that the law sets.
@Suite struct `The days of the duties` {
    private static func day(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }

    /// Received on Friday 27/11/2026.
    @Test(arguments: [
        (DataRequest.Kind.access, "2026-12-07"), (.correction, "2026-12-07"), (.withdrawal, "2026-12-12"), (.restriction, "2026-12-12"),
        (.objection, "2026-12-12"), (.deletion, "2026-12-17")
    ])
    func `are counted from the day after receipt`(kind: DataRequest.Kind, last: String) throws {
        #expect(RequestDays.done(kind, from: try Self.day("2026-11-27")).text == last)
    }

    @Test func `extend by as many days once more`() throws {
        #expect(RequestDays.latest(.access, from: try Self.day("2026-11-27")).text == "2026-12-17")
        #expect(RequestDays.latest(.deletion, from: try Self.day("2026-11-27")).text == "2027-01-06")
    }

    /// Two working days: Saturday and Sunday are none.
    @Test(arguments: [
        ("2026-11-23", "2026-11-25"), ("2026-11-26", "2026-11-30"), ("2026-11-27", "2026-12-01"), ("2026-11-28", "2026-12-01"),
        ("2026-11-29", "2026-12-01")
    ])
    func `to say that it has come are working days`(received: String, last: String) throws {
        let time = DutyTime(try Self.day(received), .seeded)
        #expect(RequestDays.acknowledged(from: try Self.day(received), time).text == last)
    }

    /// Acknowledged; the tenth day is Monday 07/12/2026. From the second row on, the tenth day is Saturday 05/12/2026 and ends on Monday.
    @Test(arguments: [
        ("2026-11-27", "2026-12-07", false), ("2026-11-27", "2026-12-08", true), ("2026-11-25", "2026-12-05", false),
        ("2026-11-25", "2026-12-07", false), ("2026-11-25", "2026-12-08", true)
    ])
    func `are over after the last of them`(received: String, today: String, isLate: Bool) throws {
        let request = DataRequest(
            id: .random(), link: nil, kind: .access, way: .letter, receivedOn: try Self.day(received), acknowledgedOn: try Self.day(received))
        #expect(request.isLate(DutyTime(try Self.day(today), .seeded)) == isLate)
    }

    @Test(arguments: [("2026-12-01", false), ("2026-12-02", true)])
    func `make a request late that nobody has acknowledged`(today: String, isLate: Bool) throws {
        var request = DataRequest(id: .random(), link: nil, kind: .deletion, way: .letter, receivedOn: try Self.day("2026-11-27"))
        #expect(request.isLate(DutyTime(try Self.day(today), .seeded)) == isLate)
        request.answeredOn = try Self.day("2026-12-01")
        #expect(!request.isLate(DutyTime(try Self.day(today), .seeded)))
    }

    /// Seconds after it was noticed, hours that are shown, and whether they are over.
    @Test(arguments: [
        (0, 72, false), (1, 72, false), (3_600, 71, false), (71 * 3_600, 1, false), (71 * 3_600 + 1, 1, false), (72 * 3_600 - 1, 1, false),
        (72 * 3_600, 0, false), (72 * 3_600 + 1, 0, true), (100 * 3_600, 0, true)
    ])
    func `of a breach are 72 hours`(seconds: Int, hours: Int, isOver: Bool) {
        let detected = Instant(microseconds: 1_790_000_000_000_000)
        let clock = BreachClock(detected: detected, now: detected.adding(seconds: seconds))
        #expect(clock.hoursLeft == hours && clock.isOver == isOver)
    }

    @Test(arguments: [
        ("2021-11-27", 5, "2026-11-27"), ("2024-02-29", 1, "2025-02-28"), ("2024-02-29", 4, "2028-02-29"), ("2025-12-31", 1, "2026-12-31")
    ])
    func `of keeping end on the same day years later`(ended: String, years: Int, first: String) throws {
        #expect(RetentionKind.purgeable(from: try Self.day(ended), years: years).text == first)
    }

    @Test(arguments: [(RetentionKind.cases, 1), (.consents, 1), (.requests, 1), (.breaches, 5)])
    func `of keeping have a least`(kind: RetentionKind, least: Int) { #expect(kind.years == least...50) }
}
