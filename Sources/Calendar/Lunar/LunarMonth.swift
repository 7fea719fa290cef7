import Core
import Foundation

/// A month from new moon to new moon. The eleventh holds the winter solstice; between two such months with thirteen in
/// between, the first one in which the sun enters no new sign is a leap month.
struct LunarMonth {
    let year: Int
    let number: Int
    let isLeap: Bool
    /// Day number of its first day.
    let start: Int
    let length: Int

    static func containing(_ day: Int) -> LunarMonth {
        let year = LocalDate(dayNumber: day).year
        for solarYear in [year - 1, year] {
            if let found = months(afterSolsticeOf: solarYear).first(where: { ($0.start..<$0.start + $0.length).contains(day) }) { return found }
        }
        preconditionFailure("two winters enclose every day")
    }

    static func find(year: Int, number: Int, isLeap: Bool) -> LunarMonth? {
        // Months 11 and 12 follow the solstice of their own year, the others that of the year before.
        months(afterSolsticeOf: number >= 11 ? year : year - 1).first { $0.number == number && $0.isLeap == isLeap && $0.year == year }
    }

    /// From month 11 of `year` up to, and without, month 11 of the next.
    private static func months(afterSolsticeOf year: Int) -> [LunarMonth] {
        let first = eleventh(of: year), end = eleventh(of: year + 1)
        let starts = (first...end).map(start)
        let leap = end - first == 13 ? (1..<13).first { sign(starts[$0]) == sign(starts[$0 + 1]) } : nil
        var number = 11, lunarYear = year
        return (0..<end - first).map { index in
            let isLeap = index == leap
            if index > 0, !isLeap { number += 1 }
            if number == 13 { (number, lunarYear) = (1, lunarYear + 1) }
            return LunarMonth(year: lunarYear, number: number, isLeap: isLeap, start: starts[index], length: starts[index + 1] - starts[index])
        }
    }

    /// The number of the new moon that opens the month of the winter solstice.
    private static func eleventh(of year: Int) -> Int {
        let solstice = (1...31).first { day in sign(Instantaneous.dayNumber(year, 12, day) + 1) == 9 } ?? 22
        let day = Instantaneous.dayNumber(year, 12, solstice)
        var moon = Int((Double(day - Instantaneous.dayNumber(2000, 1, 6)) / 29.530588861).rounded(.down)) + 1
        while start(moon) > day { moon -= 1 }
        return moon
    }

    /// The day, by Ha Noi's clock, on which a new moon falls.
    private static func start(_ moon: Int) -> Int { Instantaneous.localDay(julian: Sky.newMoon(moon)) }

    /// Which twelfth of its way the sun is in when that day begins: 9 from the winter solstice on.
    private static func sign(_ day: Int) -> Int { Int(Sky.sunLongitude(Instantaneous.julian(localMidnight: day)) / 30) }
}

/// Julian days ↔ days by the clock of Viet Nam.
private enum Instantaneous {
    static func localDay(julian: Double) -> Int { Int((julian - 2_440_587.5 + 7 / 24).rounded(.down)) }
    static func julian(localMidnight day: Int) -> Double { Double(day) + 2_440_587.5 - 7 / 24 }
    static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int { LocalDate(year: year, month: month, day: day)?.dayNumber ?? 0 }
}
