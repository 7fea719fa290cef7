public import Core

/// One thing that was done: by whom, to what, when. Never holds personal data or text that somebody typed.
public struct AuditEntry: Sendable, Equatable {
    public let id: ID<AuditEntry>
    public let at: Instant
    public let act: String
    /// The kind and id of what it was done to, such as `plan 4tq…`.
    public let subject: String
    /// The user's id; nil for the system itself and for visitors who are not signed in.
    public let actor: String?
    /// Short machine words such as a status or a count.
    public let detail: String?
}
