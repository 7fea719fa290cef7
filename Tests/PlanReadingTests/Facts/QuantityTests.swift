import Testing

@testable import PlanReading

@Suite struct `A quantity` {
    struct Case: Sendable, CustomStringConvertible {
        let text: String, value: Double, unit: String, comparator: Comparator
        var description: String { text }
    }

    @Test(arguments: [
        Case(text: "100% người bị bạo lực được hỗ trợ", value: 100, unit: "%", comparator: .equal),
        Case(text: "Tối thiểu 50% người bị bạo lực", value: 50, unit: "%", comparator: .atLeast),
        Case(text: "đạt từ 85% trở lên", value: 85, unit: "%", comparator: .atLeast),
        Case(text: "đạt từ 85%", value: 85, unit: "%", comparator: .atLeast),
        Case(text: "từ 80 % trở lên cán bộ", value: 80, unit: "%", comparator: .atLeast),
        Case(text: "80% trở lên", value: 80, unit: "%", comparator: .atLeast),
        Case(text: "không dưới 70% số xã", value: 70, unit: "%", comparator: .atLeast),
        Case(text: "trên 70% hộ", value: 70, unit: "%", comparator: .above),
        Case(text: "xuống dưới 7,5%", value: 7.5, unit: "%", comparator: .below),
        Case(text: "không quá 05 vụ", value: 5, unit: "vụ", comparator: .atMost),
        Case(
            text: "ít nhất 01 địa chỉ tin cậy hoặc nơi tạm lánh hỗ trợ cho nạn nhân", value: 1, unit: "địa chỉ tin cậy hoặc nơi tạm lánh",
            comparator: .atLeast),
        Case(text: "9/9 xã có địa chỉ", value: 9, unit: "xã", comparator: .equal),
        Case(text: "1.250 lượt người", value: 1250, unit: "lượt người", comparator: .equal),
        Case(text: "≥ 95%", value: 95, unit: "%", comparator: .atLeast),
        Case(text: "60 phần trăm nam giới", value: 60, unit: "%", comparator: .equal),
        Case(text: "còn 1,7 lần so với nam giới", value: 1.7, unit: "lần", comparator: .equal)
    ])
    func `has a value, a unit and a bound`(example: Case) throws {
        let passage = Passage.of(example.text)
        let quantity = try #require(Quantity.all(in: passage, passage.allWords).first)
        #expect(quantity.value == example.value)
        #expect(quantity.unit == example.unit)
        #expect(quantity.comparator == example.comparator)
    }

    @Test(arguments: ["năm 2025", "ngày 15/6", "Quyết định số 625/QĐ-TTg", "giai đoạn 2021-2025", "tháng 9", "Điều 3", "cấp 2", "trong 5 năm"])
    func `is not seen in dates and numbers of documents`(text: String) {
        let passage = Passage.of(text)
        #expect(Quantity.all(in: passage, passage.allWords, except: Citation.all(in: passage).map(\.words)).isEmpty)
    }

    @Test func `that something falls from is not the one it falls to`() {
        let passage = Passage.of("giảm từ 12% xuống dưới 8%")
        #expect(Quantity.all(in: passage, passage.allWords).map(\.value) == [8])
    }
}
