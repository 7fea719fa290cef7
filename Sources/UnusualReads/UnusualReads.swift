public import Calendar
public import Core

/// What in a record of reads is worth a question.
public struct UnusualReads: Sendable {
    private let thresholds: Thresholds
    private let workingDays: WorkingDays

    public init(_ thresholds: Thresholds = .usual, _ workingDays: WorkingDays) { (self.thresholds, self.workingDays) = (thresholds, workingDays) }

    /// The newest day first.
    ///
    /// - parameter readings: also those of the days over which medians are taken.
    /// - parameter first: the first day of which is told.
    public func findings(_ readings: [Reading], searches: [Deed] = [], emergencies: [Deed] = [], since first: LocalDate) -> [Finding] {
        var found: [Finding] = []
        for (reader, own) in Dictionary(grouping: readings, by: \.reader) {
            let days = Dictionary(grouping: own) { LocalDate($0.at) }
            for (day, today) in days where day >= first { found += findings(reader, day, today, days) }
        }
        found += Self.deeds(.manySearches, searches, atLeast: thresholds.searches, since: first)
        found += Self.deeds(.emergency, emergencies, atLeast: 1, since: first)
        return found.sorted { ($1.day, $0.reader, $0.kind.rawValue) < ($0.day, $1.reader, $1.kind.rawValue) }
    }

    private func findings(_ reader: String, _ day: LocalDate, _ all: [Reading], _ days: [LocalDate: [Reading]]) -> [Finding] {
        let today = all.sorted { ($0.at, $0.entry) < ($1.at, $1.entry) }
        return [outsideHours(reader, day, today), manyFiles(reader, day, today, days), unrelated(reader, day, today)].compactMap { $0 }
    }

    private func outsideHours(_ reader: String, _ day: LocalDate, _ today: [Reading]) -> Finding? {
        let outside = today.filter { !$0.isRefused && !isWorkingTime($0.at) }
        return outside.isEmpty
            ? nil : Finding(kind: .outsideHours, reader: reader, day: day, count: outside.files.count, entries: outside.map(\.entry))
    }

    private func isWorkingTime(_ instant: Instant) -> Bool {
        let hour = (instant.microseconds / 3_600_000_000 + 7) % 24
        return workingDays.isWorkingDay(LocalDate(instant)) && hour >= thresholds.opens && hour < thresholds.closes
    }

    private func manyFiles(_ reader: String, _ day: LocalDate, _ today: [Reading], _ days: [LocalDate: [Reading]]) -> Finding? {
        let opened = today.filter { !$0.isRefused }, count = opened.files.count
        guard count >= thresholds.files else { return nil }
        let before = days.filter { $0.key < day && $0.key >= day.adding(days: -thresholds.medianDays) }.values
        let median = Self.median(before.map { $0.filter { !$0.isRefused }.files.count }.filter { $0 > 0 })
        guard count >= thresholds.timesMedian * median else { return nil }
        return Finding(kind: .manyFiles, reader: reader, day: day, count: count, median: median, entries: opened.map(\.entry))
    }

    private func unrelated(_ reader: String, _ day: LocalDate, _ today: [Reading]) -> Finding? {
        let strange = today.filter { !$0.isRelated }
        // One file that opened although nothing tied them to it is one too many; a number that was mistyped is not.
        guard strange.contains(where: { !$0.isRefused }) || strange.files.count >= thresholds.unrelated else { return nil }
        return Finding(kind: .unrelated, reader: reader, day: day, count: strange.files.count, entries: strange.map(\.entry))
    }

    /// Those of one person and one day together, where they are so many.
    private static func deeds(_ kind: Finding.Kind, _ deeds: [Deed], atLeast least: Int, since first: LocalDate) -> [Finding] {
        Dictionary(grouping: deeds, by: \.reader).flatMap { reader, own in
            Dictionary(grouping: own) { LocalDate($0.at) }.filter { $0.key >= first && $0.value.count >= least }.map { day, today in
                let entries = today.sorted { ($0.at, $0.entry) < ($1.at, $1.entry) }.map(\.entry)
                return Finding(kind: kind, reader: reader, day: day, count: today.count, entries: entries)
            }
        }
    }

    /// The lower one of two in the middle; 0 of none, so that a first busy day is told of.
    static func median(_ counts: [Int]) -> Int { counts.isEmpty ? 0 : counts.sorted()[(counts.count - 1) / 2] }
}

extension [Reading] {
    fileprivate var files: Set<String> { Set(map(\.file)) }
}
