import PlanReading
import Testing

@testable import Plans

@Suite struct `A source cut into clauses` {
    private static let table: [(source: String, clauses: [String])] = [
        ("", []), (" \n\t\r\n ", []), ("Một câu", ["Một câu"]), ("Một. Hai; ba", ["Một.", "Hai;", "ba"]), ("Một.\nHai", ["Một.", "Hai"]),
        ("  - Một;\n  - Hai.  ", ["- Một;", "- Hai."]), ("1. Phòng Văn hóa", ["1. Phòng Văn hóa"]), ("II. CHỈ TIÊU", ["II. CHỈ TIÊU"]),
        ("1.2. Việc đầu; việc sau", ["1.2. Việc đầu;", "việc sau"]), ("5.000 người và 1;2", ["5.000 người và 1;2"]), ("Xong. ", ["Xong."]),
        ("a\r\nb", ["a", "b"]), ("Ưu tiên; Ước mơ", ["Ưu tiên;", "Ước mơ"])
    ]

    @Test(arguments: table) func `ends each at a line, a semicolon or a full stop`(source: String, expected: [String]) {
        let bytes = Array(source.utf8)
        #expect(Clauses(source).all.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } == expected)
    }

    @Test func `holds every letter of a plan in exactly one`() {
        let bytes = Array(FictitiousPlan.text.utf8)
        var covered = [Int](repeating: 0, count: bytes.count)
        for clause in Clauses(FictitiousPlan.text).all { for place in clause.start..<clause.end { covered[place] += 1 } }
        for (place, byte) in bytes.enumerated() {
            #expect(covered[place] == 1 || (covered[place] == 0 && [10, 32].contains(byte)))
        }
    }

    @Test func `gives those inside a stretch, cut to it`() {
        let clauses = Clauses("Một. Hai. Ba.")
        let second = clauses.all[1]
        #expect(clauses.within(Span(start: 0, end: 1000)) == clauses.all)
        #expect(clauses.within(second) == [second])
        #expect(
            clauses.within(Span(start: second.start + 1, end: second.end + 2)) == [
                Span(start: second.start + 1, end: second.end), Span(start: second.end + 1, end: second.end + 2)
            ])
        #expect(clauses.within(Span(start: 5, end: 5)).isEmpty)
    }

    @Test func `says a stretch on one line, without its bullet`() {
        let source = "- Một\n  hai;\n+ ba"
        let clauses = Clauses(source)
        #expect(clauses.text(of: Span(start: 0, end: source.utf8.count)) == "Một hai; + ba")
        #expect(clauses.text(of: clauses.all[2]) == "ba")
        #expect(clauses.text(of: Span(start: 0, end: source.utf8.count + 1)) == "")
    }
}
