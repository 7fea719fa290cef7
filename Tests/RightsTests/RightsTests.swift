import Foundation
import Testing

@testable import Rights

@Suite struct `The table of rights` {
    @Test func `says for every combination what was written down a second time`() throws {
        let expected = try Expectation.read()
        var seen = 0, wrong: [String] = []
        for (duty, relation, part, act, consent) in Self.all {
            let decision = Rights.decide(act, on: part, as: duty, being: relation, consent: consent)
            let name = "\(act) \(part) \(duty)/\(relation) \(consent)"
            if decision != expected[name] ?? .refused { wrong.append("\(name): \(decision)") }
            seen += 1
        }
        #expect(seen == Rights.count && seen >= 5_000)
        #expect(wrong == [])
    }

    @Test(arguments: Act.allCases) func `has a row for the act`(act: Act) {
        #expect(RightsTable.rows.contains { $0.acts.contains(act) })
    }

    @Test(arguments: [Duty.head, .administrator, .statistics, .auditor, .community]) func `gives nothing to`(duty: Duty) {
        #expect(!Self.all.contains { Rights.decide($0.3, on: $0.2, as: $0.0, being: $0.1, consent: $0.4) != .refused && $0.0 == duty })
    }

    @Test func `gives nobody anything for being in the same unit but an emergency, or for nothing but beginning a case`() {
        for (duty, relation, part, act, consent) in Self.all where relation == .team || relation == .none {
            let mayMake = relation == .none && act == .make && part == .frame && [.intake, .caseworker].contains(duty)
            let mayBreak =
                relation == .team && act == .breakGlass && part != .frame && consent != .withdrawn
                && (duty == .caseworker || (duty == .intake && part != .medical && part != .legal))
            #expect((Rights.decide(act, on: part, as: duty, being: relation, consent: consent) == .allowed) == (mayMake || mayBreak))
        }
    }

    @Test func `shows a receiving unit nothing once consent is withdrawn, and nothing before it was asked`() {
        for (duty, relation, part, act, consent) in Self.all where relation == .receiving && [.withdrawn, .notAsked].contains(consent) {
            #expect(Rights.decide(act, on: part, as: duty, being: relation, consent: consent) == .refused)
        }
    }

    @Test func `lets an emergency read and nothing else, and not over her withdrawal`() {
        for (duty, relation, part, act, consent) in Self.all where relation == .emergency {
            let decision = Rights.decide(act, on: part, as: duty, being: relation, consent: consent)
            let isReading = act == .open || (act == .reveal && part != .frame)
            if !isReading || consent == .withdrawn || ![.intake, .caseworker, .supervisor].contains(duty) { #expect(decision == .refused) }
        }
    }

    @Test func `takes the most that any duty and any relation allows`() {
        let both: [Duty] = [.caseworker, .supervisor]
        #expect(Rights.decide(.write, on: .narrative, as: both, being: [.assigned, .supervisor], consent: .given) == .allowed)
        #expect(Rights.decide(.write, on: .narrative, as: both, being: [.supervisor], consent: .given) == .refused)
        #expect(Rights.decide(.make, on: .frame, as: both, being: [], consent: .notAsked) == .allowed)
        #expect(Rights.decide(.open, on: .medical, as: [.caseworker, .health], being: [.assigned], consent: .given) == .summary)
        #expect(Rights.decide(.open, on: .frame, as: [] as [Duty], being: [.assigned], consent: .given) == .refused)
    }

    private static let all: [(Duty, Relation, Part, Act, Consent)] = Duty.allCases.flatMap { duty in
        Relation.allCases.flatMap { relation in
            Part.allCases.flatMap { part in Act.allCases.flatMap { act in Consent.allCases.map { (duty, relation, part, act, $0) } } }
        }
    }
}
