import Core
import Places
@testable import Succession

let basis = LegalBasis("Nghị quyết 0/NQ-UBTVQH15")
let index = PlaceIndex.bundled

struct NoSuchDay: Error {}

func day(_ text: String) throws -> LocalDate {
    guard let day = LocalDate(text) else { throw NoSuchDay() }
    return day
}

func days(_ first: String, _ last: String) throws -> Days {
    guard let days = try Days(day(first), day(last)) else { throw NoSuchDay() }
    return days
}

func change(_ act: Change.Act, _ text: String) throws -> Change { Change(act, on: try day(text), basis: basis) }

extension UnitID: ExpressibleByStringLiteral {
    init(stringLiteral value: String) { self.init(value) }
}

func founding(_ units: UnitID..., below parent: UnitID? = nil) throws -> [Change] {
    try units.map { try change(.found(Founding($0, name: "Xã \($0)", parent: parent)), "2020-01-01") }
}

/// Values by unit, where every unit has one row.
func values<Value>(_ rows: [Row<Value>]) -> [UnitID: Value] { Dictionary(uniqueKeysWithValues: rows.map { ($0.unit, $0.value) }) }
