import Testing

@testable import PlanReading

@Suite struct `A written date` {
    @Test(arguments: [
        ("ngày 05/3/2025", 5, 3, 2025), ("05-3-2025", 5, 3, 2025), ("15.11.2024", 15, 11, 2024), ("ngày 22 tháng 7 năm 2016", 22, 7, 2016),
        ("ngay 22 thang 7 nam 2016", 22, 7, 2016),
        ("ngày 10 / 6 / 2024", 10, 6, 2024), ("15/11 năm 2025", 15, 11, 2025)
    ])
    func `is read whole`(text: String, day: Int, month: Int, year: Int) {
        #expect(WrittenDate.at(0, in: .of(text))?.date == PartialDate(day: day, month: month, year: year))
    }

    @Test(arguments: [
        ("ngày 15/6", 15 as Int?, 6 as Int?, nil as Int?), ("ngày 10 tháng 11", 10, 11, nil), ("ngày tháng năm 2024", nil, nil, 2024),
        ("ngày     tháng 5 năm 2026", nil, 5, 2026),
        ("ngày … tháng … năm 2026", nil, nil, 2026), ("tháng 9/2026", nil, 9, 2026)
    ])
    func `may have blanks`(text: String, day: Int?, month: Int?, year: Int?) {
        #expect(WrittenDate.at(0, in: .of(text))?.date == PartialDate(day: day, month: month, year: year))
    }

    @Test(arguments: ["32/1/2025", "15/13", "9.9", "ngày mai", "tháng", "2.000 người", "1250/2025"])
    func `is not seen in other figures`(text: String) {
        #expect(WrittenDate.at(0, in: .of(text)) == nil)
    }

    @Test func `may open a stretch of days`() {
        let tight = DateStretch.at(0, in: .of("từ ngày 15/11/2024-15/12/2024"))
        #expect(tight?.start == PartialDate(day: 15, month: 11, year: 2024))
        #expect(tight?.end == PartialDate(day: 15, month: 12, year: 2024))
        let loose = DateStretch.at(0, in: .of("từ 15/11 đến ngày 15/12"))
        #expect(loose?.start == PartialDate(day: 15, month: 11))
        #expect(loose?.end == PartialDate(day: 15, month: 12))
        #expect(DateStretch.at(0, in: .of("ngày 15/6 và 15/11")) == nil)
    }
}
