import Core
@testable import Succession
import Testing

@Suite struct `Figures and boundaries` {
    @Test func `a merge of 5 and 7 is 12 in the boundaries of today, 5 and 7 as reported`() throws {
        let history = try History(founding("a", "b") + [change(.merge(["a", "b"], into: Founding("c", name: "Xã C")), "2025-07-01")])
        let june = try days("2025-06-01", "2025-06-30")
        let figures = [Figure("a", june, 5), Figure("b", june, 7)]

        let rows = try Carrying(history, to: day("2026-11-26")).counts(figures)
        #expect(rows == [Row(unit: "c", isInForce: true, value: 12, exactness: .exact, sources: ["a", "b"])])
        #expect(try history.asReported(figures) == ["a": 5, "b": 7])
        #expect(try values(Carrying(history, to: day("2025-06-30")).counts(figures)) == ["a": 5, "b": 7])
    }

    @Test func `a unit that takes another in goes on with both`() throws {
        let history = try History(founding("a", "b") + [change(.merge(["a", "b"], into: "a"), "2025-07-01")])
        let figures = try [
            Figure("a", days("2025-06-01", "2025-06-30"), 5), Figure("b", days("2025-06-01", "2025-06-30"), 7),
            Figure("a", days("2025-07-01", "2025-07-31"), 3)
        ]
        #expect(try values(Carrying(history, to: day("2026-01-01")).counts(figures)) == ["a": 15])
        #expect(try history.asReported(figures) == ["a": 8, "b": 7])
    }

    @Test(
        arguments: [
            (10, [nil, nil, nil], [4, 3, 3], Exactness.byEqualParts), (2, [nil, nil, nil], [1, 1, 0], .byEqualParts),
            (0, [nil, nil, nil], [0, 0, 0], .byEqualParts),
            (-10, [nil, nil, nil], [-4, -3, -3], .byEqualParts), (10, [1, nil, 1], [4, 3, 3], .byEqualParts),
            (10, [6, 3, 1], [6, 3, 1], .byWeights), (9, [2, 2, 3], [3, 2, 4], .byWeights), (7, [0, 1, 1], [0, 4, 3], .byWeights),
            (7, [0, 0, 5], [0, 0, 7], .exact), (3_000_000_000, [nil, nil, nil], [1_000_000_000, 1_000_000_000, 1_000_000_000], .byEqualParts)
        ] as [(Int, [Int?], [Int], Exactness)])
    func `a split divides by weights, or equally, by largest remainder`(count: Int, weights: [Int?], parts: [Int], exactness: Exactness) throws {
        let new: [UnitID] = ["x", "y", "z"]
        let split = Change.Act.split("a", into: zip(new, weights).map { (Founding($0, name: "Xã \($0)"), $1) })
        let history = try History(founding("a") + [change(split, "2025-07-01")])
        let rows = try Carrying(history, to: day("2025-07-01")).counts([Figure("a", days("2025-01-01", "2025-06-30"), count)])
        let found = values(rows)
        #expect(new.map { found[$0] ?? 0 } == parts)
        #expect(rows.allSatisfy { $0.exactness == exactness })
    }

    @Test func `weights that are entered later replace the equal parts`() throws {
        let split = Change.Act.split("a", into: [(Founding("x", name: "X"), nil), (Founding("y", name: "Y"), nil)])
        let history = try History(founding("a") + [change(split.weighed("a", ["x": 1, "y": 3]), "2025-07-01")])
        let rows = try Carrying(history, to: day("2025-07-01")).counts([Figure("a", days("2025-01-01", "2025-06-30"), 8)])
        #expect(values(rows) == ["x": 2, "y": 6])
        #expect(Set(rows.map(\.exactness)) == [.byWeights])
    }

