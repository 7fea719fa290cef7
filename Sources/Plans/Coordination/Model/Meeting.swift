import Access
public import Core
import Organisations
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
    /// Why it did not take place; nil of one that stands.
    public let cancelling: Cancelling?
    public let revision: Int

    public struct Invitation: Sendable, Equatable {
        public var day: LocalDate
        /// On the wall, as written: `08:00`.
        public var clock: String?
        public var venue: String
        public var agenda: String
    }

    /// Hoãn, hủy: kept with its reason, so that whoever was called finds out.
    public struct Cancelling: Sendable, Equatable {
        public let reason: String
        public let by: String
        public let at: Instant
    }

    /// How it stands.
    public enum State: String, Sendable, CaseIterable { case ahead, recorded, cancelled }

    public var state: State { cancelling != nil ? .cancelled : record != nil ? .recorded : .ahead }

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

extension Conclusion {
    /// Those of many tasks, by a few statements.
    static func list(
        _ ids: [ID<WorkTask>], visibleTo viewer: Viewer, on today: LocalDate, _ tx: any Transaction
    ) throws -> [ID<WorkTask>: Conclusion] {
        let tasks = try TaskStore(tx).list(ids, visibleTo: viewer)
        let times = try OccurrenceStore(tx).list(of: ids, visibleTo: viewer)
        let names = Dictionary(try AgencyStore(tx).list(of: viewer.place).map { ($0.id, $0.name) }) { first, _ in first }
        return Dictionary(
            tasks.map { task in
                (
                    task.id,
                    Conclusion(task: task, leadName: task.lead.flatMap { names[$0] }, occurrence: times[task.id]?.current(on: today))
                )
            }
        ) { first, _ in first }
    }
}
