import Core
@testable import Succession
import Testing

@Suite struct `A history of units` {
    @Test func `cuts a year at the reform, and it adds up once`() throws {
        let history = try History(
            founding("a", "b", "d") + [change(.merge(["a", "b"], into: "a"), "2025-07-01")])
        let year = try days("2024-12-15", "2025-12-14")
        #expect(try history.parts(of: year, for: "a") == [days("2024-12-15", "2025-06-30"), days("2025-07-01", "2025-12-14")])
        #expect(try history.parts(of: year, for: "b") == [days("2024-12-15", "2025-06-30")])
        #expect(history.parts(of: year, for: "d") == [year])

        let figures = (["a", "b", "d"] as [UnitID]).flatMap { unit in history.parts(of: year, for: unit).map { Figure(unit, $0, $0.count) } }
        let total = figures.reduce(0) { $0 + $1.value }
        #expect(total == 365 + 198 + 365)
        for on in ["2025-06-30", "2025-07-01"] {
            #expect(try Carrying(history, to: day(on)).counts(figures).reduce(0) { $0 + $1.value } == total)
        }
    }

    @Test func `knows every time in which a unit existed`() throws {
        let history = try History(
            founding("a") + [
                change(.abolish("a"), "2021-05-01"), change(.found(Founding("a", name: "Xã A")), "2023-01-01"), change(.abolish("a"), "2024-01-01")
            ])
        #expect(try history.openDays(of: "a") == [days("2020-01-01", "2021-04-30"), days("2023-01-01", "2023-12-31")])
        #expect(try history.parts(of: days("2021-01-01", "2023-12-31"), for: "a").map(\.count) == [120, 365])
        #expect(try !history.exists("a", on: day("2022-01-01")))
        #expect(history.openDays(of: "nobody") == [])
    }

    @Test func `names and parents are those of the day`() throws {
        let history = try History(
            founding("p", "q") + founding("a", below: "p") + [
                change(.rename("a", to: "Phường A"), "2022-01-01"), change(.move("a", to: "q"), "2023-01-01"),
                change(.merge(["p", "q"], into: Founding("r", name: "Tỉnh R")), "2025-07-01")
            ])
        let found = try ["2019-12-31", "2020-01-01", "2022-01-01", "2023-01-01", "2025-07-01"].map { text in
            (history.name(of: "a", on: try day(text)), history.parent(of: "a", on: try day(text)))
        }
        #expect(found.map(\.0) == [nil, "Xã a", "Phường A", "Phường A", "Phường A"])
        #expect(found.map(\.1) == [nil, "p", "p", "q", "r"])
        #expect(try history.above("a", on: day("2026-01-01")) == ["r"])
        #expect(try history.parts(of: days("2022-01-01", "2023-12-31"), for: "a").count == 2)
    }

    @Test func `what stood below a divided unit stands below none until somebody says`() throws {
        let split = Change.Act.split("p", into: [(Founding("x", name: "X"), nil), (Founding("y", name: "Y"), nil)])
        let before = try founding("p") + founding("a", "b", below: "p")
        let history = try History(before + [change(split, "2025-07-01"), change(.move("a", to: "y"), "2025-07-01")])
        #expect(try history.parent(of: "a", on: day("2025-07-01")) == "y")
        #expect(try history.parent(of: "b", on: day("2025-07-01")) == nil)
    }

    @Test func `a unit taken in by one that stood below it leaves no circle`() throws {
        let history = try History(
            founding("p") + founding("a", "b", below: "p") + founding("deep", below: "a") + [change(.merge(["p"], into: "deep"), "2025-07-01")])
        let today = try day("2025-07-01")
        #expect(history.above("deep", on: today) == ["a"])
        #expect(history.above("a", on: today) == [])
        #expect(history.above("b", on: today) == ["deep", "a"])
    }

