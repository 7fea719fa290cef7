import Testing

@testable import Papers

@Suite struct `The name of a sheet` {
    private static let names: [([String], [String])] = [
        (["Việc trễ hạn"], ["Việc trễ hạn"]),
        (["6/2026: quý [II]*?\\"], ["6 2026 quý II"]),
        (["", "  ", "'"], ["Trang", "Trang (2)", "Trang (3)"]),
        (["'Tổng hợp'"], ["Tổng hợp"]),
        (["History"], ["History (2)"]),
        (["Kết quả", "KẾT QUẢ", "kết quả"], ["Kết quả", "KẾT QUẢ (2)", "kết quả (3)"]),
        ([String(repeating: "ệ", count: 31)], [String(repeating: "ệ", count: 31)]),
        ([String(repeating: "ệ", count: 32)], [String(repeating: "ệ", count: 31)]),
        (
            [String(repeating: "a", count: 40), String(repeating: "a", count: 50)],
            [String(repeating: "a", count: 31), String(repeating: "a", count: 27) + " (2)"]
        ),
        // A letter outside the plane of two bytes counts twice, and is not cut in two.
        ([String(repeating: "a", count: 30) + "😀"], [String(repeating: "a", count: 30)]),
        (["một\u{0}\u{1F}\nhai"], ["một hai"]),
        // A mark on a forbidden sign makes one letter of the two, and Excel still sees the sign.
        (["a?\u{6EB}b"], ["a b"]), (["'\u{301}a"], ["a"])
    ]

    @Test(arguments: names) func `is one that Excel accepts, each only once`(titles: [String], names: [String]) {
        #expect(SheetName.all(titles) == names)
    }
}
