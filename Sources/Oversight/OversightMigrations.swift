public import Storage

public enum OversightMigrations {
    public static let all = [
        Migration(
            "2026-11-27 unusual reads and access review",
            """
            CREATE TABLE unusual_read (
                kind \(.text) NOT NULL,
                account_id \(.text) NOT NULL REFERENCES account,
                day \(.text) NOT NULL,
                reason \(.text) NOT NULL,
                explained_by \(.text) NOT NULL REFERENCES account,
                at \(.instant) NOT NULL,
                PRIMARY KEY (kind, account_id, day),
                CONSTRAINT unusual_read_other CHECK (explained_by <> account_id)
            ) \(.strict)
            """,
            """
            CREATE TABLE access_review (
                account_id \(.text) NOT NULL REFERENCES account,
                at \(.instant) NOT NULL,
                reviewed_by \(.text) NOT NULL REFERENCES account,
                decision \(.text) NOT NULL,
                reason \(.text),
                PRIMARY KEY (account_id, at),
                CONSTRAINT access_review_other CHECK (reviewed_by <> account_id),
                CONSTRAINT access_review_decision CHECK (decision IN ('keep', 'close'))
            ) \(.strict)
            """)
    ]
}