    @Test func `looks up ancestors and descendants with their changes`() throws {
        let history = try History(
            founding("a", "b", "c") + [
                change(.split("c", into: [(Founding("c1", name: "C1"), nil), (Founding("c2", name: "C2"), nil)]), "2022-01-01"),
                change(.merge(["a", "b", "c1"], into: Founding("d", name: "D")), "2025-07-01")
            ])
        let up = try history.ancestors(of: "d", on: day("2025-07-01"))
        #expect(up.map { "\($0.era.unit) \($0.distance) \($0.isWhole)" } == ["a 1 true", "b 1 true", "c1 1 true", "c 2 false"])
        #expect(up.map(\.change.day.text) == ["2025-07-01", "2025-07-01", "2025-07-01", "2022-01-01"])
        let down = try history.descendants(of: "c", on: day("2021-01-01"))
        #expect(down.map { "\($0.era.unit) \($0.distance) \($0.isWhole)" } == ["c1 1 true", "c2 1 true", "d 2 false"])
        #expect(try history.ancestors(of: "a", on: day("2020-01-01")).isEmpty)
        #expect(try history.descendants(of: "nobody", on: day("2020-01-01")).isEmpty)
    }

    @Test func `approvals and audit are found by the subjects that a unit was made of`() throws {
        let history = try History(founding("a", "b") + [change(.merge(["a", "b"], into: "a"), "2025-07-01")])
        let first = try days("2020-01-01", "2025-06-30")
        let now = try history.subjects(of: "a", on: day("2025-07-01"))
        let since = try days("2025-07-01", "9999-12-31")
        #expect(Set(now) == [Subject(unit: "a", days: since), Subject(unit: "a", days: first), Subject(unit: "b", days: first)])
        #expect(try history.subjects(of: "b", on: day("2025-06-30")) == [Subject(unit: "b", days: first)])
        #expect(try history.answering(for: "b", since: day("2025-06-30"), on: day("2026-01-01")) == ["a"])
        #expect(try history.answering(for: "b", since: day("2025-06-01"), on: day("2025-06-30")) == ["b"])
    }

    @Test func `changes may be entered in any order`() throws {
        let changes =
            try founding("a", "b") + [
                change(.merge(["a", "b"], into: Founding("c", name: "C")), "2025-07-01"), change(.rename("c", to: "Phường C"), "2025-08-01")
            ]
        #expect(try History(changes.reversed()).eras.map(\.first) == History(changes).eras.map(\.first))
        #expect(try History(changes.reversed()).name(of: "c", on: day("2026-01-01")) == "Phường C")
    }

    @Test(
        arguments: [
            (.found(Founding("a", name: "A")), .alreadyOpen("a")), (.found(Founding("x", name: "X", parent: "nobody")), .notOpen("nobody")),
            (.abolish("nobody"), .notOpen("nobody")), (.rename("nobody", to: "B"), .notOpen("nobody")),
            (.move("a", to: "nobody"), .notOpen("nobody")),
            (.move("a", to: "a"), .circle("a")), (.move("p", to: "a"), .circle("p")), (.regroup([], founding: []), .nothingMoves),
            (.merge(["a", "nobody"], into: "a"), .notOpen("nobody")), (.merge(["a"], into: "nobody"), .notOpen("nobody")),
            (.merge(["a", "a"], into: "p"), .twice("a", "p")), (.merge(["a"], into: Founding("p", name: "P")), .alreadyOpen("p")),
            (.regroup([Link("a", to: "p")], founding: [Founding("x", name: "X")]), .nothingMoves),
            (.regroup([Link("a", to: "p", weight: -1)], founding: []), .weight("a")),
            (.regroup([Link("a", to: "p", weight: 0)], founding: []), .weight("a"))
        ] as [(Change.Act, HistoryFault)])
    func `a change that cannot have happened is refused`(act: Change.Act, fault: HistoryFault) throws {
        let before = try founding("p") + founding("a", below: "p")
        #expect(throws: fault) { try History(before + [change(act, "2025-07-01")]) }
    }
}
