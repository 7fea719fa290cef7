import Access
import Core

extension Occurrence {
    /// - throws: `Problem.workDayUnfit` unless the new last day is after the old one.
    func asking(for day: LocalDate, by user: ID<User>) throws -> Occurrence {
        guard let due, day > due else { throw Problem.workDayUnfit }
        var next = self
        next.asked = Asked(until: day, by: user)
        return next
    }

    /// As asked or shorter, never longer.
    /// - throws: `Problem.workDayUnfit`.
    func granting(_ day: LocalDate) throws -> Occurrence {
        guard let due, let asked, day > due, day <= asked.until else { throw Problem.workDayUnfit }
        var next = self
        next.due = day
        next.asked = nil
        next.attention = .answered
        return next
    }

    func refusingMoreTime() -> Occurrence {
        var next = self
        next.asked = nil
        next.attention = .answered
        return next
    }

    func postponing() -> Occurrence {
        var next = self
        next.state = .postponed
        next.asked = nil
        next.attention = .changed
        return next
    }

    /// - parameter day: the new last day; nil keeps the old one.
    func resuming(until day: LocalDate?) throws -> Occurrence {
        if let day, let due, day < due { throw Problem.workDayUnfit }
        var next = self
        next.state = .open
        next.due = day ?? due
        next.attention = .changed
        return next
    }

    /// At most once in four hours; each one is counted.
    /// - throws: `Problem.workUrgedJustNow`.
    func urging(at now: Instant) throws -> Occurrence {
        if let urgedAt, now < urgedAt.adding(seconds: Self.urgingPause) { throw Problem.workUrgedJustNow }
        var next = self
        next.urged += 1
        next.urgedAt = now
        next.attention = .urged
        return next
    }

    static let urgingPause = 4 * 3600
}
