import Access
import Core
import Organisations
import TestSupport
import Testing
import Web

@testable import Plans

@Suite struct `Coordination by the rules` {
    private static let table: [(act: CoordinationRules.Act, who: Set<Role>)] = [
        (.keeping, [.officer]), (.calling, [.officer]), (.recording, [.officer]), (.concluding, [.officer]),
        (.readingAhead, [.officer, .leader, .member])
    ]

    @Test func `belongs to whom it belongs, in the own unit only`() {
        #expect(Self.table.map(\.act) == CoordinationRules.Act.allCases)
        for (act, who) in Self.table {
            for role in Role.allCases {
                let viewer = Viewer(user: .random(), name: "", agency: .random(), agencyName: "", place: World.ward, roles: [role])
                #expect(CoordinationRules.allows(act, viewer, in: World.ward) == who.contains(role), "\(act) \(role)")
                #expect(!CoordinationRules.allows(act, viewer, in: World.elsewhere), "\(act) \(role)")
            }
        }
    }

    private static let clocks: [(text: String, isClock: Bool)] = [
        ("00:00", true), ("08:00", true), ("23:59", true), ("24:00", false), ("08:60", false), ("8:00", false), ("08-00", false), ("08:0", false),
        ("", false), ("+8:00", false), ("08:00:00", false)
    ]

    @Test(arguments: clocks) func `tells a time from what is none`(text: String, isClock: Bool) {
        #expect(CoordinationForms.isClock(text) == isClock)
    }

    private static let terms: [(from: String, to: String?, day: String, sits: Bool)] = [
        ("2026-11-01", nil, "2026-10-31", false), ("2026-11-01", nil, "2026-11-01", true), ("2026-11-01", "2026-11-30", "2026-11-30", true),
        ("2026-11-01", "2026-11-30", "2026-12-01", false), ("2026-11-01", "2026-11-01", "2026-11-01", true)
    ]

    @Test(arguments: terms) func `seats a member from the first day through the last`(from: String, to: String?, day: String, sits: Bool) throws {
        let member = SteeringBody.Member(
            id: .random(), name: "Mẫu", post: "Ủy viên", agency: nil, agencyName: nil, role: .member, from: try #require(LocalDate(from)),
            to: to.flatMap { LocalDate($0) })
        #expect(member.sits(on: try #require(LocalDate(day))) == sits)
    }

    private static let first = "0000000000000000000000000a", second = "0000000000000000000000000b"
    private static let regulations: [(agencies: [String], values: [String: String], fields: [String])] = [
        ([], [:], ["agency", "text", "title", "validFrom"]),
        ([first], ["title": "T", "text": "x", "validFrom": "1/7/2026"], ["agency"]),
        ([first, first], ["title": "T", "text": "x", "validFrom": "1/7/2026"], ["agency"]),
        ([first, second], ["title": "T", "text": "x", "validFrom": "1/7/2026"], []),
        ([first], ["title": "T", "text": "x", "validFrom": "1/7/2026", "otherParties": "Tòa án"], []),
        ([first, second], ["title": "T", "text": "x", "validFrom": "2/7/2026", "validTo": "1/7/2026"], ["validTo"]),
        ([first, second], ["title": "T", "text": "x", "validFrom": "1/7/2026", "validTo": "1/7/2026"], [])
    ]

    @Test(arguments: regulations.indices) func `wants two parties, and an end after the beginning`(index: Int) {
        let (agencies, values, fields) = Self.regulations[index]
        var typed = Form(values)
        typed.set("agency", to: agencies)
        switch CoordinationForms.regulation(typed) {
        case .valid: #expect(fields.isEmpty)
        case .invalid(let form): #expect(form.faults.map(\.field).sorted() == fields)
        }
    }

    @Test func `comes back with every fault at once`() {
        func fields<Command>(_ checked: Checked<Command, Form>) -> [String] {
            guard case .invalid(let form) = checked else { return [] }
            return form.faults.map(\.field).sorted()
        }
        #expect(fields(CoordinationForms.body(Form())) == ["kind", "name"])
        #expect(fields(CoordinationForms.seat(Form())) == ["from", "name", "post", "role"])
        #expect(fields(CoordinationForms.end(Form())) == ["day"])
        #expect(fields(CoordinationForms.invitation(Form(["clock": "8h"]))) == ["agenda", "clock", "day", "venue"])
        #expect(fields(CoordinationForms.minutes(Form(), hasFile: false)) == ["text"])
        #expect(fields(CoordinationForms.minutes(Form(), hasFile: true)).isEmpty)
    }
}
