public import Storage

public enum ComposingMigrations {
    public static let all = [
        Migration(
            "2026-11-26 papers of plans, numbers after signature",
            """
            CREATE TABLE plan_paper (
                plan_id \(.text) PRIMARY KEY REFERENCES plan,
                superior \(.text) NOT NULL,
                symbol \(.text) NOT NULL,
                place \(.text) NOT NULL,
                purpose \(.text) NOT NULL,
                authority \(.text) NOT NULL,
                position \(.text) NOT NULL,
                signer \(.text) NOT NULL,
                recipients \(.text) NOT NULL,
                revision \(.integer) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE TABLE plan_signing (
                id \(.text) PRIMARY KEY,
                plan_id \(.text) NOT NULL REFERENCES plan,
                version \(.integer) NOT NULL,
                place_code \(.text) NOT NULL REFERENCES unit ON UPDATE CASCADE,
                issuer \(.text) NOT NULL,
                number \(.text) NOT NULL,
                symbol \(.text) NOT NULL,
                year \(.integer) NOT NULL,
                month \(.integer) NOT NULL,
                day \(.integer) NOT NULL,
                file_id \(.text) NOT NULL REFERENCES file,
                reason \(.text),
                entered_by \(.text) NOT NULL REFERENCES account,
                entered_at \(.instant) NOT NULL,
                replaced_at \(.instant)
            ) \(.strict)
            """,
            "CREATE INDEX plan_signing_plan ON plan_signing (plan_id, version, entered_at)",
            // What was replaced keeps its number on paper only: the register may give it out again.
            "CREATE UNIQUE INDEX plan_signing_number ON plan_signing (place_code, issuer, symbol, year, number) WHERE replaced_at IS NULL",
            "CREATE UNIQUE INDEX plan_signing_current ON plan_signing (plan_id, version) WHERE replaced_at IS NULL")
    ]
}
