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
}
