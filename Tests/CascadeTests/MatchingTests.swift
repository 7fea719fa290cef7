import Core
import Testing

@testable import Cascade

/// Who is set beside whom.
@Suite struct `Matching` {
    private func task(_ id: String, _ sentence: String) -> Measure { Measure(id: id, kind: .task, sentence: sentence) }

    private func findings(_ parent: [Measure], _ child: [Measure]) -> [Finding] {
        Comparison(of: PlanSide(years: nil, measures: parent), with: PlanSide(years: nil, measures: child)).findings
    }

    private let camera = "Lắp đặt camera an ninh, đèn chiếu sáng tại công viên, ngõ vắng"
    private let clinic = "Sàng lọc, chăm sóc sức khỏe ban đầu tại trạm y tế"
    private let court = "Trợ giúp pháp lý lưu động, tư vấn pháp luật tại cộng đồng"

    @Test func `of nothing is nothing`() {
        #expect(findings([], []).isEmpty)
        #expect(findings([task("a", camera)], []).map(\.verdict) == [.leftOut])
        #expect(findings([], [task("a", camera)]).map(\.verdict) == [.added])
        #expect(findings([task("a", "")], [task("b", "và của")]).map(\.verdict) == [.leftOut, .added])
    }

    @Test func `does not depend on order, nor on accents and case`() {
        let found = findings(
            [task("a", camera), task("b", clinic), task("c", court)],
            [task("z", VietnameseText.folded(court)), task("y", camera.uppercased()), task("x", clinic)])
        #expect(found.map { $0.children.map(\.id) } == [["y"], ["x"], ["z"]])
        #expect(found.allSatisfy { $0.verdict == .takenOver && $0.closeness > 0.99 })
    }

    @Test func `takes other words for the same thing`() {
        let found = findings(
            [task("a", "Tập huấn quản lý ca cho cộng tác viên"), task("b", "Tuyên truyền tại trường học")],
            [task("y", "Truyền thông trong các cơ sở giáo dục"), task("z", "Bồi dưỡng quản lý trường hợp cho cộng tác viên")])
        #expect(found.map { $0.children.map(\.id) } == [["z"], ["y"]])
    }

    @Test func `may give two the same, and one two`() throws {
        let merged = findings([task("a", camera), task("b", court)], [task("z", "\(camera); \(court)"), task("y", clinic)])
        #expect(merged.map(\.verdict) == [.takenOver, .takenOver, .added])
        #expect(merged[0].reasons == [.merged(with: ["b"])])
        #expect(merged[1].reasons == [.merged(with: ["a"])])

        let split = findings([task("a", "\(camera); \(court)"), task("b", clinic)], [task("x", court), task("y", clinic), task("z", camera)])
        #expect(split.map(\.verdict) == [.takenOver, .takenOver])
        #expect(Set(split[0].children.map(\.id)) == ["x", "z"])
        #expect(split[0].reasons == [.split(into: 2)])
    }

    @Test func `judges of a merged item the clause that is meant`() {
        let found = findings(
            [task("a", camera), task("b", court)], [task("z", "\(camera); khuyến khích \(court.lowercased())"), task("y", clinic)])
        #expect(found.prefix(2).map(\.verdict) == [.takenOver, .weakened])
    }

    @Test(
        arguments: [
            ([[5.0, 4], [4, 1]], [1, 0]), ([[1, 0], [0, 1]], [0, 1]), ([[0, 0], [0, 0]], [nil, nil]), ([[3, 2, 1]], [0]),
            ([[1], [3], [2]], [nil, 0, nil]),
            // The greedy choice (9) would leave 1; together 8 + 7 are more.
            ([[9, 8], [7, 1]], [1, 0]), ([[0, 2], [0, 3]], [nil, 1])
        ] as [([[Double]], [Int?])])
    func `one to one has the best total`(worth: [[Double]], expected: [Int?]) {
        #expect(Assignment.best(rows: worth.count, columns: worth[0].count) { worth[$0][$1] } == expected)
    }

    /// Against every way there is.
    @Test func `one to one is never beaten by another way`() {
        var random = Dice(state: 7)
        for _ in 0..<200 {
            let rows = 1 + Int(random.next() % 5), columns = 1 + Int(random.next() % 5)
            let worth = (0..<rows).map { _ in (0..<columns).map { _ in Double(random.next() % 10) } }
            let found = Assignment.best(rows: rows, columns: columns) { worth[$0][$1] }
            let chosen = found.compactMap(\.self)
            #expect(Set(chosen).count == chosen.count)
            let total = found.enumerated().reduce(0) { sum, pair in sum + (pair.element.map { worth[pair.offset][$0] } ?? 0) }
            #expect(total == Self.most(worth, row: 0, free: Array(0..<columns)))
        }
    }

    private static func most(_ worth: [[Double]], row: Int, free: [Int]) -> Double {
        guard row < worth.count else { return 0 }
        return free.map { column in worth[row][column] + most(worth, row: row + 1, free: free.filter { $0 != column }) }
            .reduce(most(worth, row: row + 1, free: free), max)
    }

    /// Every item above is answered for once, in its order; every item below is somewhere.
    @Test func `forgets nobody`() throws {
        let province = try Made.side("tinh-mau")
        for plan in ["phuong-an-mau", "xa-binh-mau", "phuong-dong-mau", "tinh-mau"] {
            let child = try Made.side(plan), findings = Comparison(of: province, with: child).findings
            #expect(findings.compactMap(\.parent?.id) == province.measures.map(\.id))
            #expect(Set(findings.flatMap(\.children).map(\.id)) == Set(child.measures.map(\.id)))
            for finding in findings { #expect(finding.reasons.map(\.effect) == finding.reasons.map(\.effect).sorted()) }
        }
    }

    @Test func `of a plan with itself takes everything over`() throws {
        let province = try Made.side("tinh-mau"), findings = Comparison(of: province, with: province).findings
        #expect(findings.allSatisfy { $0.verdict == .takenOver && $0.children.map(\.id) == [$0.parent?.id] })
    }

    @Test(.timeLimit(.minutes(1))) func `is done in a moment for 200 by 200 items`() throws {
        var random = Dice(state: 11)
        let words = try Made.side("tinh-mau").measures.flatMap { $0.sentence.split(separator: " ").map(String.init) }
        func plan(_ letter: String) -> PlanSide {
            let measures = (0..<200).map { place in
                Measure(
                    id: "\(letter)\(place)", kind: .task,
                    sentence: (0..<30).map { _ in words[Int(random.next() % UInt64(words.count))] }.joined(separator: " "), timing: "02 lần/năm")
            }
            return PlanSide(years: 2026...2030, measures: measures)
        }
        let parent = plan("a"), child = plan("b")
        let clock = ContinuousClock()
        let time = clock.measure { #expect(Comparison(of: parent, with: child).findings.count >= 200) }
        print("Cascade: 200 by 200 items in \(time)")
        #expect(time < .seconds(20))  // a debug build on a busy machine
    }
}

/// The same numbers on every run.
private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }
}
