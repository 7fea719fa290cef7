import Calendar
import Core

extension FuzzTarget {
    static let days: [FuzzTarget] = [
        FuzzTarget("days", text: days),
        FuzzTarget("timing", text: timing),
        FuzzTarget("icalendar", text: iCalendar)
    ]

    private static func days(_ text: String) {
        if let day = LocalDate(text) {
            hold(day.text == text, "a day is written as it was read")
            hold(LocalDate(dayNumber: day.dayNumber) == day, "a day is found by its number")
            _ = (day.weekday, day.adding(months: 13), day.adding(months: -13), day.firstOfMonth, day.lastOfMonth, day.vietnamese)
            if let lunar = LunarDate(day) {
                hold(LunarDate(year: lunar.year, month: lunar.month, day: lunar.day, isLeap: lunar.isLeap) == lunar, "a lunar day exists")
            }
        }
        if let instant = Instant(text) {
            hold(Instant(instant.text) == instant, "an instant comes back as it was written")
            hold(Instant.storable.contains(instant), "an instant can be stored")
            _ = LocalDate(instant)
        }
        if let id = ID<FuzzTarget>(text) { hold(id.rawValue.utf8.count == 26, "an id has one form") }
    }

    private static func timing(_ text: String) {
        let timing = Timing(text)
        for programme in [2026...2030, 2026...2026] {
            let occurrences = timing.occurrences(in: programme)
            hold(Set(occurrences.map(\.key)).count == occurrences.count, "each occurrence has its own key")
            hold(occurrences.count <= 5000, "a phrase makes no more work than a programme can hold")
            for occurrence in occurrences { _ = (occurrence.label.word, occurrence.label.values, occurrence.label.turn) }
        }
        _ = DueDay.Preposition.written(beforeDay: 15, month: 6, in: text)
    }

    /// The parts of an event, a line each.
    private static func iCalendar(_ text: String) {
        let parts = text.split(separator: "\u{0}", omittingEmptySubsequences: false).map(String.init)
        func part(_ number: Int) -> String { parts.indices.contains(number) ? parts[number] : "" }
        let event = ICalendar.Event(uid: part(0), on: .last, summary: part(1), description: part(2), url: part(3))
        let lines = ICalendar(name: part(4), events: [event]).text(stamp: Instant(microseconds: 0)).utf8.split(
            separator: 10, omittingEmptySubsequences: false)
        hold(lines.last?.isEmpty == true && lines.dropLast().allSatisfy { $0.last == 13 && !$0.dropLast().contains(13) }, "lines end with CR and LF")
        hold(lines.allSatisfy { $0.count <= 76 }, "a line has 75 bytes at most")
        let names = lines.dropLast().filter { $0.first != 32 }.map { $0.prefix { (65...90).contains($0) || $0 == 45 } }
        hold(names.count == 21 && names.allSatisfy { $0.count >= 3 }, "a value begins no line of its own")
    }
}
