import Access
import Core
import Rights
import Vault

/// Somebody opened parts of a case that was not theirs, because a life was at stake: for minutes, with two people told at once.
struct Emergency: Sendable, Equatable {
    let id: ID<Emergency>
    let file: ID<CaseFile>
    let opener: ID<User>
    let reason: EmergencyReason
    let parts: [Compartment]
    let term: EmergencyTerm
    /// The last day on which somebody else should have said whether it was right.
    let reviewDue: LocalDate
    /// Why, in the opener's words, sealed with the key of the case's narrative.
    let account: [UInt8]
    let outcome: EmergencyOutcome?
    let reviewer: ID<User>?

    func isOverdue(on today: LocalDate) -> Bool { outcome == nil && reviewDue < today }
}

/// Practice reference §4.4: a "named emergency reason from short list".
enum EmergencyReason: String, Sendable, CaseIterable {
    case life, health, child, rescue
}

enum EmergencyOutcome: String, Sendable, CaseIterable {
    case right, tooMuch, wrong
}

/// From when until when. Never longer than an hour, whatever stands in the row.
struct EmergencyTerm: Sendable, Equatable {
    static let most = 60
    /// Minutes that can be asked for.
    static let choices = [15, 30, 60]

    let from: Instant
    let until: Instant

    func isOpen(at now: Instant) -> Bool { from <= now && now < until && now < from.adding(seconds: Self.most * 60) }
}
