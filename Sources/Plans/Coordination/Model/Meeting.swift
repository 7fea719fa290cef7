import Access
public import Core
public import Storage

/// A meeting of a body: called, held, and what it concluded.
public struct Meeting: Sendable, Equatable {
    public let id: ID<Meeting>
    public let body: ID<SteeringBody>
    public let bodyName: String
    public let place: String
    public var call: Invitation
    /// Nil until the minutes stand.
    public let record: Record?
    public let revision: Int

    public struct Invitation: Sendable, Equatable {
        public var day: LocalDate
        /// On the wall, as written: `08:00`.
        public var clock: String?
        public var venue: String
        public var agenda: String
    }

    /// Biên bản: who came and what was said. At least one of text and file is there.
    public struct Record: Sendable, Equatable {
        public let text: String?
        public let file: File?
        public let present: Set<ID<SteeringBody.Member>>
        /// Whoever else was there, in words.
        public let guests: String?
        public let by: String
        public let at: Instant
    }

    public struct File: Sendable, Equatable {
        public let id: ID<StoredFile>
        public let name: String
    }
}

/// What a meeting concluded: a task that somebody was given, which knows its own state.
struct Conclusion: Sendable {
    let task: WorkTask
    let leadName: String?
    /// The time that stands now.
    let occurrence: Occurrence?
}
