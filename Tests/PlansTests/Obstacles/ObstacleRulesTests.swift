import Access
import Calendar
import Core
import TestSupport
import Testing

@testable import Plans

/// Who may do what, written out once more and independently of the code.
@Suite struct `The acts of an obstacle's life` {
    private static let owners: [(act: ObstacleAct.Kind, who: Set<ObstacleRelation>)] = [
        (.raising, []), (.forwarding, [.answerer]), (.request, [.answerer, .recorder]), (.supply, [.raiser]), (.answer, [.answerer, .recorder]),
        (.closure, [.raiser]), (.reopening, [.raiser])
    ]

    @Test func `belong to whom they belong, all of them`() {
        #expect(Self.owners.map(\.act) == ObstacleAct.Kind.allCases)
        for (act, who) in Self.owners { #expect(ObstacleRules.whoMay(act) == who, "\(act)") }
    }

    private static let states: [(state: Obstacle.State, acts: Set<ObstacleAct.Kind>)] = [
        (.raised, [.forwarding, .request, .answer, .closure]), (.moreAsked, [.supply, .answer, .closure]),
        (.supplied, [.forwarding, .request, .answer, .closure]), (.answered, [.closure, .reopening]),
        (.reopened, [.forwarding, .request, .answer, .closure]), (.closed, [.reopening])
    ]

    @Test func `have their time`() {
        #expect(Self.states.map(\.state) == Obstacle.State.allCases)
        for (state, acts) in Self.states {
            let rules = ObstacleRules(obstacle: Sample.obstacle(state), relations: [], viewer: .random())
            #expect(Set(ObstacleAct.Kind.allCases.filter(rules.isTimeFor)) == acts, "\(state)")
        }
    }

    @Test func `pass on only what is addressed to the own unit`() {
        for addressee in [Obstacle.Addressee.above(place: "2025:42", name: "UBND tỉnh"), .outside(name: "Sở", paper: "1/UBND")] {
            let rules = ObstacleRules(obstacle: Sample.obstacle(.raised, to: addressee), relations: [.answerer], viewer: .random())
            #expect(!rules.isTimeFor(.forwarding))
        }
    }

    @Test func `let nobody answer what they raised themselves, but write down what came on paper`() {
        let user = ID<User>.random()
        func may(_ relation: ObstacleRelation, _ act: ObstacleAct.Kind, as viewer: ID<User>) -> Bool {
            ObstacleRules(obstacle: Sample.obstacle(.raised, by: user), relations: [relation], viewer: viewer).allows(act)
        }
        #expect(!may(.answerer, .answer, as: user))
        #expect(!may(.answerer, .request, as: user))
        #expect(may(.answerer, .answer, as: .random()))
        #expect(may(.recorder, .answer, as: user))
    }

    private static let days: [(today: String, isOverdue: Bool)] = [
        ("2026-12-03", false), ("2026-12-04", false), ("2026-12-05", true), ("2026-12-07", true)
    ]

    /// The answer is expected on Friday 4/12/2026.
    @Test(arguments: days) func `are answered late from the day after the last one`(today: String, isOverdue: Bool) throws {
        let time = WorkTime(try #require(LocalDate(today)), .seeded)
        for (state, _) in Self.states {
            #expect(time.isOverdue(Sample.obstacle(state)) == (isOverdue && [.raised, .supplied, .reopened].contains(state)), "\(state)")
        }
    }
}

extension Sample {
    /// An answer is expected on Friday 4/12/2026.
    static func obstacle(_ state: Obstacle.State, to addressee: Obstacle.Addressee = .unit, by user: ID<User> = .random()) -> Obstacle {
        Obstacle(
            id: .random(), place: World.ward, kind: .obstacle, text: "Vướng mẫu", plan: .random(), task: nil, money: nil, agency: .random(),
            raisedBy: user, raisedAt: TestClock.morning, addressee: addressee, state: state, days: 5,
            due: LocalDate(year: 2026, month: 12, day: 4) ?? .first, outcome: nil, revision: 1)
    }
}
