import Core
import Testing

@testable import Papers

@Suite struct `The small signs of a paper` {
    private static let days: [(LocalDate?, Int?, String)] = [
        (LocalDate(year: 2026, month: 2, day: 5), nil, "ngày 05 tháng 02 năm 2026"),
        (LocalDate(year: 2026, month: 1, day: 10), nil, "ngày 10 tháng 01 năm 2026"),
        (LocalDate(year: 2026, month: 3, day: 9), 2027, "ngày 09 tháng 3 năm 2026"),
        (LocalDate(year: 2026, month: 12, day: 31), nil, "ngày 31 tháng 12 năm 2026"), (nil, 2026, "ngày ...... tháng ...... năm 2026"),
        (nil, nil, "ngày ...... tháng ...... năm ..........")
    ]

    @Test(arguments: days) func `are zeros before days below ten and the first two months`(date: LocalDate?, year: Int?, text: String) {
        #expect(OfficialText.day(date, month: nil, year: year) == text)
    }

    @Test func `leave the day to the pen where only the month is known`() {
        #expect(OfficialText.day(nil, month: 2, year: 2026) == "ngày ...... tháng 02 năm 2026")
    }

    private static let numbers: [(String, String, String)] = [
        ("46", "KH-UBND", "46/KH-UBND"), ("7", "QĐ-UBND", "07/QĐ-UBND"), ("07", "qđ-ubnd", "07/QĐ-UBND"), ("", "KH-UBND", "......../KH-UBND"),
        (" ", "", "........"), ("12a", "VHXH", "12a/VHXH"), ("a", "", "a")
    ]

    @Test(arguments: numbers) func `are in its number`(number: String, symbol: String, text: String) {
        #expect(OfficialText.number(number, symbol) == text)
    }

    private static let lists: [([String], [String])] = [
        ([], []), (["Như trên"], ["- Như trên."]), (["Như trên;", " ", "Lưu: VT, VHXH."], ["- Như trên;", "- Lưu: VT, VHXH."]),
        (["a.;", "b,", "c ./."], ["- a;", "- b;", "- c."])
    ]

    @Test(arguments: lists) func `end the items of a list`(items: [String], shown: [String]) {
        #expect(OfficialText.list(items, mark: "- ") == shown)
    }

    private static let ends = [
        ("", ""), ("Hết", "Hết./."), ("Hết.", "Hết./."), ("Hết ./.", "Hết./."), ("… theo quy định.;", "… theo quy định./."), ("./.", "")
    ]

    @Test(arguments: ends) func `end it`(text: String, ended: String) { #expect(OfficialText.ended(text) == ended) }

    @Test func `number an outline as laws do`() {
        var counter = OutlineCounter()
        let levels: [Outline] = [
            .part, .section, .point, .point, .dash, .section, .point, .part, .section, .article, .section, .article, .section, .plus
        ]
        #expect(
            levels.map { counter.next($0) } == [
                "I.", "1.", "a)", "b)", "-", "2.", "a)", "II.", "1.", "Điều 1.", "1.", "Điều 2.", "1.", "+"
            ])
        #expect([1, 4, 5, 6, 8, 23, 24, 46, 47].map(OutlineCounter.letter) == ["a", "d", "đ", "e", "h", "y", "aa", "yy", "aaa"])
        #expect([1, 4, 9, 14, 39, 44, 90, 100].map(OutlineCounter.roman) == ["I", "IV", "IX", "XIV", "XXXIX", "XLIV", "XC", "C"])
    }

    private static let noCharacters = [0xFEFF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xFDD0, 0xFDEF, 0x80].compactMap(Unicode.Scalar.init).map(
        String.init
    )
    .joined()
    private static let texts: [(String, [String])] = [
        ("", []), (" \n\t\n", []), ("một\u{0}\u{8}\u{1F}\thai\n\n  ba ", ["một hai", "ba"]), ("a\r\nb\u{2028}c\u{85}d", ["a", "b", "c", "d"]),
        ("E\u{302}\u{301}", ["Ế"]), ("\u{202E}abc\u{2066}" + noCharacters, ["abc"]),
        ("1\u{A0}000 đồng", ["1\u{A0}000 đồng"])
    ]

    @Test(arguments: texts) func `are all that is left of invisible ones`(text: String, lines: [String]) {
        #expect(CleanText.lines(text).map { Array($0.unicodeScalars) } == lines.map { Array($0.unicodeScalars) })
    }
}
