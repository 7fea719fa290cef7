import Core
import Places
@testable import Succession
import Testing

let country = Result { try History(index) }

@Suite struct `The reform of 2025 as a history` {
    @Test func `ends the districts and leaves 34 provinces and 3,321 communes, each under its province`() throws {
        let history = try country.get()
        let before = try history.units(on: day("2025-06-30")), after = try history.units(on: day("2025-07-01"))
        #expect(before.count == 63 + 696 + 10_035)
        #expect(after.count == 34 + 3_321)
        for place in try index.places(of: .commune, on: day("2025-07-01")) {
            #expect(try history.parent(of: UnitID(place), on: day("2025-07-01"))?.rawValue == place.parent?.text)
            #expect(try history.name(of: UnitID(place), on: day("2025-07-01")) == place.name)
        }
    }

    @Test func `makes phường Thành Sen of nine wards, one of them divided`() throws {
        let history = try country.get()
        let wards = try history.ancestors(of: "2025:18073", on: day("2025-07-01")).filter { $0.era.unit.rawValue.count == "pre2025:18073".count }
        #expect(wards.count == 9)
        #expect(wards.filter { !$0.isWhole }.map { history.name(of: $0.era.unit, on: $0.era.first) } == ["Phường Đại Nài"])
    }

    @Test func `carries every commune's figure of before into communes of today, and the country's total stays`() throws {
        let history = try country.get()
        let may = try days("2025-05-01", "2025-05-31")
        let figures = try index.places(of: .commune, on: day("2025-05-31")).enumerated().map { Figure(UnitID($1), may, $0 % 97) }
        let carrying = try Carrying(history, to: day("2026-11-26"))
        let rows = try carrying.counts(figures)
        #expect(rows.reduce(0) { $0 + $1.value } == figures.reduce(0) { $0 + $1.value })
        #expect(rows.allSatisfy { $0.isInForce })
        let divided = figures.filter { carrying.places(of: $0.unit, on: $0.days.first).count > 1 }
        #expect(divided.count == 471)
    }

    @Test func `of a province of before and its communes say the same`() throws {
        let history = try country.get()
        let today = try day("2026-11-26")
        #expect(try history.answering(for: "pre2025:45", since: day("2025-01-01"), on: today) == ["2025:44"])
        #expect(try history.answering(for: "2025:42", since: day("2025-01-01"), on: today) == ["2025:42"])
    }
}
