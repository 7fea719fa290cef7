import Core
import PlanReading
import Testing
import Web

@testable import Plans

@Suite struct `The form of an item` {
    /// One field at a time, the text given: at its borders, and what is said of it.
    private static let borders: [(kind: PlanItem.Kind, field: String, typed: String, fault: String?)] = [
        (.basis, "text", "", "plans.textMissing"), (.basis, "text", " \t\n", "plans.textMissing"), (.basis, "text", "a", nil),
        (.basis, "text", Typed.long(5000), nil), (.basis, "text", Typed.long(5001), "form.tooLong"),
        (.basis, "text", "a\u{0}b", "form.oddCharacters"),
        (.budget, "section", Typed.long(100), nil), (.budget, "section", Typed.long(101), "form.tooLong"),
        (.target, "value", "1,7", nil), (.target, "value", "1.25", "plans.amountWrong"), (.target, "value", "nhiều", "plans.amountWrong"),
        (.target, "value", "", nil), (.target, "unit", Typed.long(500), nil), (.target, "unit", Typed.long(501), "form.tooLong"),
        (.target, "due", "1989", "form.number"), (.target, "due", "1990", nil), (.target, "due", "2100", nil),
        (.target, "due", "2101", "form.number"),
        (.task, "timing", Typed.long(500), nil), (.task, "timing", Typed.long(501), "form.tooLong"),
        (.task, "product", Typed.long(1000), nil), (.task, "product", Typed.long(1001), "form.tooLong"),
        (.task, "detail", Typed.long(5000), nil), (.task, "detail", Typed.long(5001), "form.tooLong"),
        (.task, "lead", Typed.long(5000), nil), (.task, "lead", Typed.long(5001), "form.tooLong"),
        (.task, "coordinator", Typed.long(5000), nil), (.task, "coordinator", Typed.long(5001), "form.tooLong"),
        (.duty, "lead", Typed.long(5001), "form.tooLong"), (.duty, "lead", "Công an\u{1B}", "form.oddCharacters"),
        (.deadline, "day", "0", "form.number"), (.deadline, "day", "1", nil), (.deadline, "day", "31", nil), (.deadline, "day", "32", "form.number"),
        (.deadline, "month", "0", "form.number"), (.deadline, "month", "1", nil), (.deadline, "month", "12", nil),
        (.deadline, "month", "13", "form.number"),
        (.deadline, "year", "1989", "form.number"), (.deadline, "year", "1990", nil), (.deadline, "year", "2100", nil),
        (.deadline, "year", "2101", "form.number"), (.deadline, "recipient", Typed.long(500), nil),
        (.deadline, "recipient", Typed.long(501), "form.tooLong"),
        (.deadline, "via", Typed.long(501), "form.tooLong"), (.deadline, "reporter", Typed.long(5001), "form.tooLong"),
        (.period, "startDay", "0", "form.number"), (.period, "startDay", "31", nil), (.period, "startMonth", "13", "form.number"),
        (.period, "startYear", "2101", "form.number"), (.period, "endDay", "32", "form.number"), (.period, "endMonth", "0", "form.number"),
        (.period, "endYear", "1989", "form.number"), (.period, "endYear", "2100", nil),
        (.review, "year", "1989", "form.number"), (.review, "year", "1990", nil), (.review, "year", "2100", nil),
        (.review, "year", "2101", "form.number")
    ]

    @Test(arguments: borders) func `holds each field within its borders`(kind: PlanItem.Kind, field: String, typed: String, fault: String?) {
        // An amount needs its sign, which is no error of the amount's.
        var fields = ["text": "Việc", "comparator": ">="]
        fields[field] = typed
        #expect(Typed.item(kind, fields).faults == Set(fault.map { ["\(field) \($0)"] } ?? []))
    }

    private static let days: [(day: String, month: String, year: String, exists: Bool)] = [
        ("29", "2", "", true), ("29", "2", "2028", true), ("29", "2", "2027", false), ("29", "2", "2100", false), ("30", "2", "", false),
        ("31", "4", "", false), ("31", "4", "2028", false), ("30", "4", "", true), ("31", "12", "2027", true), ("31", "", "2027", true),
        ("", "2", "", true)
    ]

