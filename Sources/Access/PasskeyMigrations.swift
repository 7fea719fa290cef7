public import Storage

public enum PasskeyMigrations {
    public static let all = [
        Migration(
            "2026-11-27 passkeys",
            """
            CREATE TABLE passkey (
                id \(.text) PRIMARY KEY,
                account_id \(.text) NOT NULL REFERENCES account,
                name \(.text) NOT NULL,
                site \(.text) NOT NULL,
                credential \(.blob) NOT NULL UNIQUE,
                public_key \(.blob) NOT NULL,
                uses \(.integer) NOT NULL,
                eligible \(.bool) NOT NULL,
                backed_up \(.bool) NOT NULL,
                made_at \(.instant) NOT NULL,
                used_at \(.instant),
                marked_at \(.instant),
                seal \(.blob) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX passkey_account ON passkey (account_id)",
            "CREATE TABLE passkey_challenge (lookup \(.blob) PRIMARY KEY, expires_at \(.instant) NOT NULL) \(.strict)",
            "CREATE INDEX passkey_challenge_expires ON passkey_challenge (expires_at)")
    ]
}
