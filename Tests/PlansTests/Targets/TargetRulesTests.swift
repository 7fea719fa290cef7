import Core
import PlanReading
import Testing
import Web

@testable import Plans

@Suite struct `The way of a target` {
    private static let goal = PlanTarget.Goal(value: 90, comparator: .atLeast, due: 2030)
    private static let baseline = PlanTarget.Baseline(value: 50, year: 2026, source: "x")

    @Test(arguments: [
        (TargetPeriod(year: 2026, .quarter3), nil), (TargetPeriod(year: 2026), 50.0), (TargetPeriod(year: 2027), 60.0),
        (TargetPeriod(year: 2028, .firstHalf), 65.0), (TargetPeriod(year: 2028, .quarter3), 67.5), (TargetPeriod(year: 2028), 70.0),
        (TargetPeriod(year: 2030, .secondHalf), 90.0), (TargetPeriod(year: 2031, .quarter1), 90.0)
    ]) func `runs straight from the baseline to the goal`(period: TargetPeriod, expected: Double?) {
        #expect(TargetPath(baseline: Self.baseline, goal: Self.goal).expected(in: period) == expected)
    }

    @Test func `goes over the steps, and ends at the goal`() {
        var goal = Self.goal
        goal.steps = [2027: 55, 2029: 65, 2030: 70, 2031: 80]
        #expect(TargetPath(baseline: Self.baseline, goal: goal).points.map(\.value) == [50, 55, 65, 90])
        // A baseline of the first step's year says nothing about the way to it.
        #expect(TargetPath(baseline: .init(value: 50, year: 2027, source: nil), goal: goal).points.map(\.value) == [55, 65, 90])
        #expect(TargetPath(baseline: nil, goal: .init(value: nil, comparator: nil, due: 2030)).points == [])
    }

    @Test func `is proposed in whole years and one decimal`() {
        #expect(TargetPath.proposal(from: Self.baseline, to: Self.goal) == [2027: 60, 2028: 70, 2029: 80])
        #expect(
            TargetPath.proposal(from: .init(value: 10, year: 2026, source: nil), to: .init(value: 0, comparator: .atMost, due: 2029)) == [
                2027: 6.7, 2028: 3.3
            ])
        #expect(TargetPath.proposal(from: nil, to: Self.goal) == [:])
        #expect(TargetPath.proposal(from: .init(value: 50, year: 2029, source: nil), to: Self.goal) == [:])
        #expect(TargetPath.proposal(from: Self.baseline, to: .init(value: 90, comparator: nil, due: nil)) == [:])
    }

    @Test(arguments: [
        (Comparator.atLeast, 90.0, "%", "Tỷ lệ được tập huấn", PlanTarget.Direction.increase), (.above, 90, "%", "x", .increase),
        (.equal, 100, "%", "x", .increase), (.equal, 0, "trẻ em", "x", .decrease), (.atMost, 5, "%", "x", .decrease),
        (.below, 5, "lần", "x", .decrease),
        (.atMost, 5, "vụ", "x", .neutral), (.atLeast, 50, "tin báo", "x", .neutral), (.atMost, 24, "giờ", "kể từ khi nhận tin báo", .decrease),
        (.atLeast, 10, "%", "Giảm số vụ bạo lực gia đình mỗi năm", .neutral),
        (.atLeast, 90, "%", "vụ bạo lực gia đình được xử lý", .increase), (.atLeast, 3, "địa chỉ tin cậy", "x", .increase)
    ]) func `is good upwards or downwards, or watched where it counts reports`(
        comparator: Comparator, value: Double, unit: String, text: String, direction: PlanTarget.Direction
    ) {
        #expect(Figures.target(nil, to: .init(value: value, comparator: comparator, due: 2030), unit: unit, text: text).direction == direction)
    }

    @Test func `follows what an officer said`() {
        var target = Figures.target(nil, to: Self.goal)
        target.chosenDirection = .neutral
        #expect(target.direction == .neutral)
    }
}

@Suite struct `Periods and figures` {
    @Test(arguments: [
        (TargetPeriod.Part.year, "2028-01-01", "2028-12-31"), (.firstHalf, "2028-01-01", "2028-06-30"), (.secondHalf, "2028-07-01", "2028-12-31"),
        (.quarter1, "2028-01-01", "2028-03-31"), (.quarter2, "2028-04-01", "2028-06-30"), (.quarter3, "2028-07-01", "2028-09-30"),
        (.quarter4, "2028-10-01", "2028-12-31")
    ]) func `begin and end with their months`(part: TargetPeriod.Part, start: String, end: String) {
        let period = TargetPeriod(year: 2028, part)
        #expect((period.start.text, period.end.text) == (start, end))
    }

