@testable import Disclosure
import Testing

/// SplitMix64: the same tables in every run.
struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// Mostly small, as such counts are.
    mutating func count() -> Int { [0, 0, 1, 2, 3, 4, 5, 7, 9, 12, 20].randomElement(using: &self) ?? 0 }
}

@Suite struct `A reader with pencil and paper` {
    @Test func `would find what an unprotected table gives away`() {
        var table = CountTable()
        table.add(sumOf: [3, 7, 20].map { table.add($0) })
        #expect(table.givenAway([.fewer(than: 5), .value(7), .value(20), .value(30)], threshold: 5) == [0])
        #expect(table.givenAway([.fewer(than: 5), .suppressed, .value(20), .value(8 + 22)], threshold: 5) == [])
        var tight = CountTable()
        tight.add(sumOf: [2, 1].map { tight.add($0) })
        #expect(tight.givenAway([.fewer(than: 5), .fewer(than: 5), .fewer(than: 5)], threshold: 5) == [0, 1, 2])
    }

    @Test(arguments: [(Audience.offices, 2_000), (.everyone, 500)])
    func `recovers nothing from tables of rows and columns`(audience: Audience, tables: Int) throws {
        let threshold = try #require(audience.threshold)
        var dice = Dice(state: 1), hidden = 0, cells = 0
        for number in 0..<tables {
            let width = Int.random(in: 1...3, using: &dice), height = Int.random(in: 1...3, using: &dice)
            var table = CountTable()
            _ = table.addTwoWay((0..<height).map { _ in (0..<width).map { _ in dice.count() } })
            let shown = table.shown(to: audience)
            try #require(table.givenAway(shown, threshold: threshold) == [], "table \(number): \(table.counts.map(\.value)) \(shown)")
            hidden += shown.count { $0 == .suppressed }
            cells += shown.count
        }
        #expect(hidden * 2 < cells)
    }

    @Test func `recovers nothing from levels below each other`() throws {
        var dice = Dice(state: 2)
        for number in 0..<1_000 {
            var table = CountTable()
            let districts = (0..<Int.random(in: 1...3, using: &dice)).map { _ in
                let communes = (0..<Int.random(in: 1...4, using: &dice)).map { _ in table.add(dice.count()) }
                return table.add(sumOf: communes)
            }
            table.add(sumOf: districts)
            let shown = table.shown(to: .offices)
            try #require(table.givenAway(shown, threshold: 5) == [], "table \(number): \(table.counts.map(\.value)) \(shown)")
        }
    }

    @Test func `recovers nothing from two dates, also when the first is published`() throws {
        var dice = Dice(state: 3)
        for number in 0..<1_000 {
            let before = (0..<Int.random(in: 1...3, using: &dice)).map { _ in dice.count() }
            var first = CountTable()
            first.add(sumOf: before.map { first.add($0) })
            let published = first.shown(to: .offices)
            var table = CountTable()
            let earlier = before.indices.map { table.add(before[$0], published: published[$0]) }
            let earlierTotal = table.add(sumOf: earlier, published: published.last)
            let later = before.map { table.add($0 + dice.count()) }
            let laterTotal = table.add(sumOf: later)
            for (old, new) in zip(earlier + [earlierTotal], later + [laterTotal]) { table.relate(later: new, to: old) }
            let shown = table.shown(to: .offices)
            let exposed = table.exposed(to: .offices)
            try #require(Set(table.givenAway(shown, threshold: 5)).isSubset(of: exposed), "table \(number): \(table.counts.map(\.value)) \(shown)")
            try #require(!exposed.contains { $0 < table.counts.count && !table.counts[$0].isImplied }, "table \(number)")
        }
    }

    @Test func `recovers nothing from old and new boundaries side by side`() throws {
        var dice = Dice(state: 4)
        for number in 0..<1_000 {
            var table = CountTable()
            let old = (0..<Int.random(in: 2...4, using: &dice)).map { _ in table.add(dice.count()) }
            // The first is divided, the others go whole to one of two.
            let value = table.counts[old[0]].value
            let pieces = table.divide(old[0], into: [value - value / 2, value / 2], threshold: 5)
            let cut = Int.random(in: 1...old.count, using: &dice)
            let new = [table.add(sumOf: [pieces[0]] + old[1..<cut]), table.add(sumOf: [pieces[1]] + old[cut...])]
            let all = table.add(sumOf: old)
            table.relate(all, toSumOf: new)
            let shown = table.shown(to: .offices)
            try #require(table.exposed(to: .offices) == [], "table \(number): \(table.counts.map(\.value)) \(shown)")
            try #require(table.givenAway(shown, threshold: 5) == [], "table \(number): \(table.counts.map(\.value)) \(shown)")
        }
    }

    @Test func `who reads both what offices and what everyone sees learns no more`() throws {
        var dice = Dice(state: 5)
        for _ in 0..<500 {
            var table = CountTable()
            _ = table.addTwoWay((0..<3).map { _ in (0..<3).map { _ in dice.count() } })
            for (offices, everyone) in zip(table.shown(to: .offices), table.shown(to: .everyone)) {
                if case .value = everyone { try #require(everyone == offices) }
                if offices == .suppressed { try #require(everyone == .suppressed) }
            }
        }
    }
}
