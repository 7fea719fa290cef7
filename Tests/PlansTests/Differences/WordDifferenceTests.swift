import Testing

@testable import Plans

@Suite struct `Two sentences side by side` {
    static let cases: [(old: String, new: String, gone: [String], come: [String])] = [
        ("", "", [], []), ("một hai", "một hai", [], []), ("", "một", [], ["một"]), ("một", "", ["một"], []),
        ("Tổ chức 4 buổi trong quý II", "Tổ chức 6 buổi trong quý III", ["4", "II"], ["6", "III"]),
        ("một hai ba bốn", "một bốn", ["hai ba"], []), ("một\n hai", "một hai", [], []), ("hai một", "một hai", ["hai"], ["hai"])
    ]

    @Test(arguments: cases) func `mark the words that only one of them has`(old: String, new: String, gone: [String], come: [String]) {
        let difference = WordDifference(from: old, to: new)
        #expect(difference.old.filter(\.isChanged).map(\.text) == gone)
        #expect(difference.new.filter(\.isChanged).map(\.text) == come)
        #expect(difference.old.map(\.text).joined(separator: " ") == old.onOneLine)
        #expect(difference.new.map(\.text).joined(separator: " ") == new.onOneLine)
    }
}
