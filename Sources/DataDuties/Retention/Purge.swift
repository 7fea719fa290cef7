import Access
import Core

/// What is to be destroyed because its time is over: written down by one, approved by another, done by a job.
struct Purge: Sendable {
    let id: ID<Purge>
    let askedBy: ID<User>
    let askedAt: Instant
    let approvedAt: Instant?
    let droppedAt: Instant?
    /// How many things of each kind.
    let counts: [RetentionKind: Int]

    enum State: String, Sendable { case asked, approved, dropped }

    var state: State { droppedAt != nil ? .dropped : approvedAt != nil ? .approved : .asked }
}
