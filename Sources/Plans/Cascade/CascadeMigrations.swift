public import Storage

public enum CascadeMigrations {
    public static let all = [
        Migration(
            "2026-11-26 the plan above",
            """
            CREATE TABLE plan_above (
                plan_id \(.text) PRIMARY KEY REFERENCES plan,
                state \(.text) NOT NULL,
                number \(.text),
                number_key \(.text),
                issuer \(.text),
                issuer_key \(.text),
                day \(.text),
                title \(.text),
                revision \(.integer) NOT NULL,
                by_id \(.text) REFERENCES account,
                at \(.instant) NOT NULL,
                CONSTRAINT plan_above_state_check CHECK (state IN ('proposed', 'confirmed', 'none')),
                CONSTRAINT plan_above_name_check CHECK ((state = 'none') = (number IS NULL) AND (number IS NULL) = (issuer IS NULL))
            ) \(.strict)
            """,
            "CREATE INDEX plan_above_name ON plan_above (number_key, issuer_key)")
    ]
}
