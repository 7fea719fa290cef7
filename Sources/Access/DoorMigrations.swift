public import Storage

/// A second factor, sessions that their owner can see, notices.
public enum DoorMigrations {
    public static let all = [
        Migration(
            "2026-11-26 second factors, devices, notices",
            // Sessions hold more now than their rows could; everybody signs in once again.
            "DROP TABLE session",
            """
            CREATE TABLE session (
                lookup \(.blob) PRIMARY KEY,
                id \(.text) NOT NULL UNIQUE,
                half \(.blob) NOT NULL,
                sealed \(.blob) NOT NULL,
                account_id \(.text) NOT NULL REFERENCES account,
                began_at \(.instant) NOT NULL,
                seen_at \(.instant) NOT NULL,
                expires_at \(.instant) NOT NULL,
                proved_at \(.instant) NOT NULL,
                device \(.blob) NOT NULL,
                reading \(.text) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX session_account ON session (account_id)",
            "CREATE INDEX session_expires ON session (expires_at)",
            """
            CREATE TABLE sign_in_entry (
                lookup \(.blob) PRIMARY KEY,
                half \(.blob) NOT NULL,
                sealed \(.blob) NOT NULL,
                account_id \(.text) NOT NULL REFERENCES account,
                expires_at \(.instant) NOT NULL,
                tries \(.integer) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX sign_in_entry_account ON sign_in_entry (account_id)",
            "CREATE INDEX sign_in_entry_expires ON sign_in_entry (expires_at)",
            """
            CREATE TABLE device (
                lookup \(.blob) NOT NULL,
                account_id \(.text) NOT NULL REFERENCES account,
                first_at \(.instant) NOT NULL,
                last_at \(.instant) NOT NULL,
                PRIMARY KEY (lookup, account_id)
            ) \(.strict)
            """,
            "CREATE INDEX device_account ON device (account_id)",
            """
            CREATE TABLE authenticator (
                account_id \(.text) NOT NULL REFERENCES account,
                in_force \(.bool) NOT NULL,
                sealed \(.blob) NOT NULL,
                made_at \(.instant) NOT NULL,
                last_step \(.integer) NOT NULL,
                PRIMARY KEY (account_id, in_force)
            ) \(.strict)
            """,
            """
            CREATE TABLE recovery_code (
                lookup \(.blob) PRIMARY KEY,
                account_id \(.text) NOT NULL REFERENCES account,
                made_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX recovery_code_account ON recovery_code (account_id)",
            """
            CREATE TABLE authenticator_reset (
                account_id \(.text) PRIMARY KEY REFERENCES account,
                asked_by \(.text) NOT NULL REFERENCES account,
                asked_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE TABLE account_notice (
                id \(.text) PRIMARY KEY,
                account_id \(.text) NOT NULL REFERENCES account,
                kind \(.text) NOT NULL,
                at \(.instant) NOT NULL,
                device \(.blob) NOT NULL,
                reading \(.text) NOT NULL,
                about_id \(.text) REFERENCES account,
                read_at \(.instant)
            ) \(.strict)
            """,
            "CREATE INDEX account_notice_account ON account_notice (account_id)")
    ]
}
