@testable import Disclosure
import Testing

@Suite struct `Small counts of people` {
    @Test(
        arguments: [
            (0, .value(0), .value(0)), (1, .fewer(than: 5), .fewer(than: 10)), (4, .fewer(than: 5), .fewer(than: 10)),
            (5, .value(5), .fewer(than: 10)), (9, .value(9), .fewer(than: 10)), (10, .value(10), .value(10))
        ] as [(Int, Shown, Shown)])
    func `are hidden from other offices below five and from everyone below ten, and zero is zero`(count: Int, offices: Shown, everyone: Shown) {
        var table = CountTable()
        table.add(count)
        #expect(table.shown(to: .handlingUnit) == [.value(count)])
        #expect(table.shown(to: .offices) == [offices])
        #expect(table.shown(to: .everyone) == [everyone])
    }

    @Test func `are not given away by a total`() {
        var table = CountTable()
        table.add(sumOf: [3, 7, 20].map { table.add($0) })
        #expect(table.shown(to: .offices) == [.fewer(than: 5), .suppressed, .value(20), .value(30)])
    }

    @Test func `two of them whose total is small hide the total, or each would be known to be less than four`() {
        var table = CountTable()
        table.add(sumOf: [1, 1, 0].map { table.add($0) })
        #expect(table.shown(to: .offices) == [.fewer(than: 5), .fewer(than: 5), .value(0), .suppressed])
    }

    @Test func `are not given away in a table with totals of rows and columns`() {
        var table = CountTable()
        let cells = table.addTwoWay([[2, 30, 40], [50, 6, 70], [80, 90, 100]])
        let shown = table.shown(to: .offices)
        #expect(shown[cells[0][0]] == .fewer(than: 5))
        #expect(shown.count { $0 == .suppressed } == 3)
        #expect(cells[3].allSatisfy { shown[$0] == .value(table.counts[$0].value) })
        #expect(table.givenAway(shown, threshold: 5) == [])
    }

    @Test func `are not given away by two dates`() {
        var table = CountTable()
        let may = table.add(7, published: .value(7)), june = table.add(9)
        table.relate(later: june, to: may)
        #expect(table.shown(to: .offices)[may] == .value(7))
        #expect(table.shown(to: .offices)[june] == .suppressed)
        var same = CountTable()
        same.relate(later: same.add(7), to: same.add(7, published: .value(7)))
        #expect(same.shown(to: .offices).prefix(2) == [.value(7), .value(7)])
    }

    @Test func `are not given away by old and new boundaries`() {
        var table = CountTable()
        // Two wards of before and the ward of today that both became.
        let small = table.add(3), large = table.add(20, published: .value(20))
        let today = table.add(sumOf: [small, large])
        let shown = table.shown(to: .offices)
        #expect(shown == [.fewer(than: 5), .value(20), .suppressed])
        #expect(table.exposed(to: .offices) == [])
        #expect(shown[today] == .suppressed)
    }

    @Test func `are not given away by the pieces of a divided unit, zero pieces least of all`() {
        var table = CountTable()
        let whole = table.add(1), other = table.add(12), third = table.add(15)
        let pieces = table.divide(whole, into: [1, 0], threshold: 5)
        table.add(sumOf: [pieces[0], other])
        table.add(sumOf: [pieces[1], third])
        let shown = table.shown(to: .offices)
        #expect(shown[whole] == .fewer(than: 5))
        #expect(table.givenAway(shown, threshold: 5) == [])
    }

    @Test func `that were published are named as given away`() {
        var table = CountTable()
        let small = table.add(3), large = table.add(20, published: .value(20))
        table.add(sumOf: [small, large], published: .value(23))
        #expect(table.exposed(to: .offices) == [small])
        #expect(table.exposed(to: .handlingUnit) == [])
    }

    @Test func `sort alike when they are hidden`() {
        #expect([Shown.fewer(than: 5), .suppressed, .value(0), .value(7)].map(\.sortKey) == [-1, -1, 0, 7])
    }

    @Test(
        arguments: [
            (.offices, 9, 9, nil), (.offices, 0, 9, nil), (.offices, 5, 10, 50), (.offices, 0, 10, 0), (.offices, 10, 10, 100),
            (.offices, 4, 20, nil),
            (.offices, 96, 100, nil), (.offices, 95, 100, 95), (.everyone, 95, 100, nil), (.everyone, 90, 100, 90), (.handlingUnit, 1, 4, 25),
            (.handlingUnit, 0, 0, nil), (.offices, 30, 20, nil)
        ] as [(Audience, Int, Int, Double?)])
    func `give no percentage on a small base, nor one that tells of a few`(audience: Audience, part: Int, base: Int, percentage: Double?) {
        #expect(audience.percentage(of: part, in: base, partShown: .value(part), baseShown: .value(base)) == percentage)
        if audience != .handlingUnit {
            #expect(audience.percentage(of: part, in: base, partShown: .suppressed, baseShown: .value(base)) == nil)
            #expect(audience.percentage(of: part, in: base, partShown: .value(part), baseShown: .suppressed) == nil)
        }
    }
}
