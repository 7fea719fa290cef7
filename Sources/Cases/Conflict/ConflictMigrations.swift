public import Storage

public enum ConflictMigrations {
    public static let all = [
        Migration(
            "2026-11-27 conflicts of interest",
            """
            CREATE TABLE case_unit_conflict (
                case_id \(.text) NOT NULL REFERENCES case_file,
                agency_id \(.text) NOT NULL REFERENCES agency,
                at \(.instant) NOT NULL,
                PRIMARY KEY (case_id, agency_id)
            ) \(.strict)
            """,
            """
            CREATE TABLE case_other_person (
                case_id \(.text) NOT NULL REFERENCES case_file,
                account_id \(.text) NOT NULL REFERENCES account,
                said_by \(.text) NOT NULL REFERENCES account,
                at \(.instant) NOT NULL,
                PRIMARY KEY (case_id, account_id)
            ) \(.strict)
            """,
            """
            CREATE TABLE unit_substitute (
                agency_id \(.text) PRIMARY KEY REFERENCES agency,
                substitute_id \(.text) NOT NULL REFERENCES agency,
                CONSTRAINT unit_substitute_other CHECK (substitute_id <> agency_id)
            ) \(.strict)
            """)
    ]
}
