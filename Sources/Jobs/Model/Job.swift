public import Access
public import Core

/// Bulk work as a list of things to do. Each thing is done in one transaction that also writes what came of it, so a server that
/// is killed and a server that takes over do nothing twice and leave nothing out.
public struct Job: Sendable, Equatable {
    public let id: ID<Job>
    /// The name of its `JobKind`.
    public let kind: String
    /// Who asked for it: it works with their rights of the moment, and only they see it.
    public let owner: ID<User>
    public let createdAt: Instant
    public let finishedAt: Instant?
    /// How many lines it has, and how many of them have an outcome.
    public let total: Int
    public let done: Int
    /// How many of those done were refused.
    public let refused: Int
}

/// One thing of a job.
public struct JobLine: Sendable, Equatable {
    public enum Outcome: Sendable, Equatable {
        /// Not done yet.
        case waiting
        /// The address of what was made, below our own root.
        case made(String)
        /// The code of a `Problem`; its words say what to do.
        case refused(String)
    }

    public let position: Int
    /// What a person knows it by: the name of a file.
    public let label: String
    /// What its kind needs to do it: an id.
    public let input: String
    public let outcome: Outcome
}
