import Core
import Testing

@Suite struct `A day` {
    @Test(arguments: [
        (1, 1, 1), (9999, 12, 31), (2024, 2, 29), (2000, 2, 29), (2023, 2, 28), (2026, 4, 30), (2026, 12, 31)
    ])
    func `exists`(year: Int, month: Int, day: Int) throws {
        let date = try #require(LocalDate(year: year, month: month, day: day))
        #expect((date.year, date.month, date.day) == (year, month, day))
        #expect(LocalDate(date.text) == date)
    }

    @Test(arguments: [
        (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 1, 32),
        (2023, 2, 29), (1900, 2, 29), (2100, 2, 29), (2024, 2, 30), (2026, 4, 31), (2026, 6, 31), (2026, 9, 31), (2026, 11, 31)
    ])
    func `does not exist`(year: Int, month: Int, day: Int) {
        #expect(LocalDate(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [
        "", "2026", "2026-11", "2026-11-21-", "26-11-21", "2026-1-21", "2026-11-1", "21/11/2026", "2026/11/21", "2026-11-31",
        "2026-11-21T00:00", " 2026-11-21", "2026-11-2１", "2026-+1-21", "+026-11-21", "２０２６-11-21"
    ])
    func `is not read from`(text: String) {
        #expect(LocalDate(text) == nil)
    }

    @Test func `is written for columns and for papers`() throws {
        let day = try #require(LocalDate(year: 987, month: 6, day: 5))
        #expect(day.text == "0987-06-05")
        #expect(day.vietnamese == "05/06/987")
        #expect(LocalDate("2026-11-21")?.vietnamese == "21/11/2026")
    }

    @Test func `comes in the order of the calendar, as does its text`() throws {
        let texts = ["0001-12-31", "1999-12-31", "2000-01-01", "2024-02-29", "2024-03-01", "2024-10-01", "2025-01-01", "9999-01-01"]
        let days = try texts.map { try #require(LocalDate($0)) }
        #expect(days.reversed().sorted() == days)
        #expect(days.map(\.text) == days.map(\.text).sorted())
    }

    /// Viet Nam is seven hours ahead: its midnight is 17:00 of the day before in UTC.
    @Test(arguments: [
        ("2026-11-20T16:59:59.999999Z", "2026-11-20"), ("2026-11-20T17:00:00.000000Z", "2026-11-21"),
        ("2026-11-21T00:00:00.000000Z", "2026-11-21"), ("2026-12-31T16:59:59.999999Z", "2026-12-31"),
        ("2026-12-31T17:00:00.000000Z", "2027-01-01"), ("2024-02-28T17:00:00.000000Z", "2024-02-29"),
        ("2023-02-28T17:00:00.000000Z", "2023-03-01"), ("1969-12-31T16:59:59.999999Z", "1969-12-31"),
        ("1969-12-31T17:00:00.000000Z", "1970-01-01"), ("1900-02-28T17:00:00.000000Z", "1900-03-01"),
        ("0001-01-01T00:00:00.000000Z", "0001-01-01")
    ])
    func `begins at 17:00 UTC`(instant: String, day: String) throws {
        #expect(LocalDate(try #require(Instant(instant))).text == day)
    }

    @Test func `today is that of the clock`() throws {
        let lateEvening = try #require(Instant("2026-11-20T16:59:59.000000Z"))
        #expect(Clock.stopped(at: lateEvening).today.text == "2026-11-20")
        #expect(Clock.stopped(at: lateEvening.adding(seconds: 1)).today.text == "2026-11-21")
    }

    /// Counted one by one over four hundred years, the length of the calendar's whole pattern.
    @Test func `follows the day before`() throws {
        var instant = try #require(Instant("1800-01-01T05:00:00.000000Z"))
        var expected = (year: 1800, month: 1, day: 1)
        for _ in 0..<146_097 {
            let found = LocalDate(instant)
            #expect((found.year, found.month, found.day) == expected)
            expected.day += 1
            if LocalDate(year: expected.year, month: expected.month, day: expected.day) == nil {
                expected = expected.month == 12 ? (expected.year + 1, 1, 1) : (expected.year, expected.month + 1, 1)
            }
            instant = instant.adding(seconds: 86_400)
        }
        #expect(expected == (2200, 1, 1))
    }
}
