import Core

/// Something got out, was lost or was seen that should not have been: what happened, how many persons, what was done. It names nobody.
struct Breach: Sendable {
    let id: ID<Breach>
    let detectedAt: Instant
    let kind: Kind
    let sorts: Set<Sort>
    /// Nil while nobody knows.
    let persons: Int?
    let course: String
    let measures: String
    let notifiedAt: Instant?
    let notifiedTo: String?
    let revision: Int

    enum Kind: String, Sendable, CaseIterable { case lost, wrongRecipient, intrusion, insider, published, paper, other }
    /// Sorts of data (decree 356/2025/NĐ-CP art. 4).
    enum Sort: String, Sendable, CaseIterable { case identity, contact, location, privateLife, health, biometric, staff }
}

/// The 72 hours in which the competent body is told, from the moment somebody noticed (law 91/2025/QH15 art. 23 cl. 1).
struct BreachClock: Sendable {
    static let hours = 72
    let end: Instant
    private let now: Instant

    init(detected: Instant, now: Instant) { (end, self.now) = (detected.adding(seconds: Self.hours * 3600), now) }

    /// The last moment is still within them.
    var isOver: Bool { now > end }
    /// Whole hours that are left, rounded up so that "0" is never shown while there is time; 0 once it is over.
    var hoursLeft: Int { isOver ? 0 : Int((Double(end.microseconds - now.microseconds) / 3_600_000_000).rounded(.up)) }
}
