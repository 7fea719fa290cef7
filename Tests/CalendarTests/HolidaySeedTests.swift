import Calendar
import Core
import Testing

@Suite struct `The days off` {
    /// Weekdays without work, 2016–2031, by another hand (python-holidays 0.109, with the swap of 2/1/2026 and without 24/11).
    private static let free: [(year: Int, days: String)] = [
        (2016, "1/1 8/2 9/2 10/2 11/2 12/2 18/4 2/5 3/5 2/9"),
        (2017, "2/1 26/1 27/1 30/1 31/1 1/2 6/4 1/5 2/5 4/9"),
        (2018, "1/1 14/2 15/2 16/2 19/2 20/2 25/4 30/4 1/5 3/9 31/12"),
        (2019, "1/1 4/2 5/2 6/2 7/2 8/2 15/4 29/4 30/4 1/5 2/9"),
        (2020, "1/1 23/1 24/1 27/1 28/1 29/1 2/4 30/4 1/5 2/9"),
        (2021, "1/1 10/2 11/2 12/2 15/2 16/2 21/4 30/4 3/5 2/9 3/9"),
        (2022, "3/1 31/1 1/2 2/2 3/2 4/2 11/4 2/5 3/5 1/9 2/9"),
        (2023, "2/1 20/1 23/1 24/1 25/1 26/1 1/5 2/5 3/5 1/9 4/9"),
        (2024, "1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 2/9 3/9"),
        (2025, "1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 2/5 1/9 2/9"),
        (2026, "1/1 2/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 31/8 1/9 2/9"),
        (2027, "1/1 4/2 5/2 8/2 9/2 10/2 16/4 30/4 3/5 2/9 3/9"),
        (2028, "3/1 24/1 25/1 26/1 27/1 28/1 4/4 1/5 2/5 1/9 4/9"),
        (2029, "1/1 12/2 13/2 14/2 15/2 16/2 23/4 30/4 1/5 3/9 4/9"),
        (2030, "1/1 31/1 1/2 4/2 5/2 6/2 12/4 30/4 1/5 2/9 3/9"),
        (2031, "1/1 21/1 22/1 23/1 24/1 27/1 1/4 30/4 1/5 1/9 2/9")
    ]

    @Test(arguments: free) func `of the years known and foreseen`(year: Int, days: String) {
        let found = (1...12).flatMap { month in
            (1...LocalDate.days(in: month, of: year)).compactMap { LocalDate(year: year, month: month, day: $0) }
        }.filter { !$0.weekday.isRest && !WorkingDays.seeded.isWorkingDay($0) }
        #expect(found.map { "\($0.day)/\($0.month)" }.joined(separator: " ") == days)
    }

    @Test func `are paid for with these Saturdays`() {
        let worked = ("2016-01-01".day.dayNumber..."2031-12-31".day.dayNumber).map(LocalDate.init(dayNumber:))
            .filter { $0.weekday.isRest && WorkingDays.seeded.isWorkingDay($0) }
        #expect(worked.map(\.text) == ["2019-01-05", "2019-05-04", "2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22"])
    }

