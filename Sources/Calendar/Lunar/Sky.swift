import Foundation

/// New moons and the sun's longitude, from Jean Meeus, *Astronomical Algorithms* (2nd ed.), chapters 25 and 49.
///
/// Checked against an independent ephemeris over 1968–2099: no day differs (`LunarDateTests`).
enum Sky {
    /// Julian day in universal time of the new moon number `k`; 0 is that of 6 January 2000.
    static func newMoon(_ k: Int) -> Double {
        let k = Double(k), t = k / 1236.85
        var day = 2_451_550.09766 + 29.530588861 * k + (0.00015437 + (-0.00000015 + 0.00000000073 * t) * t) * t * t
        let e = 1 - (0.002516 + 0.0000074 * t) * t
        let sun = 2.5534 + 29.1053567 * k - (0.0000014 + 0.00000011 * t) * t * t
        let moon = 201.5643 + 385.81693528 * k + (0.0107582 + (0.00001238 - 0.000000058 * t) * t) * t * t
        let latitude = 160.7108 + 390.67050284 * k - (0.0016118 + (0.00000227 - 0.000000011 * t) * t) * t * t
        let node = 124.7746 - 1.56375588 * k + (0.0020672 + 0.00000215 * t) * t * t
        for term in periodic {
            let angle = term.sun * sun + term.moon * moon + term.latitude * latitude + term.node * node
            day += term.days * power(e, Int(abs(term.sun))) * sine(angle)
        }
        for term in planetary { day += term.days * sine(term.start + term.rate * k + (term.start == 299.77 ? -0.009173 * t * t : 0)) }
        return day - clockDifference(year: 2000 + t * 100) / 86_400
    }

    /// The sun's apparent longitude in degrees at a Julian day in universal time.
    static func sunLongitude(_ day: Double) -> Double {
        let t = (day + clockDifference(year: 2000 + (day - 2_451_545) / 365.25) / 86_400 - 2_451_545) / 36_525
        let mean = 280.46646 + (36_000.76983 + 0.0003032 * t) * t
        let anomaly = 357.52911 + (35_999.05029 - 0.0001537 * t) * t
        let centre =
            (1.914602 - (0.004817 + 0.000014 * t) * t) * sine(anomaly) + (0.019993 - 0.000101 * t) * sine(2 * anomaly) + 0.000289 * sine(3 * anomaly)
        let longitude = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t)
        let turned = longitude.truncatingRemainder(dividingBy: 360)
        return turned < 0 ? turned + 360 : turned
    }

    private static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
    private static func power(_ e: Double, _ n: Int) -> Double { n == 0 ? 1 : n == 1 ? e : n == 2 ? e * e : 1 }

    /// Seconds by which even time is ahead of the turning earth (Espenak and Meeus, 2006). A few seconds more or less move no day here.
    private static func clockDifference(year: Double) -> Double {
        let t = year - 2000
        switch year {
        case ..<1986: let u = year - 1975; return 45.45 + (1.067 + (-1 / 260 - u / 718) * u) * u
        case ..<2005: return 63.86 + (0.3345 + (-0.060374 + (0.0017275 + (0.000651814 + 0.00002373599 * t) * t) * t) * t) * t
        case ..<2050: return 62.92 + (0.32217 + 0.005589 * t) * t
        default: let u = (year - 1820) / 100; return -20 + 32 * u * u - 0.5628 * (2150 - year)
        }
    }

    private typealias Term = (days: Double, sun: Double, moon: Double, latitude: Double, node: Double)

    private static let periodic: [Term] = [
        (-0.40720, 0, 1, 0, 0), (0.17241, 1, 0, 0, 0), (0.01608, 0, 2, 0, 0), (0.01039, 0, 0, 2, 0), (0.00739, -1, 1, 0, 0),
        (-0.00514, 1, 1, 0, 0), (0.00208, 2, 0, 0, 0), (-0.00111, 0, 1, -2, 0), (-0.00057, 0, 1, 2, 0), (0.00056, 1, 2, 0, 0),
        (-0.00042, 0, 3, 0, 0), (0.00042, 1, 0, 2, 0), (0.00038, 1, 0, -2, 0), (-0.00024, -1, 2, 0, 0), (-0.00017, 0, 0, 0, 1),
        (-0.00007, 2, 1, 0, 0), (0.00004, 0, 2, -2, 0), (0.00004, 3, 0, 0, 0), (0.00003, 1, 1, -2, 0), (0.00003, 0, 2, 2, 0),
        (-0.00003, 1, 1, 2, 0), (0.00003, -1, 1, 2, 0), (-0.00002, -1, 1, -2, 0), (-0.00002, 1, 3, 0, 0), (0.00002, 0, 4, 0, 0)
    ]

    private static let planetary: [(days: Double, start: Double, rate: Double)] = [
        (0.000325, 299.77, 0.107408), (0.000165, 251.88, 0.016321), (0.000164, 251.83, 26.651886), (0.000126, 349.42, 36.412478),
        (0.000110, 84.66, 18.206239), (0.000062, 141.74, 53.303771), (0.000060, 207.14, 2.453732), (0.000056, 154.84, 7.306860),
        (0.000047, 34.52, 27.261239), (0.000042, 207.19, 0.121824), (0.000040, 291.34, 1.844379), (0.000037, 161.72, 24.198154),
        (0.000035, 239.56, 25.513099), (0.000023, 331.55, 3.592518)
    ]
}