    @Test(arguments: days) func `knows which days there are`(day: String, month: String, year: String, exists: Bool) {
        #expect(
            Typed.item(.deadline, ["text": "Báo cáo", "day": day, "month": month, "year": year]).faults == (exists ? [] : ["day plans.noSuchDay"]))
        for end in ["start", "end"] {
            let typed = ["text": "Tháng hành động", "\(end)Day": day, "\(end)Month": month, "\(end)Year": year]
            #expect(Typed.item(.period, typed).faults == (exists ? [] : ["\(end)Day plans.noSuchDay"]))
        }
    }

    @Test func `asks for the sign of an amount, not of a target in words`() {
        #expect(Typed.item(.target, ["text": "Chỉ tiêu", "value": "90"]).faults == ["comparator plans.comparatorMissing"])
        #expect(Typed.item(.target, ["text": "Chỉ tiêu", "value": "90", "comparator": "~"]).faults == ["comparator plans.comparatorMissing"])
        #expect(Typed.item(.target, ["text": "Chỉ tiêu"]).faults.isEmpty)
        for sign in ["=", ">=", ">", "<=", "<"] {
            #expect(Typed.item(.target, ["text": "Chỉ tiêu", "value": "90", "comparator": sign]).faults.isEmpty)
        }
    }

    /// Everything wrong that a kind can have wrong, in one go.
    private static let everyError: [(kind: PlanItem.Kind, typed: [String: String], faults: Set<String>)] = [
        (
            .target, ["section": Typed.long(101), "value": "1.25", "unit": Typed.long(501), "due": "1"],
            ["text plans.textMissing", "section form.tooLong", "value plans.amountWrong", "unit form.tooLong", "due form.number"]
        ),
        (
            .task,
            [
                "text": Typed.long(5001), "section": Typed.long(101), "timing": Typed.long(501), "product": Typed.long(1001),
                "detail": Typed.long(5001),
                "lead": Typed.long(5001), "coordinator": Typed.long(5001)
            ],
            [
                "text form.tooLong", "section form.tooLong", "timing form.tooLong", "product form.tooLong", "detail form.tooLong",
                "lead form.tooLong",
                "coordinator form.tooLong"
            ]
        ),
        (.duty, ["section": Typed.long(101), "lead": "\u{1}"], ["text plans.textMissing", "section form.tooLong", "lead form.oddCharacters"]),
        (
            .deadline,
            [
                "section": Typed.long(101), "day": "31", "month": "2", "year": "1", "recipient": Typed.long(501), "via": Typed.long(501),
                "reporter": Typed.long(5001)
            ],
            [
                "text plans.textMissing", "section form.tooLong", "day plans.noSuchDay", "year form.number", "recipient form.tooLong",
                "via form.tooLong",
                "reporter form.tooLong"
            ]
        ),
        (
            .period, ["startDay": "31", "startMonth": "4", "endDay": "0", "endMonth": "13", "endYear": "1"],
            ["text plans.textMissing", "startDay plans.noSuchDay", "endDay form.number", "endMonth form.number", "endYear form.number"]
        ),
        (.review, ["section": Typed.long(101), "year": "x"], ["text plans.textMissing", "section form.tooLong", "year form.number"]),
        (.budget, ["section": Typed.long(101)], ["text plans.textMissing", "section form.tooLong"]),
        (.basis, ["section": "\u{1}"], ["text plans.textMissing", "section form.oddCharacters"])
    ]

    @Test(arguments: everyError) func `tells every error at once`(kind: PlanItem.Kind, typed: [String: String], faults: Set<String>) {
        #expect(Typed.item(kind, typed).faults == faults)
    }

    @Test func `has been tried with every kind`() {
        #expect(Self.everyError.map(\.kind) == PlanItem.Kind.allCases)
    }

    private static let details: [(kind: PlanItem.Kind, detail: PlanItem.Detail)] = [
        (.target, .target(.init(value: 1.7, unit: "lần", comparator: .below, due: 2030))), (.target, .target(.init())),
        (.task, .task(.init(timing: "Quý III, IV hằng năm", product: "06 buổi", detail: "Hai đợt\nmỗi năm"))), (.task, .task(.init())),
        (.duty, .duty(.init(isRequest: true, isGroup: false))), (.duty, .duty(.init(isRequest: false, isGroup: true))),
        (.deadline, .deadline(.init(day: 29, month: 2, isYearly: true, recipient: "UBND tỉnh", via: "Sở Nội vụ", kind: .midYear))),
        (.deadline, .deadline(.init(isYearly: false, kind: .incident))),
        (.period, .period(.init(start: PartialDate(day: 15, month: 11), end: PartialDate(day: 15, month: 12, year: 2027)))),
        (.review, .review(year: 2030)), (.review, .review(year: nil)), (.budget, .line), (.basis, .line)
    ]

    /// Opening an item and pressing the button says yes to it and changes nothing else.
    @Test(arguments: details) func `says back what it was filled in with`(kind: PlanItem.Kind, detail: PlanItem.Detail) throws {
        var item = Made.item(of: .random(), kind, "Đôn đốc, kiểm tra")
        item.detail = detail
        switch kind {
        case .task:
            item.agencies = [
                .init(.lead, "Công an phường", agency: .random()), .init(.coordinator, "Trạm Y tế"), .init(.coordinator, "Thôn 1", agency: .random())
            ]
        case .duty: item.agencies = [.init(.lead, "UBND các xã")]
        case .deadline: item.agencies = [.init(.reporter, "Các cơ quan, đơn vị")]
        case .target, .period, .review, .budget, .basis: break
        }
        var saved = item
        let form = ItemForm.filled(item)
        try #require(Typed.item(kind, form.fields.mapValues { $0[0] }).change).apply(&saved)
        #expect(saved == item)
        #expect(form["revision"] == "1")
        #expect(form["kind"] == kind.rawValue)
    }

    @Test func `takes text as NFC, however it was typed`() throws {
        var item = Made.item(of: .random(), .task)
        let typed = ["text": "Ke\u{302}\u{301} hoa\u{323}ch", "lead": "Co\u{302}ng an"]
        try #require(Typed.item(.task, typed).change).apply(&item)
        #expect(Array(item.text.utf8) == Array("K\u{1EBF} ho\u{1EA1}ch".utf8))
        #expect(item.agencies.map { Array($0.name.utf8) } == [Array("C\u{F4}ng an".utf8)])
    }
}
