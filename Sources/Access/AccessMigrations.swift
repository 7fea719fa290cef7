public import Storage

public enum AccessMigrations {
    public static let all = [
        Migration(
            "2026-11-21 accounts, sessions, throttles",
            """
            CREATE TABLE account (
                id \(.text) PRIMARY KEY,
                login \(.text) NOT NULL UNIQUE,
                name \(.text) NOT NULL,
                sort_key \(.text) NOT NULL,
                agency_id \(.text) NOT NULL REFERENCES agency,
                roles \(.text) NOT NULL,
                active \(.bool) NOT NULL,
                revision \(.integer) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX account_agency ON account (agency_id)",
            """
            CREATE TABLE account_password (
                account_id \(.text) PRIMARY KEY REFERENCES account,
                salt \(.blob) NOT NULL,
                verifier \(.blob) NOT NULL,
                memory \(.integer) NOT NULL,
                passes \(.integer) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE TABLE session (
                lookup \(.blob) PRIMARY KEY,
                half \(.blob) NOT NULL,
                sealed \(.blob) NOT NULL,
                account_id \(.text) NOT NULL REFERENCES account,
                began_at \(.instant) NOT NULL,
                seen_at \(.instant) NOT NULL,
                expires_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX session_account ON session (account_id)",
            "CREATE INDEX session_expires ON session (expires_at)",
            """
            CREATE TABLE invitation (
                lookup \(.blob) PRIMARY KEY,
                account_id \(.text) NOT NULL UNIQUE REFERENCES account,
                expires_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE TABLE api_key (
                lookup \(.blob) PRIMARY KEY,
                id \(.text) NOT NULL UNIQUE,
                account_id \(.text) NOT NULL REFERENCES account,
                name \(.text) NOT NULL,
                made_at \(.instant) NOT NULL,
                revoked_at \(.instant)
            ) \(.strict)
            """,
            "CREATE INDEX api_key_account ON api_key (account_id)",
            "CREATE TABLE spent_form (nonce \(.text) PRIMARY KEY, at \(.instant) NOT NULL) \(.strict)",
            "CREATE INDEX spent_form_at ON spent_form (at)",
            """
            CREATE TABLE sign_in_throttle (
                bucket \(.blob) PRIMARY KEY,
                failures \(.integer) NOT NULL,
                last_at \(.instant) NOT NULL
            ) \(.strict)
            """)
    ]
}
