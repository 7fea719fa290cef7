public import Storage

public enum JobMigrations {
    public static let all = [
        Migration(
            "2026-11-26 jobs",
            """
            CREATE TABLE job (
                id \(.text) PRIMARY KEY,
                kind \(.text) NOT NULL,
                owner_id \(.text) NOT NULL REFERENCES account,
                created_at \(.instant) NOT NULL,
                finished_at \(.instant),
                -- Who works at it, and until when nobody else may; the least recently touched job comes next.
                worker \(.text),
                leased_until \(.instant),
                touched_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX job_open ON job (finished_at, touched_at)",
            "CREATE INDEX job_owner ON job (owner_id, created_at)",
            """
            CREATE TABLE job_line (
                job_id \(.text) NOT NULL REFERENCES job,
                position \(.integer) NOT NULL,
                label \(.text) NOT NULL,
                input \(.text) NOT NULL,
                tries \(.integer) NOT NULL,
                made \(.text),
                problem \(.text),
                at \(.instant),
                PRIMARY KEY (job_id, position),
                CONSTRAINT job_line_outcome_check CHECK ((at IS NULL) = (made IS NULL AND problem IS NULL) AND (made IS NULL OR problem IS NULL))
            ) \(.strict)
            """)
    ]
}
