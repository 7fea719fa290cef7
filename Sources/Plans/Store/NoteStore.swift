public import Access
public import Core
import Organisations
public import Storage

/// Progress in a sentence: what was done, by whom, when. Notes are never changed; a later one corrects.
public struct ProgressNote: Sendable, Equatable {
    public let id: ID<ProgressNote>
    public let item: ID<PlanItem>
    public let agencyName: String
    public let author: String
    public let text: String
    public let at: Instant
}

public struct NoteStore {
    let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    /// Oldest first. The names of authors are shown to those who may see the item.
    public func list(of plan: ID<Plan>, visibleTo viewer: Viewer) throws -> [ProgressNote] {
        try notes("item.plan_id = \(plan)", viewer)
    }

    public func list(ofItem item: ID<PlanItem>, visibleTo viewer: Viewer) throws -> [ProgressNote] { try notes("item.id = \(item)", viewer) }

    /// The newest note of each item, for lists.
    public func latest(of items: [ID<PlanItem>], visibleTo viewer: Viewer) throws -> [ID<PlanItem>: ProgressNote] {
        if items.isEmpty { return [:] }
        let notes = try notes("item.id \(in: items.map(\.rawValue))", viewer)
        return Dictionary(notes.map { ($0.item, $0) }) { _, later in later }
    }

    func add(_ text: String, to item: PlanItem, by viewer: Viewer, at now: Instant) throws -> ID<ProgressNote> {
        let id = ID<ProgressNote>.random()
        try tx.run(
            """
            INSERT INTO progress_note (id, item_id, agency_id, author_id, text, at)
            VALUES (\(id), \(item.id), \(viewer.agency), \(viewer.user), \(text), \(now))
            """)
        return id
    }

    private func notes(_ condition: SQL, _ viewer: Viewer) throws -> [ProgressNote] {
        try tx.run(
            """
            SELECT note.id, note.item_id, note.text, note.at, agency.name AS agency_name, account.name AS author_name
            FROM progress_note note JOIN plan_item item ON item.id = note.item_id JOIN plan ON plan.id = item.plan_id
                JOIN agency ON agency.id = note.agency_id JOIN account ON account.id = note.author_id
            WHERE \(condition) AND \(PlanStore.visible(to: viewer)) ORDER BY note.at, note.id
            """
        ).map { row in
            ProgressNote(
                id: try row.get("id"), item: try row.get("item_id"), agencyName: try row.get("agency_name"), author: try row.get("author_name"),
                text: try row.get("text"), at: try row.get("at"))
        }
    }
}