    @Test func `what was divided and brought together again is exact`() throws {
        let history = try History(
            founding("a") + [
                change(.split("a", into: [(Founding("x", name: "X"), nil), (Founding("y", name: "Y"), nil)]), "2022-01-01"),
                change(.merge(["x", "y"], into: Founding("z", name: "Z")), "2025-07-01")
            ])
        let rows = try Carrying(history, to: day("2025-07-01")).counts([Figure("a", days("2021-01-01", "2021-12-31"), 7)])
        #expect(rows == [Row(unit: "z", isInForce: true, value: 7, exactness: .exact, sources: ["a"])])
    }

    @Test func `percentages add numerators and denominators`() throws {
        let history = try History(founding("a", "b") + [change(.merge(["a", "b"], into: Founding("c", name: "Xã C")), "2025-07-01")])
        let june = try days("2025-06-01", "2025-06-30")
        let rows = try Carrying(history, to: day("2025-07-01")).ratios([
            Figure("a", june, Ratio(9, of: 10)), Figure("b", june, Ratio(10, of: 90))
        ])
        #expect(values(rows) == ["c": Ratio(19, of: 100)])
        #expect(rows.first?.value.share == 0.19)
        #expect(Ratio(0, of: 0).share == nil)
    }

    @Test func `a survey is asked again where the territory changed, and stays where it did not`() throws {
        let history = try History(
            founding("a", "b", "d") + [
                change(.merge(["a", "b"], into: Founding("c", name: "Xã C")), "2025-07-01"), change(.rename("d", to: "Xã Khác"), "2025-07-01")
            ])
        let year = try days("2024-01-01", "2024-12-31")
        let rows = try Carrying(history, to: day("2026-01-01")).surveys([Figure("a", year, 62), Figure("b", year, 58), Figure("d", year, 60)])
        #expect(values(rows) == ["c": .toBeAskedAgain, "d": .asReported(60)])
        #expect(rows.first?.sources == ["a", "b"])
    }

    @Test func `a unit without an heir keeps its figures`() throws {
        let history = try History(founding("a", "b") + [change(.abolish("a"), "2025-07-01")])
        let rows = try Carrying(history, to: day("2026-01-01")).counts([Figure("a", days("2025-06-01", "2025-06-30"), 5)])
        #expect(rows == [Row(unit: "a", isInForce: false, value: 5, exactness: .exact, sources: ["a"])])
    }

    @Test func `figures go back into older boundaries too`() throws {
        let merged = Change.Act.regroup(
            [Link("a", to: "c", weightBack: 1), Link("b", to: "c", weightBack: 2), Link("q", to: "c", weightBack: 0)],
            founding: [Founding("c", name: "Xã C")])
        let history = try History(founding("a", "b", "q") + [change(merged, "2025-07-01")])
        let rows = try Carrying(history, to: day("2025-06-30")).counts([Figure("c", days("2025-07-01", "2025-07-31"), 12)])
        #expect(values(rows) == ["a": 4, "b": 8])
        #expect(Set(rows.map(\.exactness)) == [.byWeights])
    }

    @Test func `figures outside the days of a unit are refused, and two for one day`() throws {
        let history = try History(
            founding("p", "q", "a", "b", below: nil) + [
                change(.merge(["a", "b"], into: "a"), "2025-07-01"), change(.move("a", to: "p"), "2026-03-01")
            ])
        let carrying = try Carrying(history, to: day("2026-01-01"))
        for (first, last) in [("2025-06-01", "2025-07-31"), ("2019-12-31", "2020-01-31"), ("2026-02-01", "2026-03-31")] {
            let days = try days(first, last)
            #expect(throws: FigureFault.outsideParts("a", days)) { try carrying.counts([Figure("a", days, 1)]) }
        }
        let june = try days("2025-06-01", "2025-06-30"), day = try days("2025-06-30", "2025-06-30")
        #expect(throws: FigureFault.twice("a", day)) { try carrying.counts([Figure("a", june, 1), Figure("a", day, 1)]) }
        #expect(throws: FigureFault.outsideParts("nobody", june)) { try carrying.counts([Figure("nobody", june, 1)]) }
    }
}
