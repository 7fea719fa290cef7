public import Access
import Core
import Storage

/// Gives the reminders of a day. Broken off or run twice, by one server or several, each is given once: the row is the reminder.
public struct Remind: Sendable {
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
                let found = try ReminderStore(tx).candidates(on: today, after: start, size: Self.batch)
                var count = 0
                for (id, due) in found {
                    guard let days = Reminder.standing(due: due, on: today) else { continue }
                    if try ReminderStore(tx).give(days, of: id, due: due, at: now) { count += 1 }
                }
                return (found.count == Self.batch ? found.last?.id.rawValue : nil, count)
            }
            given += count
            guard let last else { return given }
            after = last
        }
    }
}
