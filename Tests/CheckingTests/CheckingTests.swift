import Checking
import Foundation
import Testing

/// Against `Fixtures/reference.tsv`, which `Fixtures/reference.py` computed with numpy and scipy.
@Suite struct `Checks of figures` {
    private static let lines: [[String]] = {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/reference.tsv")
        let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }()

    private func numbers(_ text: String) -> [Double?] { text.split(separator: " ").map { Double($0) } }

    @Test func `agree with the reference on every rule`() throws {
        let rules = Self.lines.filter { $0[0] == "rule" }
        #expect(rules.count == 8 * 9 * 12)
        for rule in rules {
            let sides = [numbers(rule[4]), numbers(rule[5])]
            var figures: [String: Double] = [:]
            for (side, values) in sides.enumerated() { for (place, value) in values.enumerated() { figures["\(side).\(place)"] = value } }
            let made = try sides.indices.map { side in
                Side(sides[side].indices.map { "\(side).\($0)" }, missing: try #require(MissingValues(rawValue: rule[2 + side])))
            }
            let comparison = try #require(Comparison(rawValue: rule[1]))
            let holds = comparison.holds(made[0].value(in: figures), made[1].value(in: figures))
            #expect(holds.map { $0 ? "yes" : "no" } ?? "skip" == rule[6], "\(rule)")
            #expect((CheckRule("a", made[0], comparison, made[1]).finding(in: figures) != nil) == (rule[6] == "no"))
        }
    }

    @Test func `flag the same outliers as the reference`() {
        let cases = Self.lines.filter { $0[0] == "outlier" }
        #expect(cases.count == 300)
        for line in cases {
            let values = numbers(line[1]).compactMap { $0 }, series = values.enumerated().map { (place: String($0.offset), value: $0.element) }
            for (way, scores, flags) in [(Outlier.z, line[2], line[4]), (.modifiedZ, line[3], line[5])] {
                let ours = (way == .z ? Outlier.zScores(values) : Outlier.modifiedZScores(values)) ?? []
                let theirs = numbers(scores).compactMap { $0 }
                #expect(ours.count == theirs.count && zip(ours, theirs).allSatisfy { abs($0 - $1) < 1e-9 }, "\(line)")
                #expect(Outlier.findings(series, by: way).map(\.place) == flags.split(separator: " ").map(String.init), "\(line)")
            }
        }
    }

    @Test(arguments: [(4.0, 5.0), (5, nil), (10, nil), (10.5, 10)] as [(Double, Double?)])
    func `name the bound that was passed`(value: Double, bound: Double?) {
        #expect(Outlier.finding(value, at: "a", within: 5...10)?.expected == bound)
    }

    @Test(
        arguments: [
            ([1.0, 2, 3], true), ([1, 2, 4], false), ([1, nil, 3], true), ([4, nil, 3], false), ([nil, nil, 3], true), ([nil, nil, nil], true)
        ] as [([Double?], Bool)]) func `hold totals against their parts, as far as those are known`(figures: [Double?], isFine: Bool)
    {
        var cells: [String: Double] = [:]
        for (name, value) in zip(["a", "b", "sum"], figures) { cells[name] = value }
        let finding = Totals.finding(total: "sum", parts: ["a", "b"], in: cells)
        #expect((finding == nil) == isFine)
        #expect(finding.map { $0.place == "sum" && $0.others == ["a", "b"] } ?? true)
    }

    @Test(
        arguments: [
            (10.0, 10.0, nil), (15, 10, nil), (16, 10, .change), (4, 10, .change), (5, 10, nil), (3, 1, nil), (5, 0, .change), (4, 0, nil),
            (nil, 10, .vanished), (10, nil, nil), (nil, nil, nil)
        ] as [(Double?, Double?, Finding.Kind?)]) func `ask about what moved much since the last period`(
            now: Double?, before: Double?, kind: Finding.Kind?
        )
    {
        #expect(Totals.change(at: "a", now: now, before: before)?.kind == kind)
    }

    @Test func `name a finding by what was found, so that an explanation does not outlive it`() {
        let first = Finding(.change, at: "a", found: 10, expected: 2), same = Finding(.change, at: "a", found: 10, expected: 2)
        #expect(first.key == same.key && first.key != Finding(.change, at: "a", found: 11, expected: 2).key)
        #expect(first.key != Finding(.change, at: "b", found: 10, expected: 2).key)
    }
}
