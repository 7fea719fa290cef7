import Testing

@testable import Plans

@Suite struct `An amount` {
    private static let readable: [(text: String, value: Double)] = [
        ("0", 0), ("90", 90), ("007", 7), ("1,7", 1.7), ("0,5", 0.5), ("1250", 1250), ("1250,25", 1250.25), ("1.250", 1250), ("1.250,5", 1250.5),
        ("12.345", 12345), ("123.456,75", 123_456.75), ("1.000.000", 1_000_000), ("999.999.999.999.999", 999_999_999_999_999), ("0,0001", 0.0001)
    ]

    @Test(arguments: readable) func `is read with a comma before the decimals and dots between thousands`(text: String, value: Double) {
        #expect(Amount.value(text) == value)
    }

    private static let unreadable = [
        "", " ", ",", ".", "1,", ",5", "1,2,3", "1,5,", "1.25", "1.2500", "12.50", "1..250", ".250", "250.", "1.250.5", "1234.567", "1.250,5.0",
        "0,5.000",
        "-1", "+1", "1 250", "1e3", "0x10", "90%", "inf", "nan", "１", "٣", "½", "chín mươi", "1.000.000.000.000.000", "0,00001",
        String(repeating: "9", count: 400), "1," + String(repeating: "9", count: 20) + "x"
    ]

    @Test(arguments: unreadable) func `is nothing else`(text: String) {
        #expect(Amount.value(text) == nil)
    }

    private static let written: [(value: Double, text: String)] = [
        (0, "0"), (90, "90"), (100, "100"), (1.7, "1,7"), (0.5, "0,5"), (1250, "1250"), (1250.5, "1250,5"), (33.3, "33,3"), (0.0001, "0,0001")
    ]

    @Test(arguments: written) func `is written as Vietnamese papers write it`(value: Double, text: String) {
        #expect(Amount.text(value) == text)
    }

    /// An officer who opens a form and saves it must not be told that the amount is wrong.
    @Test func `that was read can be written and read again`() {
        var wholes = [0, 1, 9, 10, 99, 100, 999, 1000, 12_345, 999_999, 1_000_000, 123_456_789_012, 999_999_999_999_999].map(Double.init)
        for thousandth in 1...3000 { wholes.append(Double(thousandth) / 1000) }
        for value in wholes {
            let text = Amount.text(value)
            #expect(Amount.value(text) == value, "\(value) as \(text)")
        }
    }
}
