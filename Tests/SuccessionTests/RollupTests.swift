import Core
@testable import Succession
import Testing

@Suite struct `A table rolled up` {
    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `says what adding figure by figure says`(seed: UInt64) throws {
        var random = try RandomHistory(seed: seed)
        guard let history = try? History(random.changes) else { return }
        let figures = try random.figures(history, days("2020-01-01", "2029-12-31"))
        let eras = history.eras
        var table = FigureTable(rows: eras, columns: 2)
        for figure in figures {
            for (row, era) in eras.enumerated() where era.unit == figure.unit && era.contains(figure.days.first) { table[row, 1] = figure.value }
        }
        let carrying = try Carrying(history, to: day("2030-01-01"))
        let group: (UnitID) -> UnitID = { $0.rawValue.hasSuffix("2") ? "even" : $0 }
        let rolled = Rollup(carrying, rows: eras) { group($0) }(table)

        var expected: [UnitID?: Int] = [:]
        for row in try carrying.counts(figures) { expected[row.isInForce ? group(row.unit) : nil, default: 0] += row.value }
        for (number, key) in rolled.groups.enumerated() {
            #expect(rolled.sum(number, 1) == expected[key, default: 0])
            #expect(rolled.sum(number, 0) == 0 && rolled.reported(number, 0) == 0)
        }
    }

    @Test func `counts a reported zero, and nothing where nothing was reported`() throws {
        let history = try History(founding("p") + founding("a", "b", below: "p"))
        let today = try day("2026-01-01")
        var table = FigureTable(rows: history.eras, columns: 1)
        table[1, 0] = 0
        #expect(table[1, 0] == 0 && table[2, 0] == nil)
        let rolled = Rollup(Carrying(history, to: today), rows: history.eras) { history.parent(of: $0, on: today) ?? $0 }(table)
        #expect(rolled.groups == ["p"] && rolled.sum(0, 0) == 0 && rolled.reported(0, 0) == 1)
        table[1, 0] = nil
        #expect(table[1, 0] == nil)
    }
}
