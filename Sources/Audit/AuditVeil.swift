public import Core
public import Storage

/// Entries that are not shown to somebody: what was done to a case from which they are kept.
///
/// A veil hangs between a subject and a holder, who is a person or a unit. The entries stand in the tree all the same; every page
/// of the record that shows subjects or acts leaves out what is veiled from its reader, without a gap.
public struct AuditVeil {
    private let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    /// - parameter kind: as it is recorded, a literal: `case`.
    public func draw<Subject, Holder>(over kind: StaticString, _ subject: ID<Subject>, for holder: ID<Holder>) throws {
        try tx.run(
            """
            INSERT INTO audit_veil (holder, subject) VALUES (\(holder), \("\(kind) \(subject)")) ON CONFLICT (holder, subject) DO NOTHING
            """)
    }

    /// True of the entries that these holders may be shown; the log's table is called `entry` in the statement.
    public static func spares(_ holders: [String]) -> SQL {
        "NOT EXISTS (SELECT 1 FROM audit_veil veil WHERE veil.subject = entry.subject AND veil.holder \(in: holders))"
    }

    public static let migrations = [
        Migration(
            "2026-11-27 entries that are not shown to somebody",
            "CREATE TABLE audit_veil (holder \(.text) NOT NULL, subject \(.text) NOT NULL, PRIMARY KEY (holder, subject)) \(.strict)",
            "INSERT INTO audit_veil (holder, subject) SELECT account_id, 'case ' || case_id FROM case_conflict",
            "CREATE INDEX audit_veil_subject ON audit_veil (subject)")
    ]
}
