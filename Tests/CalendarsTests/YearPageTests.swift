import Access
import Calendar
import Core
import Storage
import TestSupport
import Testing

@testable import Calendars

@Suite struct `The page of a year` {
    @Test(arguments: Engines.all) func `tells the days off of this year in words and as a table`(engine: Engine) async throws {
        let site = try await TestSite.withDaysOff(engine)
        let page = try await site.get("/days-off", as: .viewer).text
        #expect(page.contains("<h1>Ngày nghỉ năm 2026</h1>"))
        #expect(page.contains("11 ngày lễ, Tết; 3 ngày nghỉ bù, hoán đổi; 2 ngày làm bù. Cả năm có 250 ngày làm việc."))
        #expect(page.contains("Tết Âm lịch: nghỉ 9 ngày, từ Thứ Bảy 14/02/2026 đến hết Chủ Nhật 22/02/2026."))
        #expect(page.contains("Ngày Chiến thắng, Ngày Quốc tế Lao động: nghỉ 4 ngày, từ Thứ Năm 30/04/2026 đến hết Chủ Nhật 03/05/2026."))
        #expect(page.contains("Đi làm Thứ Bảy 22/08/2026."))
        #expect(page.contains("10/3 âm lịch") && page.contains("Thông báo 9441/TB-BNV") && page.contains("Đang tắt"))
        #expect(page.contains("href=\"/days-off?year=2025\"") && page.contains("href=\"/days-off?year=2027\""))
        #expect(page.contains("<a href=\"/calendar\" aria-current=\"page\">"))
    }

    @Test(
        arguments: Engines.all,
        [("?year=2027", "2027"), ("?year=2016", "2016"), ("?year=2015", "2026"), ("?year=x", "2026"), ("?year=", "2026"), ("?year=99999", "2026")])
    func `is that of the year asked for, or of this one`(engine: Engine, asked: (query: String, year: String)) async throws {
        let site = try await TestSite.withDaysOff(engine)
        #expect(try await site.get("/days-off\(asked.query)", as: .viewer).text.contains("<h1>Ngày nghỉ năm \(asked.year)</h1>"))
    }

    @Test(arguments: Engines.all) func `says what is provisional, and what to do about a year without rows`(engine: Engine) async throws {
        let site = try await TestSite.withDaysOff(engine)
        #expect(try await site.get("/days-off?year=2027", as: .viewer).text.contains("còn chờ thông báo"))
        #expect(!(try await site.get("/days-off?year=2026", as: .viewer).text.contains("còn chờ thông báo")))
        let empty = try await site.get("/days-off?year=2040", as: .viewer).text
        #expect(empty.contains("class=\"empty\"") && empty.contains("Nhờ quản trị lập danh sách"))
    }

    @Test(arguments: Engines.all) func `explains a deadline by its words and the days off`(engine: Engine) async throws {
        let site = try await TestSite.withDaysOff(engine)
        let page = try await site.get("/days-off?year=2026&preposition=on&day=05%2F12%2F2026", as: .member).text
        #expect(page.contains("<dd>ngày 05/12/2026</dd>"))
        #expect(page.contains("<dt>Nên gửi chậm nhất</dt><dd>Thứ Sáu 04/12/2026</dd>"))
        #expect(page.contains("<dt>Còn đúng hạn đến hết</dt><dd>Thứ Hai 07/12/2026</dd>"))
        #expect(page.contains("<dt>Tính muộn từ</dt><dd>Thứ Ba 08/12/2026</dd>"))
        #expect(page.contains("<dt>Hôm nay</dt><dd>Còn 12 ngày</dd>"))
        let before = try await site.get("/days-off?preposition=before&day=2026-12-05", as: .member).text
        #expect(before.contains("<dd>trước ngày 05/12/2026</dd>") && before.contains("<dt>Ngày cuối theo câu chữ</dt><dd>Thứ Sáu 04/12/2026</dd>"))
    }

    @Test(arguments: Engines.all, ["preposition=on&day=31/2/2026", "preposition=x&day=05/12/2026", "day=05/12/2026", "preposition=on&day=%00"])
    func `says what is wrong with a day that is none`(engine: Engine, query: String) async throws {
        let site = try await TestSite.withDaysOff(engine)
        let page = try await site.get("/days-off?\(query)", as: .member)
        #expect(page.status == 200 && page.text.contains("error-summary"))
    }

    @Test(arguments: Engines.all) func `holds at the edges of the calendar`(engine: Engine) async throws {
        let site = try await TestSite.withDaysOff(engine)
        for day in ["9999-12-31", "0001-01-01"] {
            for preposition in DueDay.Preposition.allCases {
                #expect(try await site.get("/days-off?preposition=\(preposition.rawValue)&day=\(day)", as: .member).status == 200)
            }
        }
        for year in [2016, 2031, 2100] { #expect(try await site.get("/days-off?year=\(year)", as: .member).status == 200) }
    }
}

@Suite struct `Days off in a row` {
    private func runs(_ year: Int) -> [String] {
        DaysOffRun.all(in: year, .seeded).map { "\($0.first.text) \($0.count) \($0.names.joined(separator: "+"))" }
    }

    @Test func `are those of 2026`() {
        #expect(
            runs(2026) == [
                "2026-01-01 4 Tết Dương lịch", "2026-02-14 9 Tết Âm lịch", "2026-04-25 3 Giỗ Tổ Hùng Vương",
                "2026-04-30 4 Ngày Chiến thắng+Ngày Quốc tế Lao động", "2026-08-29 5 Quốc khánh"
            ])
    }

    /// 31/12/2018 was free for New Year 2019: the run belongs to both years.
    @Test func `may cross the new year`() {
        #expect(runs(2018).last == "2018-12-29 4 Tết Dương lịch")
        #expect(runs(2019).first == "2018-12-29 4 Tết Dương lịch")
        #expect(runs(2023).first == "2022-12-31 3 Tết Dương lịch")
    }

    @Test func `leave out plain weekends`() { #expect(DaysOffRun.all(in: 2026, WorkingDays(HolidayCalendar([]))).isEmpty) }

    @Test func `count a single day`() {
        let days = WorkingDays(HolidayCalendar([Holiday("2026-11-25".day, .holiday, name: "Nghỉ do bão", source: "Ví dụ")]))
        #expect(DaysOffRun.all(in: 2026, days).map(\.count) == [1])
    }
}