    @Test func `the longest of those that end together is the last word`() {
        let parts = TargetPeriod.Part.allCases.map { TargetPeriod(year: 2028, $0) }.sorted().map(\.part)
        #expect(parts == [.quarter1, .quarter2, .firstHalf, .quarter3, .quarter4, .secondHalf, .year])
        #expect(TargetPeriod(year: 2028) < TargetPeriod(year: 2029, .quarter1))
    }

    @Test func `the highest version stands`() {
        let year = TargetPeriod(year: 2028)
        let all = [
            Figures.actual(.number(9), in: year, version: 2), Figures.actual(.number(5), in: year),
            Figures.actual(.unknown, in: TargetPeriod(year: 2027))
        ]
        #expect(all.standing.map(\.figure) == [.unknown, .number(9)])
    }

    @Test(arguments: [
        (17, 20, "85%"), (143, 143, "100%"), (2877, 3323, "86,6%"), (9999, 10000, "99,9%"), (1, 10000, "0,1%"), (0, 5, "0%"), (1, 3, "33,3%")
    ]) func `a share is printed with one decimal and never made whole`(part: Int, whole: Int, text: String) {
        #expect(TargetWords.percent(part, of: whole) == text)
    }

    @Test func `what comes next is said`() {
        let target = Figures.target(50, to: .init(value: 90, comparator: .atLeast, due: 2028))
        func next(_ years: [Int], _ today: String) -> TargetNext {
            .of(target, years.map { Figures.actual(.number(1), in: TargetPeriod(year: $0)) }, from: 2027, on: LocalDate(today) ?? .first)
        }
        #expect(next([], "2026-12-31") == .later(year: 2027))
        #expect(next([], "2027-01-01") == .figure(year: 2027))
        #expect(next([2027], "2027-12-31") == .later(year: 2028))
        #expect(next([2027, 2028], "2029-01-01") == .nothing)
        #expect(TargetNext.of(Figures.target(nil, to: target.goal), [], from: 2027, on: .first) == .path)
    }
}

@Suite struct `The chart of a target` {
    private static let words = Catalogue.bundled.words(in: .vi)
    private static let goal = PlanTarget.Goal(value: 90, comparator: .atLeast, due: 2028)

    private func drawn(_ target: PlanTarget, _ actuals: [TargetActual] = []) -> String? {
        let chart = TargetChart(
            rule: LightRule(target: target, today: LocalDate("2028-02-01") ?? .first),
            path: TargetPath(baseline: target.baseline, goal: target.goal), actuals: actuals, words: Self.words)
        return chart.html.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test func `is not drawn where nothing can be compared`() {
        #expect(drawn(Figures.target(nil, to: Self.goal)) == nil)
        #expect(drawn(Figures.target(nil, to: .init(value: nil, comparator: nil, due: nil))) == nil)
    }

    /// From 50 at the left edge to 90 at the right one, on a scale of 0 to 100.
    @Test func `runs over the whole picture and tells itself aloud`() throws {
        let told = Figures.actual(.share(7, of: 10), in: TargetPeriod(year: 2027))
        let chart = try #require(drawn(Figures.target(50, to: Self.goal), [told]))
        #expect(chart.contains("points=\"54,133 214,92 374,51\""))
        #expect(chart.contains("<circle class=\"chart-dot\" cx=\"214\" cy=\"92\" r=\"4\"/>"))
        #expect(chart.contains("7/10 (70%)</text>"))
        #expect(chart.contains("Mức cuối: ≥ 90%"))
        #expect(chart.contains("<desc id=\"chart-desc\">Mức cuối: ≥ 90% đến năm 2028; Năm 2027: 7/10 (70%)</desc>"))
    }

    @Test func `shows no figure for what is unknown`() throws {
        let chart = try #require(drawn(Figures.target(50, to: Self.goal), [Figures.actual(.unknown, in: TargetPeriod(year: 2027))]))
        #expect(!chart.contains("chart-dot"))
        #expect(chart.contains("Năm 2027: Chưa có số liệu"))
    }

    /// Counts: 12 places lie below the next round number.
    @Test func `ends at a round number`() throws {
        let chart = try #require(drawn(Figures.target(3, to: .init(value: 12, comparator: .atLeast, due: 2028), unit: "địa chỉ")))
        #expect(chart.contains("text-anchor=\"end\">20</text>"))
    }
}
