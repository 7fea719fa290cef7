import Core
import TestSupport
import Testing
import Web

@testable import Plans

@Suite struct `The forms of obstacles` {
    private static let outside = ParentUnit(name: "Ủy ban nhân dân tỉnh Mẫu", place: nil)
    private static let here = ParentUnit(name: "Ủy ban nhân dân tỉnh Mẫu", place: "2025:42")

    private static let faults: [(values: [String: String], parent: ParentUnit, fields: [String])] = [
        ([:], outside, ["kind", "text"]), (["kind": "obstacle", "text": "x"], outside, []),
        (["kind": "obstacle", "text": "x", "days": "0"], outside, ["days"]), (["kind": "obstacle", "text": "x", "days": "1"], outside, []),
        (["kind": "obstacle", "text": "x", "days": "60"], outside, []), (["kind": "obstacle", "text": "x", "days": "61"], outside, ["days"]),
        (["kind": "money", "text": "x"], outside, ["amount", "source"]),
        (["kind": "money", "text": "x", "amount": "0", "source": "Tỉnh"], outside, ["amount"]),
        (["kind": "money", "text": "x", "amount": "1,5", "source": "Tỉnh"], outside, ["amount"]),
        (["kind": "money", "text": "x", "amount": "150.000.000", "source": "Tỉnh"], outside, []),
        (["kind": "pilot", "text": "x", "to": "above", "aboveName": "Sở Nội vụ"], outside, ["paper"]),
        (["kind": "pilot", "text": "x", "to": "above", "aboveName": "Sở Nội vụ", "paper": "45/UBND"], outside, []),
        (["kind": "pilot", "text": "x", "to": "above", "aboveName": "Sở Nội vụ"], here, []),
        (["kind": "pilot", "text": "x", "to": "above"], here, ["aboveName"])
    ]

    @Test(arguments: faults.indices) func `name every fault at once`(index: Int) {
        let (values, parent, fields) = Self.faults[index]
        switch ObstacleForm.given(Form(values), parent: parent, maySendUp: true) {
        case .valid(let given):
            #expect(fields.isEmpty)
            if let money = given.money { #expect(money == .init(amount: 150_000_000, source: "Tỉnh")) }
        case .invalid(let form): #expect(form.faults.map(\.field).sorted() == fields)
        }
    }

    @Test func `send nothing upward for whoever may not`() throws {
        let typed = Form(["kind": "pilot", "text": "x", "to": "above", "aboveName": "Sở Nội vụ", "paper": "45/UBND"])
        guard case .valid(let given) = ObstacleForm.given(typed, parent: Self.outside, maySendUp: false) else {
            Issue.record("the form was refused")
            return
        }
        #expect(given.upward == nil)
    }

    private static let acts: [(act: ObstacleAct.Kind, state: Obstacle.State, fields: [String])] = [
        (.request, .raised, ["text"]), (.supply, .moreAsked, ["text"]), (.answer, .raised, ["outcome", "text"]), (.closure, .answered, []),
        (.closure, .raised, ["text"]), (.reopening, .answered, ["text"]), (.forwarding, .raised, ["aboveName", "paper"])
    ]

    @Test(arguments: acts) func `ask for a reason where one is owed`(act: ObstacleAct.Kind, state: Obstacle.State, fields: [String]) {
        switch ObstacleForm.act(Form(), act, on: Sample.obstacle(state), parent: Self.outside) {
        case .valid: #expect(fields.isEmpty)
        case .invalid(let form): #expect(form.faults.map(\.field).sorted() == fields)
        }
    }

    @Test func `want the paper of an answer that came from outside`() {
        let typed = Form(["outcome": "accepted", "text": "Đồng ý"]), obstacle = Sample.obstacle(.raised, to: .outside(name: "Sở", paper: "1"))
        guard case .invalid(let form) = ObstacleForm.act(typed, .answer, on: obstacle, parent: Self.outside) else {
            Issue.record("an answer without a paper was taken")
            return
        }
        #expect(form.faults.map(\.field) == ["paper"])
    }
}
