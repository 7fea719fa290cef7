import Access
import Core
import TestSupport
import Testing

@testable import Oversight

/// What of an account is remarked upon, on which day.
@Suite struct `The use of an account` {
    private static let today = LocalDate("2026-11-23")!

    private static func moment(daysAgo days: Int) -> Instant { TestClock.morning.adding(seconds: -days * 86_400) }

    private static func use(
        roles: Set<Role> = [.viewer], made: Int? = 200, entered: Int? = 1, deed: Int? = 1, acts: Set<String> = [], holdsKey: Bool = false,
        programs: [(made: Int, used: Int?)] = [], last: Int? = nil, isActive: Bool = true
    ) -> AccountUse {
        let user = User(id: .random(), login: "thu", name: "Người Thử", agency: .random(), roles: roles, isActive: isActive)
        return AccountUse(
            user: user, made: made.map(moment), lastSignIn: entered.map(moment), lastDeed: deed.map(moment), acts: acts, holdsKey: holdsKey,
            programs: programs.map { (moment(daysAgo: $0.made), $0.used.map { today.adding(days: -$0) }) },
            last: last.map { AccessReview.Decision(at: moment(daysAgo: $0), by: .random(), isKept: true, reason: .needed) })
    }

    @Test(arguments: [(89, false), (90, false), (91, true), (400, true)]) func `is remarked upon when it was never used`(
        line: (made: Int, isFound: Bool)
    ) {
        #expect(Self.use(made: line.made, entered: nil, deed: nil).remarks(on: Self.today) == (line.isFound ? [.neverUsed] : []))
    }

    @Test(arguments: [(90, false), (91, true)]) func `is remarked upon when it is idle`(line: (deed: Int, isFound: Bool)) {
        #expect(Self.use(entered: 150, deed: line.deed).remarks(on: Self.today) == (line.isFound ? [.idle] : []))
    }

    @Test(
        arguments: [
            ([.caseworker], ["cases.listed", "cases.refused"], [.caseworker]), ([.caseworker], ["cases.partRevealed"], []),
            ([.caseworker, .officer], ["cases.noted"], [.officer]), ([.officer], ["plans.published"], []), ([.viewer, .leader, .auditor], [], []),
            ([.police], ["cases.partOpened"], []), ([.administrator], ["access.userAdded"], []),
            ([.administrator], ["plans.published"], [.administrator])
        ] as [(Set<Role>, Set<String>, [Role])]) func `has roles that are not used`(line: (roles: Set<Role>, acts: Set<String>, unused: [Role]))
    {
        let use = Self.use(roles: line.roles, acts: line.acts)
        #expect(use.unusedRoles == line.unused)
        #expect(use.remarks(on: Self.today).contains(.moreRoles) == !line.unused.isEmpty)
    }

    @Test func `is not told of roles while it is new`() {
        #expect(Self.use(roles: [.officer], made: 30).remarks(on: Self.today) == [])
    }

    @Test func `is remarked upon when it holds a key and reads nothing`() {
        #expect(Self.use(holdsKey: true).remarks(on: Self.today) == [.unreadKey])
        #expect(Self.use(acts: ["cases.partRevealed"], holdsKey: true).remarks(on: Self.today) == [])
    }

    @Test(arguments: [(91, nil, true), (90, nil, false), (300, 91, true), (300, 90, false)] as [(Int, Int?, Bool)])
    func `is remarked upon for keys of programs that are not used`(line: (made: Int, used: Int?, isFound: Bool)) {
        #expect(Self.use(programs: [(line.made, line.used)]).remarks(on: Self.today) == (line.isFound ? [.idlePrograms] : []))
    }

    /// 23 May 2026 is 184 days before 23 November.
    @Test(arguments: [(nil, 183, false), (nil, 184, true), (183, 400, false), (184, 400, true), (0, 400, false)] as [(Int?, Int, Bool)])
    func `is due six months after it was made or looked at`(line: (last: Int?, made: Int, isDue: Bool)) {
        #expect(Self.use(made: line.made, last: line.last).isDue(on: Self.today) == line.isDue)
    }

    @Test func `is nothing once it is closed`() {
        let use = Self.use(roles: [.officer], entered: nil, deed: nil, holdsKey: true, isActive: false)
        #expect(use.remarks(on: Self.today) == [] && !use.isDue(on: Self.today))
    }
}
