import Cascade
import Testing

/// What a person said of pairs outweighs the wordings.
@Suite struct `Pairs that a person decided` {
    private static let above = PlanSide(
        years: nil,
        measures: [
            Measure(id: "a", kind: .task, sentence: "Trợ giúp pháp lý miễn phí cho người bị bạo lực"),
            Measure(id: "b", kind: .task, sentence: "Phát thanh về đường dây nóng trên loa truyền thanh")
        ])
    private static let below = PlanSide(
        years: nil,
        measures: [
            Measure(id: "x", kind: .task, sentence: "Trợ giúp pháp lý miễn phí cho người bị bạo lực"),
            Measure(id: "y", kind: .task, sentence: "Kể chuyện dưới cờ")
        ])

    struct Row: Sendable {
        let joined: Set<Decided.Pair>
        let parted: Set<Decided.Pair>
        let expected: [String]
    }

    private static let table = [
        Row(joined: [], parted: [], expected: ["a:x", "b:", "-:y"]),
        Row(joined: [.init("b", "y")], parted: [], expected: ["a:x", "b:y"]),
        Row(joined: [], parted: [.init("a", "x")], expected: ["a:", "b:", "-:x", "-:y"]),
        Row(joined: [.init("b", "x")], parted: [.init("a", "x")], expected: ["a:", "b:x", "-:y"]),
        Row(joined: [.init("a", "y")], parted: [], expected: ["a:xy", "b:"]),
        // What names an item that is gone says nothing.
        Row(joined: [.init("a", "gone"), .init("gone", "y")], parted: [.init("gone", "x")], expected: ["a:x", "b:", "-:y"])
    ]

    @Test(arguments: table.indices) func `are joined and parted as said`(row: Int) {
        let row = Self.table[row]
        let findings = Comparison(of: Self.above, with: Self.below, decided: Decided(joined: row.joined, parted: row.parted)).findings
        #expect(findings.map { "\($0.parent?.id ?? "-"):\($0.children.map(\.id).joined())" } == row.expected)
    }
}
