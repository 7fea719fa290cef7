import Testing

@testable import PlanReading

@Suite struct `A period` {
    @Test(arguments: [
        ("giai đoạn 2021 – 2025", 2021 as Int?, 2025, Period.Form.range), ("giai đoạn 2021 -2025", 2021, 2025, .range),
        ("giai đoạn 2021- 2025", 2021, 2025, .range), ("giai đoạn từ năm 2021 đến năm 2025", 2021, 2025, .range),
        ("Từ năm 2017 - 2019", 2017, 2019, .range), ("Từ năm 2020 đến năm 2030", 2020, 2030, .range), ("năm 2024", 2024, 2024, .single),
        ("đến năm 2030", nil, 2030, .until), ("đến hết năm 2026", nil, 2026, .until)
    ])
    func `has a beginning and an end`(text: String, start: Int?, end: Int, form: Period.Form) throws {
        let passage = Passage.of(text)
        let period = try #require(Period.all(in: passage, passage.allWords).first)
        #expect(period.start == start)
        #expect(period.end == end)
        #expect(period.form == form)
    }

    @Test(arguments: ["năm học", "hằng năm", "giai đoạn tới", "năm 20", "100% phụ nữ"])
    func `needs years`(text: String) {
        let passage = Passage.of(text)
        #expect(Period.all(in: passage, passage.allWords).isEmpty)
    }
}
