public import Access
public import Core
public import Storage

/// A case as the registers beside it know it: by its id and its number, never by what it holds.
public struct CaseLink: Sendable, Equatable {
    public let id: ID<CaseLink>
    public let number: String

    private init(_ file: CaseFile) throws {
        guard let id = ID<CaseLink>(file.id.rawValue) else { throw StorageError.unreadable("case_file.id") }
        (self.id, number) = (id, file.number)
    }

    /// Of the viewer's own unit, by the number that people call it by. Nil also for whoever is barred from it.
    public static func find(number: String, visibleTo viewer: Viewer, _ tx: any Transaction) throws -> CaseLink? {
        guard let row = try tx.first("SELECT id FROM case_file WHERE agency_id = \(viewer.agency) AND number = \(number)") else { return nil }
        return try find(row.get("id"), visibleTo: viewer, tx)
    }

    public static func find(_ id: ID<CaseLink>, visibleTo viewer: Viewer, _ tx: any Transaction) throws -> CaseLink? {
        try file(id, visibleTo: viewer, tx).map(CaseLink.init)
    }

    /// The closed ones of the viewer's unit with the moment in which each was closed last, as the record tells it.
    public static func closed(visibleTo viewer: Viewer, _ tx: any Transaction) throws -> [(link: CaseLink, closedAt: Instant)] {
        try tx.run(
            """
            SELECT case_file.id, max(entry.at) AS closed_at FROM case_file
            JOIN audit_entry entry ON entry.subject = 'case ' || case_file.id AND entry.act = 'cases.closed'
            WHERE case_file.agency_id = \(viewer.agency) AND case_file.status = 'closed' GROUP BY case_file.id ORDER BY case_file.id
            """
        ).compactMap { row in
            let at: Instant = try row.get("closed_at")
            return try find(row.get("id"), visibleTo: viewer, tx).map { ($0, at) }
        }
    }

    /// Its keys are destroyed, once it has been kept as long as the unit keeps them. Who decided that stands in the record of the purge.
    /// - throws: `Problem.notFound` unless it is a closed case of the viewer's unit.
    public static func destroy(_ id: ID<CaseLink>, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws {
        guard let file = try file(id, visibleTo: viewer, tx), file.status == .closed else { throw Problem.notFound }
        try EraseCase.destroy(file, by: viewer, at: now, tx)
    }

    private static func file(_ id: ID<CaseLink>, visibleTo viewer: Viewer, _ tx: any Transaction) throws -> CaseFile? {
        guard let id = ID<CaseFile>(id.rawValue), let file = try CaseStore(tx).find(id, visibleTo: viewer), file.agency == viewer.agency else {
            return nil
        }
        return file
    }
}
