public import Storage

/// Keys of people and units: public halves in clear, private halves only sealed.
public enum KeyringMigrations {
    public static let all = [Migration("2026-11-26 keys of people and units", people + units + custody)]

    private static let people: [SQL] = [
        // `sealed` is NULL once nobody can open it any more: the password was lost.
        """
        CREATE TABLE member_key (
            account_id \(.text) NOT NULL REFERENCES account,
            version \(.integer) NOT NULL,
            public \(.blob) NOT NULL,
            sealed \(.blob),
            made_at \(.instant) NOT NULL,
            PRIMARY KEY (account_id, version)
        ) \(.strict)
        """
    ]

    private static let units: [SQL] = [
        """
        CREATE TABLE unit_key (
            agency_id \(.text) NOT NULL REFERENCES agency,
            version \(.integer) NOT NULL,
            public \(.blob) NOT NULL,
            made_by \(.text) NOT NULL REFERENCES account,
            made_at \(.instant) NOT NULL,
            PRIMARY KEY (agency_id, version)
        ) \(.strict)
        """,
        """
        CREATE TABLE unit_key_wrap (
            agency_id \(.text) NOT NULL REFERENCES agency,
            version \(.integer) NOT NULL,
            account_id \(.text) NOT NULL REFERENCES account,
            unit_key \(.blob) NOT NULL,
            member_key \(.blob) NOT NULL,
            admitted_by \(.blob) NOT NULL,
            envelope \(.blob) NOT NULL,
            PRIMARY KEY (agency_id, version, account_id)
        ) \(.strict)
        """,
        "CREATE INDEX unit_key_wrap_account ON unit_key_wrap (account_id)",
        """
        CREATE TABLE index_key (
            agency_id \(.text) PRIMARY KEY REFERENCES agency,
            unit_key \(.blob) NOT NULL,
            from_key \(.blob) NOT NULL,
            envelope \(.blob) NOT NULL
        ) \(.strict)
        """,
        // Somebody left; the next member who signs in makes another key.
        "CREATE TABLE unit_key_due (agency_id \(.text) PRIMARY KEY REFERENCES agency, since \(.instant) NOT NULL) \(.strict)"
    ]

    private static let custody: [SQL] = [
        """
        CREATE TABLE recovery (
            version \(.integer) PRIMARY KEY,
            print \(.integer) NOT NULL,
            public \(.blob) NOT NULL,
            first_second \(.blob) NOT NULL,
            first_third \(.blob) NOT NULL,
            second_third \(.blob) NOT NULL,
            printed_at \(.instant) NOT NULL,
            rehearsed_at \(.instant)
        ) \(.strict)
        """,
        """
        CREATE TABLE unit_key_escrow (
            agency_id \(.text) NOT NULL REFERENCES agency,
            version \(.integer) NOT NULL,
            unit_key \(.blob) NOT NULL,
            recovery_key \(.blob) NOT NULL,
            admitted_by \(.blob) NOT NULL,
            envelope \(.blob) NOT NULL,
            PRIMARY KEY (agency_id, version)
        ) \(.strict)
        """
    ]
}