    /// The reference: 4 days at New Year, 9 at Tết, 3 at Giỗ Tổ, 4 at 30/4, 5 at National Day.
    @Test(arguments: [
        ("2026-01-01", "2026-01-04"), ("2026-02-14", "2026-02-22"), ("2026-04-25", "2026-04-27"), ("2026-04-30", "2026-05-03"),
        ("2026-08-29", "2026-09-02")
    ])
    func `of 2026 are as announced`(first: String, last: String) {
        for number in first.day.dayNumber...last.day.dayNumber { #expect(!WorkingDays.seeded.isWorkingDay(LocalDate(dayNumber: number))) }
        #expect(WorkingDays.seeded.isWorkingDay(first.day.adding(days: -1)))
        #expect(WorkingDays.seeded.isWorkingDay(last.day.adding(days: 1)))
    }

    /// 10 holidays a year under the Labour Code 2012, 11 under that of 2019.
    @Test(arguments: 2016...2031) func `are as many as the law says`(year: Int) {
        let rows = HolidayCalendar.seed(year...year)
        #expect(rows.filter { $0.kind == .holiday && $0.isOn }.count == (year < 2021 ? 10 : 11))
        #expect(rows.filter { $0.name.hasPrefix("Tết Âm lịch") }.count == 5)
        let weekend = rows.filter { $0.kind == .holiday && $0.isOn && $0.date.weekday.isRest }
        #expect(rows.filter { $0.name.hasPrefix("Nghỉ bù") }.count == weekend.count)
        #expect(rows.allSatisfy { $0.date.year == year && !$0.source.isEmpty && !$0.name.isEmpty })
        #expect(rows == rows.sorted { $0.date < $1.date })
    }

    @Test func `never share a day`() {
        let days = HolidayCalendar.seed(2016...2031).map(\.date)
        #expect(Set(days).count == days.count)
    }

    @Test(arguments: [
        ("2022-01-01", "2022-01-03"), ("2022-04-10", "2022-04-11"), ("2022-04-30", "2022-05-02"), ("2022-05-01", "2022-05-03"),
        ("2023-04-29", "2023-05-02"), ("2023-04-30", "2023-05-03"), ("2023-09-02", "2023-09-04"), ("2027-05-01", "2027-05-03"),
        ("2028-04-30", "2028-05-02"), ("2029-09-02", "2029-09-04"), ("2030-02-02", "2030-02-05"), ("2030-02-03", "2030-02-06")
    ])
    func `on a weekly rest day are made up on the next working day`(holiday: String, compensation: String) throws {
        let rows = HolidayCalendar.seed(2016...2031)
        let name = try #require(rows.first { $0.date == holiday.day }?.name)
        #expect(rows.first { $0.date == compensation.day }?.name == "Nghỉ bù \(name)")
        #expect(rows.first { $0.date == compensation.day }?.kind == .compensation)
    }

    @Test func `are certain once announced, and provisional where a notice is to come`() {
        let rows = HolidayCalendar.seed(2016...2031)
        #expect(rows.allSatisfy { $0.date.year > 2026 || $0.isCertain || !$0.isOn })
        let foreseen = rows.filter { $0.date.year == 2027 && !$0.isCertain && $0.isOn }.map(\.date.text)
        #expect(foreseen == ["2027-02-04", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-02-09", "2027-02-10", "2027-09-03"])
    }

    @Test func `name their papers`() {
        let rows = HolidayCalendar.seed(2016...2031)
        func source(_ day: String) -> String? { rows.first { $0.date == day.day }?.source }
        #expect(source("2026-02-17") == "Thông báo 9441/TB-BNV")
        #expect(source("2026-04-26") == "Bộ luật Lao động 2019, Điều 112")
        #expect(source("2026-04-27") == "Bộ luật Lao động 2019, khoản 3 Điều 111")
        #expect(source("2016-09-02") == "Bộ luật Lao động 2012, Điều 115")
        #expect(source("2026-01-10") == "Công văn 12729/VPCP-KGVX")
    }

    @Test func `hold 24/11 once a year from 2026, switched off`() throws {
        let rows = HolidayCalendar.seed(2016...2031).filter { $0.date.month == 11 }
        #expect(rows.map(\.date.text) == ["2026-11-24", "2027-11-24", "2028-11-24", "2029-11-24", "2030-11-24", "2031-11-24"])
        #expect(rows.allSatisfy { !$0.isOn && !$0.isCertain })
        #expect(WorkingDays.seeded.isWorkingDay("2026-11-24".day))
        var on = try #require(rows.first)
        on.isOn = true
        #expect(!WorkingDays(HolidayCalendar([on])).isWorkingDay("2026-11-24".day))
    }
}
