public import Storage

public enum CalendarMigrations {
    public static let all = [
        Migration(
            "2026-11-26 days off",
            """
            CREATE TABLE day_off (
                id \(.text) PRIMARY KEY,
                date \(.text) NOT NULL UNIQUE,
                kind \(.text) NOT NULL,
                name \(.text) NOT NULL,
                source \(.text) NOT NULL,
                certain \(.bool) NOT NULL,
                switched_on \(.bool) NOT NULL,
                revision \(.integer) NOT NULL,
                CONSTRAINT day_off_kind_check CHECK (kind IN ('holiday', 'compensation', 'make_up'))
            ) \(.strict)
            """,
            """
            CREATE TABLE day_off_mark (
                one \(.integer) PRIMARY KEY,
                mark \(.text) NOT NULL,
                CONSTRAINT day_off_mark_one_check CHECK (one = 1)
            ) \(.strict)
            """)
    ]
}
