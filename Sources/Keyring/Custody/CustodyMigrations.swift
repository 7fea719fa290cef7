public import Storage

public enum CustodyMigrations {
    public static let all = [
        Migration(
            "2026-11-27 custodians take their own shares",
            """
            CREATE TABLE custodian (
                number \(.integer) PRIMARY KEY,
                account_id \(.text) NOT NULL UNIQUE REFERENCES account,
                made_at \(.instant) NOT NULL,
                own_key \(.blob) NOT NULL,
                from_key \(.blob) NOT NULL,
                envelope \(.blob),
                taken_at \(.instant)
            ) \(.strict)
            """,
            // At most one at a time.
            "CREATE TABLE custody_request (id \(.text) PRIMARY KEY, asked_by \(.text) NOT NULL REFERENCES account, asked_at \(.instant) NOT NULL) \(.strict)",
            """
            CREATE TABLE custody_candidate (
                number \(.integer) PRIMARY KEY,
                account_id \(.text) NOT NULL UNIQUE REFERENCES account,
                accepted_at \(.instant)
            ) \(.strict)
            """,
            "CREATE TABLE custody_agreement (account_id \(.text) PRIMARY KEY REFERENCES account, agreed_at \(.instant) NOT NULL) \(.strict)")
    ]
}
