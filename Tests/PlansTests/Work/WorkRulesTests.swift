import Access
import Core
import Organisations
import TestSupport
import Testing

@testable import Plans

/// Who may do what, written out once more and independently of the code.
@Suite struct `The acts of a task's life` {
    private static let leads: Set<WorkAct.Kind> = [.progress, .completion, .extensionRequest, .handBack, .cause]
    private static let gives: Set<WorkAct.Kind> = [
        .progress, .confirmation, .returning, .supplement, .extensionGrant, .extensionRefusal, .reassignment, .keeping, .withdrawal, .reopening,
        .postponement, .resumption, .urging, .direction
    ]

    @Test(arguments: WorkAct.Kind.allCases) func `belong to whom they belong`(act: WorkAct.Kind) {
        let may = WorkRules.whoMay(act)
        #expect(may.contains(.lead) == Self.leads.contains(act))
        #expect(may.contains(.coordinator) == (act == .progress))
        #expect(may.contains(.assigner) == Self.gives.contains(act))
        #expect(may.contains(.leader) == (Self.gives.contains(act) && act != .progress))
        #expect(!may.contains(.follower))
    }

    private static let open: [(state: Occurrence.State, acts: Set<WorkAct.Kind>)] = [
        (.open, [.progress, .completion, .extensionRequest, .handBack, .reassignment, .withdrawal, .postponement, .urging, .direction]),
        (.reported, [.progress, .confirmation, .returning, .supplement, .withdrawal, .direction]),
        (.confirmed, [.reopening]), (.handedBack, [.reassignment, .keeping, .withdrawal, .direction]),
        (.postponed, [.withdrawal, .resumption, .direction]), (.withdrawn, [.reopening])
    ]

    @Test(arguments: open) func `have their time`(state: Occurrence.State, acts: Set<WorkAct.Kind>) {
        var occurrence = Sample.occurrence()
        occurrence.state = state
        if [.reported, .confirmed].contains(state) { occurrence.report = .init(at: TestClock.morning, by: .random(), isLate: false) }
        let rules = WorkRules(occurrence: occurrence, relations: [], viewer: .random(), isOverdue: false)
        #expect(Set(WorkAct.Kind.allCases.filter(rules.isTimeFor)) == acts)
    }

    @Test func `let nobody confirm what they reported themselves`() {
        var occurrence = Sample.occurrence()
        let reporter = ID<User>.random()
        (occurrence.state, occurrence.report) = (.reported, .init(at: TestClock.morning, by: reporter, isLate: false))
        func may(_ user: ID<User>) -> Bool {
            WorkRules(occurrence: occurrence, relations: [.assigner], viewer: user, isOverdue: false).allows(.confirmation)
        }
        #expect(!may(reporter))
        #expect(may(.random()))
    }

    @Test func `let nobody grant the time they asked for themselves`() throws {
        let asker = ID<User>.random()
        let occurrence = try Sample.occurrence().asking(for: LocalDate(year: 2026, month: 12, day: 20) ?? .first, by: asker)
        func may(_ user: ID<User>, _ act: WorkAct.Kind) -> Bool {
            WorkRules(occurrence: occurrence, relations: [.lead, .assigner], viewer: user, isOverdue: false).allows(act)
        }
        #expect(!may(asker, .extensionGrant))
        #expect(may(.random(), .extensionGrant))
        #expect(may(asker, .extensionRefusal))
    }

    @Test func `ask for a cause and forbid asking for time once it is late`() throws {
        let occurrence = Sample.occurrence()
        let late = WorkRules(occurrence: occurrence, relations: [.lead], viewer: .random(), isOverdue: true)
        #expect(late.allows(.cause))
        #expect(!late.allows(.extensionRequest))
        #expect(throws: Problem.workCauseMissing) { try occurrence.reporting(by: .random(), at: TestClock.morning, isLate: true, cause: nil) }
        let reported = try occurrence.reporting(by: .random(), at: TestClock.morning, isLate: true, cause: .objective)
        #expect(reported.report?.isLate == true)
        #expect(reported.cause == .objective)
    }

    /// The last day is 10/12/2026.
    private static let days: [(asked: String, isTaken: Bool)] = [
        ("2026-12-09", false), ("2026-12-10", false), ("2026-12-11", true), ("2027-01-31", true)
    ]

    @Test(arguments: days) func `move a last day only forward`(asked: String, isTaken: Bool) throws {
        let day = try #require(LocalDate(asked)), occurrence = Sample.occurrence()
        if isTaken {
            let waiting = try occurrence.asking(for: day, by: .random())
            #expect(waiting.due == occurrence.due)
            #expect(try waiting.granting(day).due == day)
            #expect(throws: Problem.workDayUnfit) { try waiting.granting(day.adding(days: 1)) }
            #expect(waiting.refusingMoreTime().asked == nil)
        } else {
            #expect(throws: Problem.workDayUnfit) { try occurrence.asking(for: day, by: .random()) }
        }
    }

    @Test func `urge at most once in four hours, and count`() throws {
        let once = try Sample.occurrence().urging(at: TestClock.morning)
        let pause = Occurrence.urgingPause
        #expect(throws: Problem.workUrgedJustNow) { try once.urging(at: TestClock.morning.adding(seconds: pause - 1)) }
        #expect(try once.urging(at: TestClock.morning.adding(seconds: pause)).urged == 2)
    }

    private static let reminders: [(today: String, days: Int?)] = [
        ("2026-12-04", nil), ("2026-12-05", -5), ("2026-12-09", -5), ("2026-12-10", 0), ("2026-12-12", 0), ("2026-12-13", 3), ("2026-12-19", 3),
        ("2026-12-20", 10), ("2027-03-01", 10)
    ]

    @Test(arguments: reminders) func `are reminded of on four days`(today: String, days: Int?) throws {
        #expect(Reminder.standing(due: try #require(LocalDate("2026-12-10")), on: try #require(LocalDate(today))) == days)
    }
}

enum Sample {
    static let task = WorkTask(
        id: .random(), place: World.ward, plan: nil, kind: .task, text: "Việc mẫu", sectionTitle: "", position: 0, lead: nil, leadName: nil,
        coordinators: [], leader: nil, timing: nil, product: nil, order: nil, carrier: nil, assignedBy: .random(), assignedAt: TestClock.morning,
        revision: 1)

    /// Due on Thursday 10/12/2026.
    static func occurrence() -> Occurrence {
        Occurrence(
            task.id, key: "x", .dated, .init("year", ["year": "2026"]), year: 2026, starts: LocalDate(year: 2026, month: 1, day: 1) ?? .first,
            due: LocalDate(year: 2026, month: 12, day: 10))
    }
}
