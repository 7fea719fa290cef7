import Access
import Core

extension Occurrence {
    /// The lead says that it is done. Late work needs a cause, and keeps the one it has.
    /// - throws: `Problem.workCauseMissing`.
    func reporting(by user: ID<User>, at now: Instant, isLate: Bool, cause given: Cause?) throws -> Occurrence {
        if isLate, given ?? cause == nil { throw Problem.workCauseMissing }
        var next = self
        next.state = .reported
        next.report = Report(at: now, by: user, isLate: isLate)
        next.cause = given ?? cause
        next.attention = nil
        return next
    }

    func confirming(at now: Instant) -> Occurrence {
        var next = self
        next.state = .confirmed
        next.confirmedAt = now
        next.asked = nil
        next.attention = nil
        return next
    }

    /// Back to the lead: to be done again, or to be completed. The report it answers stays among the acts.
    func sentBack(for attention: Attention) -> Occurrence {
        var next = self
        next.state = .open
        next.report = nil
        next.attention = attention
        return next
    }

    func reopening() -> Occurrence {
        var next = self
        next.state = .open
        next.report = nil
        next.confirmedAt = nil
        next.attention = .reopened
        return next
    }
}
