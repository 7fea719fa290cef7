import Core
import Foundation
import Testing

@Suite struct `An instant` {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00.000000Z"), (-1, "1969-12-31T23:59:59.999999Z"), (1, "1970-01-01T00:00:00.000001Z"),
        (951_782_400_000_000, "2000-02-29T00:00:00.000000Z"), (1_795_232_189_000_001, "2026-11-21T03:36:29.000001Z"),
        (-62_135_596_800_000_000, "0001-01-01T00:00:00.000000Z"), (253_402_300_799_999_999, "9999-12-31T23:59:59.999999Z")
    ])
    func `is written, and read, as`(microseconds: Int, text: String) {
        #expect(Instant(microseconds: microseconds).text == text)
        #expect(Instant(text) == Instant(microseconds: microseconds))
    }

    @Test(arguments: [
        ("2026-11-21 03:36:29+00", "2026-11-21T03:36:29.000000Z"), ("2026-11-21 03:36:29.5+00", "2026-11-21T03:36:29.500000Z"),
        ("2026-11-21 03:36:29.000001+00", "2026-11-21T03:36:29.000001Z"), ("2026-11-21T03:36:29Z", "2026-11-21T03:36:29.000000Z")
    ])
    func `is read as PostgreSQL writes it`(text: String, expected: String) {
        #expect(Instant(text)?.text == expected)
    }

    @Test(arguments: [
        "", "2026-11-21", "2026-11-21T03:36", "2026-11-21T03:36:29", "2026-11-21T03:36:29+07:00", "2026-11-21T03:36:29.Z",
        "2026-11-21T03:36:29.1234567Z", "2026-11-21T03:36:29.5", "2026-11-21T03:36:29Z ", "2O26-11-21T03:36:29Z", "-026-11-21T03:36:29Z",
        "2026-13-21T03:36:29Z", "2026-02-30T03:36:29Z", "2026-11-00T03:36:29Z", "0000-11-21T03:36:29Z", "2026-11-21T24:00:00Z",
        "2026-11-21T03:60:29Z", "2026-11-21T03:36:60Z", "2026/11/21T03:36:29Z", "2026-11-21_03:36:29Z", "2026-11-21T03.36.29Z"
    ])
    func `is not read from`(text: String) {
        #expect(Instant(text) == nil)
    }

    /// Against the platform's own calendar, at random moments of the years 1 to 9999.
    @Test func `agrees with the platform about the calendar`() throws {
        let format = Date.ISO8601FormatStyle(includingFractionalSeconds: false)
        for _ in 0..<2_000 {
            let second = Int.random(in: -62_135_596_800...253_402_300_799)
            // The platform's formatter turns Julian before 1582: compared only where both count alike.
            guard second > -12_219_292_800 else { continue }
            let ours = Instant(microseconds: second * 1_000_000).text
            #expect(ours.prefix(19) + "Z" == Date(timeIntervalSince1970: Double(second)).formatted(format))
        }
    }

    @Test func `keeps a date to the microsecond`() {
        #expect(Instant(Date(timeIntervalSince1970: 1_795_232_189.000001)).microseconds == 1_795_232_189_000_001)
        #expect(Instant(Date(timeIntervalSince1970: -0.000001)).microseconds == -1)
    }

    @Test func `outside the years 1 to 9999 has some text all the same`() {
        #expect(Instant(microseconds: 253_402_300_800_000_000).text == "10000-01-01T00:00:00.000000Z")
    }

    @Test func `orders as its text does`() {
        let instants = (0..<500).map { _ in Instant(microseconds: .random(in: -62_135_596_800_000_000...253_402_300_799_999_999)) }
        #expect(instants.sorted().map(\.text) == instants.map(\.text).sorted())
    }
}
