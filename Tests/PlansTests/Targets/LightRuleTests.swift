import Core
import PlanReading
import Testing
import Web

@testable import Plans

/// The rule of the traffic light, as it stands in words on the page: from 50 in 2026 to 90 in 2030, so 10 a year and 4 to spare.
@Suite struct `The light of a target` {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let target: PlanTarget
        let actual: TargetActual?
        let today: LocalDate
        let light: TargetLight
        var testDescription: String { name }

        init(_ name: String, _ target: PlanTarget, _ value: Double?, in year: Int? = 2028, on today: String = "2029-02-01", _ light: TargetLight) {
            (self.name, self.target, self.light) = (name, target, light)
            actual = year.map { Figures.actual(value.map(TargetActual.Figure.number) ?? .unknown, in: TargetPeriod(year: $0)) }
            self.today = LocalDate(today) ?? .first
        }
    }

    private static let rising = Figures.target(50, to: .init(value: 90, comparator: .atLeast, due: 2030))
    private static let falling = Figures.target(50, to: .init(value: 10, comparator: .atMost, due: 2030))
    private static let stepped = Figures.target(50, to: .init(value: 90, comparator: .atLeast, due: 2030, steps: [2027: 52, 2028: 60]))
    private static let bare = Figures.target(nil, to: .init(value: 90, comparator: .atLeast, due: 2030))
    private static let bareSteps = Figures.target(nil, to: .init(value: 90, comparator: .atLeast, due: 2030, steps: [2028: 60]))
    private static let above = Figures.target(50, to: .init(value: 70, comparator: .above, due: 2030))
    private static let below = Figures.target(50, to: .init(value: 10, comparator: .below, due: 2030))
    private static let all = Figures.target(50, to: .init(value: 100, comparator: .equal, due: 2030))
    private static let none = Figures.target(8, to: .init(value: 0, comparator: .equal, due: 2030))
    private static let kept = Figures.target(90, to: .init(value: 90, comparator: .atLeast, due: 2030))
    private static let inWords = Figures.target(nil, to: .init(value: nil, comparator: nil, due: 2030))
    private static let endless = Figures.target(nil, to: .init(value: 90, comparator: .atLeast, due: nil))
    private static let reports = Figures.target(50, to: .init(value: 10, comparator: .atMost, due: 2030), unit: "vụ bạo lực gia đình")

    static let cases = [
        Case("at the goal before its year", rising, 90, .reached), Case("beyond the goal", rising, 120, .reached),
        Case("a hair below the goal is on track", rising, 89.9, .onTrack), Case("exactly on the line", rising, 70, .onTrack),
        Case("a hair below the line", rising, 69.99, .slow), Case("a tenth of the way behind", rising, 66, .slow),
        Case("a hair more than that", rising, 65.99, .atRisk), Case("nothing reached is a figure", rising, 0, .atRisk),
        Case("falling: at the goal", falling, 10, .reached), Case("falling: on the line", falling, 30, .onTrack),
        Case("falling: below the line", falling, 20, .onTrack), Case("falling: a tenth of the way behind", falling, 34, .slow),
        Case("falling: a hair more", falling, 34.01, .atRisk), Case("falling: higher than at first", falling, 60, .atRisk),
        Case("a step goes before the line", stepped, 60, .onTrack), Case("behind a step", stepped, 56, .slow),
        Case("far behind a step", stepped, 55.9, .atRisk), Case("between a step and the goal", stepped, 75, in: 2029, on: "2030-02-01", .onTrack),
        Case("only the goal is known", bare, 30, .notYet), Case("only the goal is known and reached", bare, 90, .reached),
        Case("before the first step", bareSteps, 30, in: 2027, on: "2028-02-01", .notYet),
        Case("without a baseline: a tenth of the step", bareSteps, 54, .slow),
        Case("without a baseline: a hair more", bareSteps, 53.99, .atRisk),
        Case("above is not at", above, 70, in: 2030, on: "2031-02-01", .missed), Case("above", above, 70.1, .reached),
        Case("below is not at", below, 10, in: 2030, on: "2031-02-01", .missed), Case("below", below, 9.9, .reached),
        Case("exactly all", all, 100, .reached), Case("not quite all", all, 99.9, in: 2030, on: "2031-01-01", .missed),
        Case("exactly none", none, 0, .reached), Case("one is not none", none, 1, in: 2030, on: "2031-01-01", .missed),
        Case("a level that is kept", kept, 90, .reached), Case("a level that slips a little", kept, 81, .slow),
        Case("a level that slips", kept, 80.9, .atRisk),
        Case("short of the goal on its last day", rising, 80, in: 2030, on: "2030-12-31", .atRisk),
        Case("a little short of the goal on its last day", rising, 86, in: 2030, on: "2030-12-31", .slow),
        Case("short of the goal the day after", rising, 89, in: 2030, on: "2031-01-01", .missed),
        Case("over, and the last year is not told", rising, 80, in: 2029, on: "2031-01-01", .noFigure),
        Case("over, reached before", rising, 95, in: 2029, on: "2031-01-01", .reached),
        Case("nothing entered, the first year runs", rising, nil, in: nil, on: "2027-12-31", .notYet),
        Case("nothing entered, the first year is over", rising, nil, in: nil, on: "2028-01-01", .noFigure),
        Case("nothing entered, only the goal is known", bare, nil, in: nil, on: "2030-12-31", .notYet),
        Case("nothing entered, over", bare, nil, in: nil, on: "2031-01-01", .noFigure),
        Case("nothing entered, before the first step is due", bareSteps, nil, in: nil, on: "2028-12-31", .notYet),
        Case("nothing entered, after it", bareSteps, nil, in: nil, on: "2029-01-01", .noFigure),
        Case("said to be unknown is not zero", falling, nil, .noFigure), Case("a goal in words", inWords, 5, .watched),
        Case("a goal without a year", endless, 50, .notYet), Case("a goal without a year, reached", endless, 90, .reached),
        Case("a goal without a year, nothing entered", endless, nil, in: nil, .notYet),
        Case("more reports are never red", reports, 500, in: 2030, on: "2031-02-01", .watched),
        Case("nor are fewer", reports, 3, .watched)
    ]

    @Test(arguments: cases) func `is`(_ one: Case) { #expect(LightRule(target: one.target, today: one.today).light(one.actual) == one.light) }

    @Test func `comes in every colour of the table`() { #expect(Set(Self.cases.map(\.light)) == Set(TargetLight.allCases)) }

    @Test func `has a word of its own for each`() {
        let tones = Dictionary(grouping: TargetLight.allCases, by: \.tone.rawValue)
        #expect(tones["late"] == [.atRisk, .missed])
        #expect(tones["good"] == [.reached])
        #expect(tones["attention"] == [.slow])
    }

    /// 90 until a decision of 1/7/2028, then 70: what ended before is measured by what held then.
    @Test func `measures a period by the goal of its time`() throws {
        var target = Self.rising
        let day = try #require(LocalDate(year: 2028, month: 7, day: 1))
        target.goals.append(
            .init(value: 70, comparator: .atLeast, due: 2030, change: .init(number: "9/QĐ", day: day, title: "x", author: "x", at: .now)))
        let rule = LightRule(target: target, today: try #require(LocalDate("2029-02-01")))
        func light(_ period: TargetPeriod, _ value: Double) -> TargetLight { rule.light(Figures.actual(.number(value), in: period)) }
        #expect(light(TargetPeriod(year: 2027), 59) == .slow)
        #expect(light(TargetPeriod(year: 2028, .firstHalf), 80) == .onTrack)
        #expect(light(TargetPeriod(year: 2028), 70) == .reached)
        #expect(light(TargetPeriod(year: 2028), 60) == .onTrack)
        #expect(rule.expected(in: TargetPeriod(year: 2027)) == 60)
        #expect(rule.expected(in: TargetPeriod(year: 2028)) == 60)
    }

    @Test func `compares a share without rounding`() {
        let target = Figures.target(nil, to: .init(value: 85, comparator: .atLeast, due: 2028))
        let rule = LightRule(target: target, today: LocalDate("2029-01-01") ?? .first)
        #expect(rule.light(Figures.actual(.share(849_999, of: 1_000_000), in: TargetPeriod(year: 2028))) == .missed)
        #expect(rule.light(Figures.actual(.share(17, of: 20), in: TargetPeriod(year: 2028))) == .reached)
    }
}

/// Targets and figures made by hand.
enum Figures {
    static func target(_ baseline: Double?, to goal: PlanTarget.Goal, unit: String = "%", text: String = "Chỉ tiêu mẫu") -> PlanTarget {
        PlanTarget(
            id: .random(), place: "", plan: .random(), text: text, owner: nil, ownerName: nil, unit: unit,
            baseline: baseline.map { .init(value: $0, year: 2026, source: "Báo cáo mẫu") }, goals: [goal], revision: 1)
    }

    static func actual(_ figure: TargetActual.Figure, in period: TargetPeriod, version: Int = 1) -> TargetActual {
        TargetActual(
            id: .random(), target: .random(), period: period, version: version, figure: figure, source: nil, note: nil, reason: nil, author: "",
            agencyName: "", at: .now)
    }
}
