public import Storage

public enum EmergencyMigrations {
    public static let all = [
        Migration(
            "2026-11-27 openings in an emergency",
            """
            CREATE TABLE case_emergency (
                id \(.text) PRIMARY KEY,
                case_id \(.text) NOT NULL REFERENCES case_file,
                account_id \(.text) NOT NULL REFERENCES account,
                reason \(.text) NOT NULL,
                parts \(.text) NOT NULL,
                from_at \(.instant) NOT NULL,
                until_at \(.instant) NOT NULL,
                review_due \(.text) NOT NULL,
                account \(.blob) NOT NULL,
                outcome \(.text),
                reviewed_by \(.text) REFERENCES account,
                reviewed_at \(.instant),
                CONSTRAINT case_emergency_outcome_check CHECK (outcome IN ('right', 'tooMuch', 'wrong')),
                CONSTRAINT case_emergency_reviewer_check CHECK (reviewed_by <> account_id)
            ) \(.strict)
            """,
            "CREATE INDEX case_emergency_case ON case_emergency (case_id, account_id)",
            "CREATE INDEX case_emergency_account ON case_emergency (account_id)",
            """
            CREATE TABLE case_emergency_told (
                emergency_id \(.text) NOT NULL REFERENCES case_emergency,
                account_id \(.text) NOT NULL REFERENCES account,
                PRIMARY KEY (emergency_id, account_id)
            ) \(.strict)
            """,
            "CREATE INDEX case_emergency_told_account ON case_emergency_told (account_id)")
    ]
}
