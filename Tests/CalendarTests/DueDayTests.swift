import Calendar
import Core
import Testing

@Suite struct `A due day` {
    private let days = WorkingDays.seeded

    /// Written day, preposition, last day by the words, day to send by, last day in time.
    @Test(arguments: [
        // The deadlines of the five plans.
        ("2024-06-10", DueDay.Preposition.before, "2024-06-09", "2024-06-07", "2024-06-10"),
        ("2024-12-05", .before, "2024-12-04", "2024-12-04", "2024-12-04"),
        ("2024-06-05", .before, "2024-06-04", "2024-06-04", "2024-06-04"),
        ("2024-12-10", .on, "2024-12-10", "2024-12-10", "2024-12-10"),
        ("2016-06-15", .before, "2016-06-14", "2016-06-14", "2016-06-14"),
        ("2017-06-15", .before, "2017-06-14", "2017-06-14", "2017-06-14"),
        ("2020-06-15", .before, "2020-06-14", "2020-06-12", "2020-06-15"),
        ("2019-11-30", .before, "2019-11-29", "2019-11-29", "2019-11-29"),
        ("2020-11-30", .before, "2020-11-29", "2020-11-27", "2020-11-30"),
        ("2026-11-10", .on, "2026-11-10", "2026-11-10", "2026-11-10"),
        ("2029-11-10", .on, "2029-11-10", "2029-11-09", "2029-11-12"),
        ("2030-11-10", .on, "2030-11-10", "2030-11-08", "2030-11-11"),
        ("2021-12-01", .before, "2021-11-30", "2021-11-30", "2021-11-30"),
        ("2024-12-01", .before, "2024-11-30", "2024-11-29", "2024-12-02"),
        // The reference: "Hạn 05/12 (Thứ Bảy). Nên gửi trước Thứ Sáu 04/12".
        ("2026-12-05", .on, "2026-12-05", "2026-12-04", "2026-12-07"),
        ("2026-12-05", .before, "2026-12-04", "2026-12-04", "2026-12-04"),
        ("2026-12-06", .noLaterThan, "2026-12-06", "2026-12-04", "2026-12-07"),
        // Ends of quarters and years.
        ("2026-09-30", .through, "2026-09-30", "2026-09-30", "2026-09-30"),
        ("2028-09-30", .through, "2028-09-30", "2028-09-29", "2028-10-02"),
        ("2028-12-31", .through, "2028-12-31", "2028-12-29", "2029-01-02"),
        ("2022-12-31", .through, "2022-12-31", "2022-12-30", "2023-01-03"),
        ("2027-01-01", .before, "2026-12-31", "2026-12-31", "2026-12-31"),
        // Holidays: Tết, Giỗ Tổ, 30/4–1/5, National Day, a Saturday that is worked.
        ("2026-02-17", .on, "2026-02-17", "2026-02-13", "2026-02-23"),
        ("2026-02-14", .before, "2026-02-13", "2026-02-13", "2026-02-13"),
        ("2026-04-26", .on, "2026-04-26", "2026-04-24", "2026-04-28"),
        ("2023-04-30", .through, "2023-04-30", "2023-04-28", "2023-05-04"),
        ("2028-04-30", .through, "2028-04-30", "2028-04-28", "2028-05-03"),
        ("2027-05-01", .on, "2027-05-01", "2027-04-29", "2027-05-04"),
        ("2026-09-02", .on, "2026-09-02", "2026-08-28", "2026-09-03"),
        ("2026-08-22", .on, "2026-08-22", "2026-08-22", "2026-08-22"),
        ("2031-01-23", .noLaterThan, "2031-01-23", "2031-01-20", "2031-01-28"),
        ("2018-12-31", .through, "2018-12-31", "2018-12-28", "2019-01-02")
    ])
    func `keeps its date, and says when to send and when it ends`(
        day: String, preposition: DueDay.Preposition, last: String, advice: String, end: String
    ) {
        let due = DueDay(day.day, preposition)
        #expect(due.day == day.day)
        #expect(due.last == last.day)
        #expect(due.advice(days) == advice.day)
        #expect(due.end(days) == end.day)
        #expect(!due.isLate(reportedOn: end.day, days))
        #expect(due.isLate(reportedOn: end.day.adding(days: 1), days))
        #expect(!due.isLate(reportedOn: due.last.adding(days: -400), days))
    }

