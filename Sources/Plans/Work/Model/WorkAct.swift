public import Core
public import Storage

/// Something that was done to a task, by whom, when: facts that are only ever added.
public struct WorkAct: Sendable, Equatable {
    /// Stable raw values; they are also the last part of addresses.
    public enum Kind: String, Sendable, CaseIterable {
        case progress
        /// Done, says the lead (báo cáo hoàn thành); answered by one of the three after it.
        case completion
        case confirmation, returning = "return", supplement
        /// More time is asked for and answered.
        case extensionRequest = "extension-request"
        case extensionGrant = "extension-grant", extensionRefusal = "extension-refusal"
        /// Not ours, says the lead; answered by another lead or by keeping it.
        case handBack = "hand-back"
        case reassignment
        case keeping
        case withdrawal, reopening, postponement, resumption
        case urging
        /// A leader's words (ý kiến chỉ đạo).
        case direction
        case cause
    }

    public let id: ID<WorkAct>
    public let task: ID<WorkTask>
    public let occurrence: ID<Occurrence>?
    public let kind: Kind
    public let author: String
    public let agencyName: String
    public let at: Instant
    public let text: String?
    public let oldDue: LocalDate?
    public let newDue: LocalDate?
    public let cause: Occurrence.Cause?
    /// Whose words a direction are, with the post, when somebody else entered them.
    public let saidBy: String?
    public var files: [File]

    public struct File: Sendable, Equatable {
        public let id: ID<StoredFile>
        public let name: String
    }
}
