import Core

/// What is kept for a time of its own. How long, the unit says; what it has not said is kept.
enum RetentionKind: String, Sendable, CaseIterable {
    /// Closed cases: their keys are destroyed.
    case cases
    /// Proofs of consent that was withdrawn.
    case consents
    /// Requests that were answered.
    case requests
    /// Breaches that were notified: at least five years, as for those with biometric or location data (decree 356/2025/NĐ-CP art. 29).
    case breaches

    var years: ClosedRange<Int> { self == .breaches ? 5...50 : 1...50 }

    /// The first day on which what ended on that day may go: the same day that many years later; 28 February for the 29th where there is none.
    static func purgeable(from ended: LocalDate, years: Int) -> LocalDate { ended.adding(months: 12 * years) }
}
