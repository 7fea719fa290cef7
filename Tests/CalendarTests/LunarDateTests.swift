import Core
import Testing

@testable import Calendar

@Suite struct `The lunar calendar` {
    @Test(arguments: [
        (2016, "2016-02-08"), (2017, "2017-01-28"), (2018, "2018-02-16"), (2019, "2019-02-05"), (2020, "2020-01-25"), (2021, "2021-02-12"),
        (2022, "2022-02-01"), (2023, "2023-01-22"), (2024, "2024-02-10"), (2025, "2025-01-29"), (2026, "2026-02-17"), (2027, "2027-02-06"),
        (2028, "2028-01-26"), (2029, "2029-02-13"), (2030, "2030-02-02"), (2031, "2031-01-23")
    ])
    func `begins its year on`(year: Int, day: String) {
        #expect(LunarDate.newYear(year) == day.day)
        #expect(LunarDate(day.day) == LunarDate(year: year, month: 1, day: 1))
    }

    /// Years in which China began on another day, a month apart in 1985.
    @Test(arguments: [(1968, "1968-01-29"), (1969, "1969-02-16"), (1985, "1985-01-21"), (2007, "2007-02-17"), (2030, "2030-02-02")])
    func `is that of Ha Noi, not of Beijing`(year: Int, day: String) { #expect(LunarDate.newYear(year) == day.day) }

    @Test(arguments: [
        (2016, "2016-04-16"), (2017, "2017-04-06"), (2018, "2018-04-25"), (2019, "2019-04-14"), (2020, "2020-04-02"), (2021, "2021-04-21"),
        (2022, "2022-04-10"), (2023, "2023-04-29"), (2024, "2024-04-18"), (2025, "2025-04-07"), (2026, "2026-04-26"), (2027, "2027-04-16"),
        (2028, "2028-04-04"), (2029, "2029-04-23"), (2030, "2030-04-12"), (2031, "2031-04-01")
    ])
    func `has Giỗ Tổ on`(year: Int, day: String) {
        #expect(LunarDate(year: year, month: 3, day: 10)?.date == day.day)
        #expect(LunarDate(day.day).map { [$0.year, $0.month, $0.day] } == [year, 3, 10])
    }

    @Test func `doubles these months from 2016 to 2031`() {
        let leap = (2016...2031).flatMap { year in
            (1...12).compactMap { LunarDate(year: year, month: $0, day: 1, isLeap: true) == nil ? nil : "\(year)/\($0)" }
        }
        #expect(leap == ["2017/6", "2020/4", "2023/2", "2025/6", "2028/5", "2031/3"])
    }

    @Test func `says which of two like months a day is in`() throws {
        let first = try #require(LunarDate("2025-07-24".day)), second = try #require(LunarDate("2025-07-25".day))
        #expect((first.month, first.day, first.isLeap) == (6, 30, false))
        #expect((second.month, second.day, second.isLeap) == (6, 1, true))
    }

    @Test func `follows the day before, and comes back to the same day`() throws {
        var before = try #require(LunarDate("2015-12-31".day))
        for number in "2016-01-01".day.dayNumber..."2031-12-31".day.dayNumber {
            let date = LocalDate(dayNumber: number), lunar = try #require(LunarDate(date))
            #expect(lunar.date == date)
            #expect(lunar.day == before.day + 1 || lunar.day == 1 && [29, 30].contains(before.day))
            before = lunar
        }
    }

    @Test func `agrees with another almanac from 1968 to 2099`() throws {
        for (index, expected) in LunarAlmanac.years.enumerated() {
            let year = 1968 + index
            let tet = LunarDate.newYear(year)
            #expect((tet.month, tet.day) == (expected.month, expected.day), "\(year)")
            var start = tet
            var place = 0
            for month in 1...12 {
                for isLeap in month == expected.leap ? [false, true] : [false] {
                    #expect(LunarDate(year: year, month: month, day: 1, isLeap: isLeap)?.date == start, "\(year)/\(month)")
                    let isLong = expected.longMonths & 1 << place != 0
                    #expect((LunarDate(year: year, month: month, day: 30, isLeap: isLeap) != nil) == isLong, "\(year)/\(month)")
                    start = start.adding(days: isLong ? 30 : 29)
                    place += 1
                }
            }
        }
    }

    @Test func `is not known outside its years`() {
        #expect(LunarDate("1967-12-31".day) == nil)
        #expect(LunarDate("2101-01-01".day) == nil)
        #expect(LunarDate(year: 2101, month: 1, day: 1) == nil)
        #expect(LunarDate(year: 2026, month: 13, day: 1) == nil)
        #expect(LunarDate(year: 2026, month: 1, day: 31) == nil)
        #expect(LunarDate(year: 2026, month: 6, day: 1, isLeap: true) == nil)
    }
}
