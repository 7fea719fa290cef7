import Core
@testable import Succession
import Testing

/// SplitMix64: the same histories in every run.
struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// A made-up history of a handful of units over five years, several changes on some days.
struct RandomHistory {
    private(set) var changes: [Change] = []
    private var open: [UnitID]
    private var made = 0
    private var dice: Dice

    init(seed: UInt64) throws {
        dice = Dice(state: seed)
        open = []
        for _ in 0..<Int.random(in: 1...6, using: &dice) { changes.append(Change(.found(new()), on: try day("2020-01-01"), basis: basis)) }
        var today = try day("2020-01-01")
        for _ in 0..<Int.random(in: 1...8, using: &dice) {
            today = today.adding(days: [0, 1, 17, 90, 400].randomElement(using: &dice) ?? 1)
            if let act = act() { changes.append(Change(act, on: today, basis: basis)) }
        }
    }

    private mutating func new() -> Founding {
        made += 1
        open.append(UnitID("u\(made)"))
        return Founding(UnitID("u\(made)"), name: "Xã \(made)")
    }

    private mutating func some() -> [UnitID] { Array(open.shuffled(using: &dice).prefix(Int.random(in: 1...3, using: &dice))) }

    private mutating func weight() -> Int? { [nil, nil, 0, 1, 2, 7, 1000].randomElement(using: &dice) ?? nil }

    private mutating func act() -> Change.Act? {
        guard let one = open.randomElement(using: &dice) else { return .found(new()) }
        switch Int.random(in: 0..<8, using: &dice) {
        case 0: return .found(new())
        case 1 where open.count > 1:
            open.removeAll { $0 == one }
            return .abolish(one)
        case 2: return .rename(one, to: "Xã đổi tên")
        case 3:
            let other = open.randomElement(using: &dice)
            return other == one ? nil : .move(one, to: nil)
        case 4:
            let units = some(), goesOn = Bool.random(using: &dice)
            if goesOn, let heir = units.first, units.count > 1 {
                open.removeAll { units.contains($0) && $0 != heir }
                return .merge(units, into: heir)
            }
            open.removeAll(where: units.contains)
            return .merge(units, into: new())
        case 5, 6:
            let remains = Bool.random(using: &dice)
            if !remains { open.removeAll { $0 == one } }
            let parts = (0..<Int.random(in: 1...4, using: &dice)).map { number in (new(), weight: number == 0 ? 3 : weight()) }
            return .split(one, into: parts, remaining: remains ? .some(weight()) : nil)
        default:
            // Many to many, as in 2025.
            let givers = some(), getters = [new(), new()]
            var links = givers.flatMap { giver in getters.map { Link(giver, to: $0.unit, weight: weight(), weightBack: weight()) } }
            links = links.enumerated().map {
                $0.offset % 2 == 0 ? Link($0.element.from, to: $0.element.to, weightBack: $0.element.weightBack) : $0.element
            }
            open.removeAll(where: givers.contains)
            return .regroup(links, founding: getters)
        }
    }

    /// Figures for every part of the period that a unit owes one for.
    mutating func figures(_ history: History, _ period: Days) -> [Figure<Int>] {
        Set(history.eras.map(\.unit)).sorted().flatMap { unit in
            history.parts(of: period, for: unit).map {
                Figure(unit, $0, Bool.random(using: &dice) ? Int.random(in: 0...9, using: &dice) : Int.random(in: -50...100_000, using: &dice))
            }
        }
    }
}

@Suite struct `Ten thousand random histories` {
    @Test func `keep every total for every period in the boundaries of every day, and cut periods without gap or overlap`() throws {
        var divided = 0, refused = 0
        for seed in 1...10_500 as ClosedRange<UInt64> {
            var random = try RandomHistory(seed: seed)
            guard let history = try? History(random.changes) else {
                refused += 1
                continue
            }
            let dates = try [day("2019-12-31")] + history.changes.map(\.day) + [day("2030-01-01")]
            for period in [try days("2020-01-01", "2020-12-31"), try days("2019-07-01", "2029-12-31"), try days("2021-02-01", "2021-02-28")] {
                let figures = random.figures(history, period)
                for unit in Set(history.eras.map(\.unit)) {
                    let parts = history.parts(of: period, for: unit)
                    let owed = history.openDays(of: unit).compactMap { $0.common(with: period) }
                    try #require(parts.reduce(0) { $0 + $1.count } == owed.reduce(0) { $0 + $1.count })
                    try #require(zip(parts, parts.dropFirst()).allSatisfy { $0.last < $1.first })
                    try #require(parts.allSatisfy { part in owed.contains { $0.contains(part) } })
                }
                let total = figures.reduce(0) { $0 + $1.value }
                for date in [dates[0], dates[Int(seed) % dates.count], dates[dates.count - 1]] {
                    let carrying = Carrying(history, to: date)
                    let rows = try carrying.counts(figures)
                    try #require(rows.reduce(0) { $0 + $1.value } == total, "history \(seed) on \(date.text)")
                    let ratios = try carrying.ratios(figures.map { Figure($0.unit, $0.days, Ratio($0.value / 2, of: $0.value)) })
                    try #require(ratios.reduce(0) { $0 + $1.value.denominator } == total)
                    if rows.contains(where: { $0.exactness != .exact }) { divided += 1 }
                }
            }
        }
        #expect(refused <= 500)
        #expect(divided > 10_000)
    }
}