    @Test(arguments: [
        ("2026-11-25", DueDay.Standing.ahead(days: 10), 10), ("2026-12-04", .ahead(days: 1), 1), ("2026-12-05", .today, 0),
        ("2026-12-06", .extended(until: "2026-12-07".day), -1), ("2026-12-07", .extended(until: "2026-12-07".day), -2),
        ("2026-12-08", .late(days: 1), -3), ("2026-12-19", .late(days: 12), -14)
    ])
    func `on a Saturday stands so on`(today: String, standing: DueDay.Standing, left: Int) {
        let due = DueDay("2026-12-05".day, .on)
        #expect(due.standing(on: today.day, days) == standing)
        #expect(due.daysLeft(on: today.day) == left)
        #expect(due.isLate(reportedOn: today.day, days) == (left < -2))
    }

    @Test(arguments: [("2026-12-03", DueDay.Standing.ahead(days: 1)), ("2026-12-04", .today), ("2026-12-05", .late(days: 1))])
    func `before 05/12 stands so on each day`(today: String, standing: DueDay.Standing) {
        #expect(DueDay("2026-12-05".day, .before).standing(on: today.day, days) == standing)
    }

    /// One comparison in a list says the same as each due day by itself, on every day of two years.
    @Test func `is late exactly when its last day is no later than the line of today`() {
        for today in ("2026-01-01".day.dayNumber..."2027-12-31".day.dayNumber).map(LocalDate.init(dayNumber:)) {
            let line = days.lastLate(on: today)
            for back in -3...14 {
                let due = DueDay(today.adding(days: -back), .on)
                #expect(due.isLate(reportedOn: today, days) == (due.last <= line), "\(today.text) \(back)")
            }
        }
    }

    @Test func `follows the table of days off when it changes`() {
        let due = DueDay("2026-11-24".day, .on)
        #expect(due.end(days) == "2026-11-24".day)
        let changed = WorkingDays(HolidayCalendar([Holiday("2026-11-24".day, .holiday, name: "Ngày Văn hóa Việt Nam", source: "Ví dụ")]))
        #expect(due.day == "2026-11-24".day)
        #expect(due.advice(changed) == "2026-11-23".day)
        #expect(due.end(changed) == "2026-11-25".day)
    }

    @Test(arguments: [
        ("báo cáo trước ngày 10/6/2024 và trước ngày 05/12/2024", 10, 6, DueDay.Preposition.before),
        ("báo cáo trước ngày 10/6/2024 và trước ngày 05/12/2024", 5, 12, .before),
        ("Báo cáo định kỳ trước ngày 05/6/2024 và ngày 10/12/2024 về UBND huyện", 5, 6, .before),
        ("Báo cáo định kỳ trước ngày 05/6/2024 và ngày 10/12/2024 về UBND huyện", 10, 12, .on),
        ("theo định kỳ (6 tháng trước ngày 15/6; 01 năm trước ngày 30/11", 30, 11, .before),
        ("Định kỳ hàng năm (ngày 10 tháng 11) các đơn vị gửi báo cáo", 10, 11, .on),
        ("gửi về UBND huyện trước ngày 01/12 (qua Phòng)", 1, 12, .before), ("trước 01/12 hằng năm", 1, 12, .before),
        ("gửi báo cáo chậm nhất ngày 15/6", 15, 6, .noLaterThan), ("chậm nhất là vào ngày 15/6", 15, 6, .noLaterThan),
        ("muộn nhất ngày 15/6", 15, 6, .noLaterThan), ("đến hết ngày 14/12", 14, 12, .through), ("hoàn thành đến ngày 14/12", 14, 12, .through),
        ("gửi vào ngày 25/11", 25, 11, .on), ("Hạn: 25/11", 25, 11, .on)
    ])
    func `is read with its preposition`(sentence: String, day: Int, month: Int, preposition: DueDay.Preposition) {
        #expect(DueDay.Preposition.written(beforeDay: day, month: month, in: sentence) == preposition)
    }

    @Test func `has no preposition in a sentence that does not name it`() {
        #expect(DueDay.Preposition.written(beforeDay: 1, month: 12, in: "trước ngày 02/12") == nil)
        #expect(DueDay.Preposition.written(beforeDay: 1, month: 12, in: "") == nil)
    }
}
