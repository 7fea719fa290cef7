import Core
import Testing
import Web

@testable import Plans

@Suite struct `The form of a head` {
    /// One field at a time, the title given: at its borders, and what is said of it.
    private static let borders: [(field: String, typed: String, fault: String?)] = [
        ("title", "", "plans.titleMissing"), ("title", "   \n ", "plans.titleMissing"), ("title", "K", nil), ("title", Typed.long(500), nil),
        ("title", Typed.long(501), "form.tooLong"), ("title", "Kế hoạch\u{7}", "form.oddCharacters"),
        ("issuer", "", nil), ("issuer", Typed.long(300), nil), ("issuer", Typed.long(301), "form.tooLong"),
        ("number", Typed.long(300), nil), ("number", Typed.long(301), "form.tooLong"),
        ("leadAgency", Typed.long(300), nil), ("leadAgency", Typed.long(301), "form.tooLong"),
        ("day", "0", "form.number"), ("day", "1", nil), ("day", "31", nil), ("day", "32", "form.number"), ("day", "-1", "form.number"),
        ("day", "1.0", "form.number"), ("day", "một", "form.number"), ("day", "", nil),
        ("month", "0", "form.number"), ("month", "1", nil), ("month", "12", nil), ("month", "13", "form.number"),
        ("year", "1989", "form.number"), ("year", "1990", nil), ("year", "2100", nil), ("year", "2101", "form.number"),
        ("startYear", "1989", "form.number"), ("startYear", "1990", nil), ("startYear", "2100", nil), ("startYear", "2101", "form.number"),
        ("endYear", "1989", "form.number"), ("endYear", "1990", nil), ("endYear", "2100", nil), ("endYear", "2101", "form.number")
    ]

    @Test(arguments: borders) func `holds each field within its borders`(field: String, typed: String, fault: String?) {
        var fields = ["title": "Kế hoạch"]
        fields[field] = typed
        #expect(Typed.head(fields).faults == Set(fault.map { ["\(field) \($0)"] } ?? []))
    }

    private static let days: [(day: String, month: String, year: String, exists: Bool)] = [
        ("29", "2", "", true), ("29", "2", "2028", true), ("29", "2", "2027", false), ("29", "2", "2100", false), ("29", "2", "2000", true),
        ("30", "2", "", false), ("31", "4", "", false), ("30", "4", "2027", true), ("31", "12", "2027", true), ("31", "", "2027", true)
    ]

    @Test(arguments: days) func `knows which days there are`(day: String, month: String, year: String, exists: Bool) {
        let faults = Typed.head(["title": "Kế hoạch", "day": day, "month": month, "year": year]).faults
        #expect(faults == (exists ? [] : ["day plans.noSuchDay"]))
    }

    @Test(arguments: [("2027", "2026", false), ("2027", "2027", true), ("2027", "2030", true), ("", "2030", true), ("2027", "", true)])
    func `ends no programme before it starts`(start: String, end: String, isRight: Bool) {
        let faults = Typed.head(["title": "Kế hoạch", "startYear": start, "endYear": end]).faults
        #expect(faults == (isRight ? [] : ["endYear plans.endBeforeStart"]))
    }

    @Test func `tells every error at once`() {
        let typed = [
            "title": "", "issuer": Typed.long(301), "number": Typed.long(301), "leadAgency": Typed.long(301), "day": "31", "month": "2", "year": "12",
            "startYear": "2030", "endYear": "2027"
        ]
        #expect(
            Typed.head(typed).faults == [
                "title plans.titleMissing", "issuer form.tooLong", "number form.tooLong", "leadAgency form.tooLong", "day plans.noSuchDay",
                "year form.number",
                "endYear plans.endBeforeStart"
            ])
    }

    @Test func `says back what it was filled in with, and keeps the kind of document`() throws {
        let head = Plan.Head(
            type: "KH", title: "Kế hoạch", issuer: "UBND phường", number: "07/KH-UBND", day: 12, month: 2, year: 2027, startYear: 2027, endYear: 2030,
            leadAgency: "Phòng Văn hóa - Xã hội")
        let plan = Plan(
            id: .random(), place: "2025:18073", file: .random(), head: head, state: .draft, version: 0, revision: 3,
            addedAt: Instant(microseconds: 0), publishedAt: nil)
        let form = HeadForm.filled(plan)
        #expect(form["revision"] == "3")
        var changed = Plan.Head(type: "KH", title: "Khác")
        try #require(Typed.head(form.fields.mapValues { $0[0] }).change).apply(&changed)
        #expect(changed == head)
    }

    @Test func `leaves unknown what was emptied`() throws {
        var head = Plan.Head(type: "KH", title: "Kế hoạch", issuer: "UBND phường", day: 12)
        try #require(Typed.head(["title": " Kế hoạch mới ", "issuer": "  "]).change).apply(&head)
        #expect(head == Plan.Head(type: "KH", title: "Kế hoạch mới"))
    }
}
