public import Access
import Core
import Reporting
import Storage

/// Gives the reminders of reports: to the unit that owes one before its last day, and to the level above too once it is over. Quiet as soon
/// as the report is sent. Broken off or run twice, by one server or several, each is given once: the row is the reminder.
public struct RemindOfReports: Sendable {
    let services: Services
    static let batch = 200

    public init(_ services: Services) { self.services = services }

    /// - returns: how many were given now.
    @discardableResult
    public func callAsFunction() async throws -> Int {
        let now = services.clock.now, today = services.clock.today
        var after = "", given = 0
        while true {
            let start = after
            let (last, count) = try await services.database.write { tx in
                let store = DutyReminderStore(tx), time = try DutyTime(services, tx)
                let found = try store.candidates(on: today, after: start, size: Self.batch)
                var count = 0
                for (id, last) in found {
                    for (days, level) in DutyReminder.standing(last: last, time) where try store.give(days, level, of: id, last: last, at: now) {
                        count += 1
                    }
                }
                return (found.count == Self.batch ? found.last?.id.rawValue : nil, count)
            }
            given += count
            guard let last else { return given }
            after = last
        }
    }
}
