public import Storage

public enum AuditMigrations {
    public static let all = [
        Migration(
            "2026-11-21 audit entries",
            [
                """
                CREATE TABLE audit_entry (
                    id \(.text) PRIMARY KEY,
                    at \(.instant) NOT NULL,
                    act \(.text) NOT NULL,
                    subject \(.text) NOT NULL,
                    actor_id \(.text),
                    detail \(.text)
                ) \(.strict)
                """,
                "CREATE INDEX audit_entry_at ON audit_entry (at)",
                "CREATE INDEX audit_entry_subject ON audit_entry (subject)"
            ] + SQL.refuseChanges(of: "audit_entry"))
    ]

    /// Numbers, commitments and signatures, beside the entries that stand already: those wait for their number like new ones.
    public static let tree = [
        Migration(
            "2026-11-26 audit tree",
            [
                // Entries without a number, in the order in which they will get one; the sequencer takes them out again.
                "CREATE TABLE audit_waiting (at \(.instant) NOT NULL, id \(.text) NOT NULL, PRIMARY KEY (at, id)) \(.strict)",
                "INSERT INTO audit_waiting (at, id) SELECT at, id FROM audit_entry",
                """
                CREATE TABLE audit_leaf (
                    position \(.integer) PRIMARY KEY,
                    id \(.text) NOT NULL UNIQUE,
                    commitment \(.blob) NOT NULL
                ) \(.strict)
                """,
                "CREATE TABLE audit_salt (id \(.text) PRIMARY KEY, salt \(.blob) NOT NULL) \(.strict)",
                """
                CREATE TABLE audit_node (
                    level \(.integer) NOT NULL,
                    position \(.integer) NOT NULL,
                    root \(.blob) NOT NULL,
                    PRIMARY KEY (level, position)
                ) \(.strict)
                """,
                """
                CREATE TABLE audit_edge (
                    id \(.integer) PRIMARY KEY CONSTRAINT audit_edge_is_one CHECK (id = 1),
                    size \(.integer) NOT NULL,
                    peaks \(.blob) NOT NULL
                ) \(.strict)
                """,
                "CREATE TABLE audit_checkpoint (size \(.integer) PRIMARY KEY, at \(.instant) NOT NULL, note \(.text) NOT NULL) \(.strict)",
                "CREATE TABLE audit_erasure (id \(.text) PRIMARY KEY, decision_id \(.text) NOT NULL REFERENCES audit_entry) \(.strict)",
                "CREATE INDEX audit_entry_key ON audit_entry (detail) WHERE act = 'vault.key-published'",
                "CREATE INDEX audit_entry_actor ON audit_entry (actor_id, at)"
            ]
                + SQL.refuseChanges(of: "audit_leaf") + SQL.refuseChanges(of: "audit_salt") + SQL.refuseChanges(of: "audit_node")
                + SQL.refuseChanges(of: "audit_checkpoint") + SQL.refuseChanges(of: "audit_erasure")
                + SQL.erase(from: ["audit_entry", "audit_salt"], decidedIn: "audit_erasure"))
    ]
}
