import Testing

@testable import Web

@Suite struct `Words in two languages` {
    static let catalogue = Catalogue(texts: [
        .vi: ["greet": "Chào {name}, hẹn {day}", "tasks.other": "{count} việc", "only.vietnamese": "chỉ có tiếng Việt"],
        .en: ["greet": "Hello {name}, see you on {day}", "tasks.one": "{count} task", "tasks.other": "{count} tasks"]
    ])
    let vi = Self.catalogue.words(in: .vi), en = Self.catalogue.words(in: .en)

    @Test func `fill their placeholders`() {
        #expect(vi("greet", ["name": "Ví Dụ", "day": "21/11/2026"]) == "Chào Ví Dụ, hẹn 21/11/2026")
        #expect(en("greet", ["name": "Ví Dụ"]) == "Hello Ví Dụ, see you on {day}")
    }

    @Test(arguments: [(0, "0 việc", "0 tasks"), (1, "1 việc", "1 task"), (2, "2 việc", "2 tasks"), (1_234_567, "1.234.567 việc", "1,234,567 tasks")])
    func `count in each language`(count: Int, vietnamese: String, english: String) {
        #expect(vi("tasks", count: count) == vietnamese)
        #expect(en("tasks", count: count) == english)
    }

    @Test(arguments: [(0, "0"), (999, "999"), (1000, "1.000"), (-1000, "−1.000"), (100_000, "100.000"), (Int.min, "−9.223.372.036.854.775.808")])
    func `write numbers as Vietnamese papers do`(number: Int, text: String) {
        #expect(vi.number(number) == text)
    }

    @Test func `fall back to Vietnamese, then to the key`() {
        #expect(en("only.vietnamese") == "chỉ có tiếng Việt")
        #expect(en("not.there") == "not.there")
    }

    @Test func `of a family are found by member`() { #expect(vi(.of("only", "vietnamese")) == "chỉ có tiếng Việt") }

    @Test func `cannot bring markup into a page`() {
        let words = Catalogue(texts: [.vi: ["bad": "<script>alert(1)</script>"]]).words(in: .vi)
        let html: HTML = "<p>\(words("bad"))</p>"
        #expect(String(decoding: html.bytes, as: UTF8.self) == "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")
    }
}
