import Access
import Calendar
import Core
import Organisations
import Storage
import Web

/// The month with what is due on each day.
enum CalendarPages {
    static let routes: [Route] = [.page(.get, "/calendar", show)] + FeedPages.routes

    private static func show(_ call: Call<Viewer>) async throws -> Answer {
        let (viewer, query, services) = (call.viewer, call.incoming.query, call.services)
        let month = ShownMonth(query["month"]) ?? ShownMonth(of: services.clock.today)
        let view = try await services.database.read { [words = call.words] tx in
            let time = try WorkTime(services, tx), agencies = try AgencyStore(tx).list(of: viewer.place)
            // Members look at their own agency first, everybody else at the whole unit.
            let asked = query["agency"]
            let own = viewer.holds(.member) && !viewer.holds(anyOf: [.officer, .leader])
            let chosen = asked.isEmpty && own ? viewer.agency : agencies.first { $0.id.rawValue == asked }?.id
            let found = try MonthStore(tx: tx, viewer: viewer, time: time).month(month.days, chosen.map { .agency($0) } ?? .unit)
            return MonthView(month: month, found: found, time: time, agencies: agencies, chosen: chosen, viewer: viewer, words: words)
        }
        return call.page(view.page)
    }
}

/// A month of the calendar, as an address names it: `2026-11`.
struct ShownMonth: Sendable, Equatable {
    let year: Int
    let month: Int
    static let years = 2000...2100

    init?(_ text: String) {
        let parts = text.split(separator: "-")
        guard parts.count == 2, let year = Int(parts[0]), let month = Int(parts[1]), Self.years.contains(year), (1...12).contains(month) else {
            return nil
        }
        (self.year, self.month) = (year, month)
    }

    init(of day: LocalDate) { (year, month) = (day.year, day.month) }

    private init(year: Int, month: Int) { (self.year, self.month) = (year, month) }

    var text: String { "\(year)-" + (month < 10 ? "0" : "") + String(month) }
    var next: ShownMonth { month == 12 ? ShownMonth(year: year + 1, month: 1) : ShownMonth(year: year, month: month + 1) }
    var previous: ShownMonth { month == 1 ? ShownMonth(year: year - 1, month: 12) : ShownMonth(year: year, month: month - 1) }

    var days: ClosedRange<LocalDate> {
        guard let first = LocalDate(year: year, month: month, day: 1) else { preconditionFailure("every month has a first day") }
        return first...first.lastOfMonth
    }

    /// Whole weeks from Monday; days of other months are nil.
    var weeks: [[LocalDate?]] {
        let before = Weekday.allCases.firstIndex(of: days.lowerBound.weekday) ?? 0
        var cells = [LocalDate?](repeating: nil, count: before)
        var day = days.lowerBound
        while day <= days.upperBound {
            cells.append(day)
            day = day.adding(days: 1)
        }
        while cells.count % 7 != 0 { cells.append(nil) }
        return stride(from: 0, to: cells.count, by: 7).map { Array(cells[$0..<$0 + 7]) }
    }
}
