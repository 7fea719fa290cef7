import Core
import Places
import Succession

/// The country's figures of a year rolled up into the boundaries of a day: 200 indicators × 12 months, by province.
struct RollupBench {
    let seconds: Double
    private static let indicators = 200, months = 12

    func run() async throws {
        let began = ContinuousClock.now
        let history = try History(PlaceIndex.bundled)
        answer("| the country's history of units, read in ms | \((began.duration(to: .now) / .milliseconds(1)).figure) |")
        guard let after = LocalDate("2025-07-01") else { return }
        try await measure(history, "as they are, by province", on: after, to: after)
        try await measure(history, "of before 2025-07-01, in the boundaries since", on: after.adding(days: -1), to: after)
    }

    private func measure(_ history: History, _ name: String, on day: LocalDate, to target: LocalDate) async throws {
        let rows = history.eras.filter { $0.contains(day) }
        var table = FigureTable(rows: rows, columns: Self.indicators * Self.months)
        for column in 0..<table.columns { for row in rows.indices { table[row, column] = (row * 31 + column * 7) % 97 } }
        let rollup = Rollup(Carrying(history, to: target), rows: rows) { history.parent(of: $0, on: target) ?? $0 }
        var sum = 0
        let sample = await Sample.of(seconds) { sum = rollup(table).sum(0, 0) }
        guard sum > 0 else { throw Refused("Tổng hợp sai.") }
        answer(
            "| roll up \(rows.count) units × \(Self.months) months × \(Self.indicators) indicators \(name), p50 / p95 ms | \(sample.percentile(0.5).figure) / \(sample.percentile(0.95).figure) |"
        )
    }
}
