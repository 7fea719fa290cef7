import Calendar
import Core
import Testing

@testable import UnusualReads

@Suite struct `Unusual reads` {
    private static let rules = UnusualReads(.usual, .seeded)
    /// Monday 23 November 2026; there is no day off in that week.
    private static let monday = LocalDate("2026-11-23")!

    private static func moment(_ text: String) -> Instant { Instant(text + "+07:00") ?? Instant(text + "Z")!.adding(seconds: -7 * 3_600) }

    private static func reading(_ at: Instant, _ file: String = "f", related: Bool = true, refused: Bool = false, entry: String = "e") -> Reading {
        Reading(entry: entry, at: at, reader: "r", file: file, isRelated: related, isRefused: refused)
    }

    private static func kinds(_ readings: [Reading], _ searches: [Deed] = []) -> [Finding.Kind] {
        rules.findings(readings, searches: searches, since: monday).map(\.kind)
    }

    @Test(arguments: [
        ("2026-11-23T06:59:59", true), ("2026-11-23T07:00:00", false), ("2026-11-23T17:59:59", false), ("2026-11-23T18:00:00", true),
        ("2026-11-23T00:00:00", true), ("2026-11-27T12:00:00", false),
        // Saturday, Sunday, and New Year's Day.
        ("2026-11-28T10:00:00", true), ("2026-11-29T10:00:00", true), ("2027-01-01T10:00:00", true)
    ]) func `outside the hours of work`(line: (at: String, isOutside: Bool)) {
        #expect(Self.kinds([Self.reading(Self.moment(line.at))]) == (line.isOutside ? [.outsideHours] : []))
    }

    @Test func `outside the hours are not those that were refused`() {
        #expect(Self.kinds([Self.reading(Self.moment("2026-11-23T22:00:00"), related: false, refused: true)]) == [])
    }

    private static func day(_ day: LocalDate, files: Int) -> [Reading] {
        (0..<files).map { reading(moment(day.text + "T10:00:00").adding(seconds: $0), "f\($0)") }
    }

    /// Files on the day, files on each of the days before, and whether it is told.
    @Test(
        arguments: [
            (9, [], false), (10, [], true), (10, [3, 3, 3], true), (10, [4, 4, 4], false), (12, [4, 4, 4], true), (11, [4, 4, 4], false),
            (10, [1, 9, 9], false), (10, [1, 1, 9], true), (10, [2, 4], true), (30, [10], true), (29, [10], false)
        ] as [(Int, [Int], Bool)]) func `of many files, against one's own median`(line: (today: Int, before: [Int], isFound: Bool))
    {
        let earlier = line.before.enumerated().flatMap { Self.day(Self.monday.adding(days: -7 * ($0.offset + 1)), files: $0.element) }
        let kinds = Self.kinds(earlier + Self.day(Self.monday, files: line.today))
        #expect(kinds == (line.isFound ? [.manyFiles] : []))
    }

    @Test func `of many files forget days that are long past, and the same file read again`() {
        let past = Self.day(Self.monday.adding(days: -61), files: 50), recent = Self.day(Self.monday.adding(days: -60), files: 50)
        #expect(Self.kinds(past + Self.day(Self.monday, files: 10)) == [.manyFiles])
        #expect(Self.kinds(recent + Self.day(Self.monday, files: 10)) == [])
        let again = (0..<40).map { Self.reading(Self.moment("2026-11-23T10:00:00").adding(seconds: $0)) }
        #expect(Self.kinds(again) == [])
    }

    @Test(arguments: [(0, 1, false), (0, 2, false), (0, 3, true), (1, 0, true), (0, 0, false)])
    func `of files to which nothing ties them`(line: (opened: Int, refused: Int, isFound: Bool)) {
        let at = Self.moment("2026-11-23T10:00:00")
        let readings =
            (0..<line.opened).map { Self.reading(at, "o\($0)", related: false) }
            + (0..<line.refused).map { Self.reading(at, "n\($0)", related: false, refused: true) }
        #expect(Self.kinds(readings) == (line.isFound ? [.unrelated] : []))
    }

    @Test func `asked for three times and being one file are not three`() {
        let at = Self.moment("2026-11-23T10:00:00")
        #expect(Self.kinds((0..<3).map { Self.reading(at.adding(seconds: $0), related: false, refused: true) }) == [])
    }

    @Test(arguments: [(14, false), (15, true)]) func `of many searches by name`(line: (count: Int, isFound: Bool)) {
        let searches = (0..<line.count).map { Deed(entry: "\($0)", at: Self.moment("2026-11-23T10:00:00").adding(seconds: $0), reader: "r") }
        #expect(Self.kinds([], searches) == (line.isFound ? [.manySearches] : []))
    }

    @Test func `are every opening in an emergency`() {
        let at = Self.moment("2026-11-23T10:00:00"), deeds = [Deed(entry: "x", at: at, reader: "r"), Deed(entry: "y", at: at, reader: "s")]
        let found = Self.rules.findings([], emergencies: deeds, since: Self.monday)
        #expect(found.map(\.kind) == [.emergency, .emergency] && found.map(\.reader) == ["r", "s"])
    }

    @Test func `name their entries in order, the newest day first`() {
        let late = Self.reading(Self.moment("2026-11-24T20:00:00"), entry: "b"), early = Self.reading(Self.moment("2026-11-23T05:00:00"), entry: "a")
        let second = Self.reading(Self.moment("2026-11-24T19:00:00"), entry: "c")
        let found = Self.rules.findings([late, early, second], since: Self.monday)
        #expect(found.map(\.entries) == [["c", "b"], ["a"]])
        #expect(found.map(\.day.text) == ["2026-11-24", "2026-11-23"])
        #expect(Self.rules.findings([early], since: Self.monday.adding(days: 1)) == [])
    }

    @Test(arguments: [([], 0), ([5], 5), ([1, 9], 1), ([9, 1, 5], 5), ([4, 1, 3, 2], 2)]) func `have a median`(line: (counts: [Int], median: Int)) {
        #expect(UnusualReads.median(line.counts) == line.median)
    }
}
