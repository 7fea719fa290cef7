import Calendar
import Core
import Testing
import Web

@testable import Calendars

@Suite struct `On the screen` {
    private let vietnamese = Catalogue.bundled.words(in: .vi), english = Catalogue.bundled.words(in: .en)

    @Test(arguments: [
        ("Quý III hằng năm", "Quý III/2026"), ("Quý II–III/2026", "Quý II–III/2026"), ("Tháng 11–12/2026", "Tháng 11–12/2026"),
        ("6 tháng đầu năm 2026", "6 tháng đầu năm 2026"), ("2026–2027 thí điểm", "Thí điểm 2026–2027"), ("từ 2026 nhân rộng", "Nhân rộng 2026–2030"),
        ("2026–2030", "Giai đoạn 2026–2030"), ("02 lần/năm", "Năm 2026, lần 1/2"), ("Thường xuyên", "Thường xuyên, năm 2026"),
        ("sau khi có hướng dẫn", "Rà soát năm 2026"), ("trước 30/6/2026", "Hạn 30/06/2026"), ("Theo kế hoạch", "Chưa rõ thời hạn (2026–2030)"),
        ("15/11–15/12 hằng năm", "15/11/2026 – 15/12/2026")
    ])
    func `an occurrence is called`(phrase: String, name: String) throws {
        let label = try #require(Timing(phrase).occurrences(in: 2026...2030).first).label
        #expect(vietnamese(label) == name)
        #expect(!english(label).contains("calendar.") && !english(label).contains("{"))
    }

    @Test(arguments: [
        (DueDay.Standing.ahead(days: 3), "Còn 3 ngày", "3 days left"), (.ahead(days: 1), "Còn 1 ngày", "1 day left"),
        (.today, "Hạn hôm nay", "Due today"),
        (
            .extended(until: "2026-12-07".day), "Qua ngày ghi trong văn bản, còn đúng hạn đến hết Thứ Hai 07/12/2026",
            "Past the written day, in time until the end of Monday 07/12/2026"
        ),
        (.late(days: 12), "Quá hạn 12 ngày", "12 days overdue")
    ])
    func `a due day stands so`(standing: DueDay.Standing, vietnamese: String, english: String) {
        #expect(self.vietnamese(standing) == vietnamese)
        #expect(self.english(standing) == english)
    }
}
