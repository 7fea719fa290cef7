public import Storage

public enum CaseMigrations {
    public static let all = [Migration("2026-11-26 cases, sealed", frame + compartments + writing + search + barring)]

    /// What a thief of the disk reads in clear: numbers, units, workers, states and days. No word about the person.
    private static let frame: [SQL] = [
        """
        CREATE TABLE case_file (
            id \(.text) PRIMARY KEY,
            number \(.text) NOT NULL,
            agency_id \(.text) NOT NULL REFERENCES agency,
            person_id \(.text) REFERENCES account,
            status \(.text) NOT NULL,
            next_act \(.text) NOT NULL,
            next_day \(.text),
            consent \(.text) NOT NULL,
            opened_at \(.instant) NOT NULL,
            closing \(.text),
            revision \(.integer) NOT NULL,
            UNIQUE (agency_id, number),
            CONSTRAINT case_file_status_check CHECK (status IN ('new', 'working', 'closed', 'erased')),
            CONSTRAINT case_file_consent_check CHECK (consent IN ('given', 'notAsked', 'withdrawn', 'legalException'))
        ) \(.strict)
        """,
        "CREATE INDEX case_file_person ON case_file (agency_id, person_id)"
    ]

    private static let compartments: [SQL] = [
        """
        CREATE TABLE case_compartment (
            case_id \(.text) NOT NULL REFERENCES case_file,
            compartment \(.text) NOT NULL,
            key_version \(.integer) NOT NULL,
            content \(.blob) NOT NULL,
            revision \(.integer) NOT NULL,
            PRIMARY KEY (case_id, compartment)
        ) \(.strict)
        """,
        """
        CREATE TABLE case_wrap (
            case_id \(.text) NOT NULL REFERENCES case_file,
            compartment \(.text) NOT NULL,
            key_version \(.integer) NOT NULL,
            agency_id \(.text) NOT NULL REFERENCES agency,
            unit_key \(.blob) NOT NULL,
            from_key \(.blob) NOT NULL,
            envelope \(.blob) NOT NULL,
            PRIMARY KEY (case_id, compartment, key_version, agency_id)
        ) \(.strict)
        """
    ]

    private static let writing: [SQL] = [
        """
        CREATE TABLE case_note (
            id \(.text) PRIMARY KEY,
            case_id \(.text) NOT NULL REFERENCES case_file,
            author_id \(.text) NOT NULL REFERENCES account,
            at \(.instant) NOT NULL,
            content \(.blob) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX case_note_case ON case_note (case_id, at)",
        """
        CREATE TABLE case_attachment (
            id \(.text) PRIMARY KEY,
            case_id \(.text) NOT NULL REFERENCES case_file,
            author_id \(.text) NOT NULL REFERENCES account,
            at \(.instant) NOT NULL,
            key \(.blob) NOT NULL,
            label \(.blob) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX case_attachment_case ON case_attachment (case_id, at)",
        """
        CREATE TABLE case_piece (
            attachment_id \(.text) NOT NULL REFERENCES case_attachment,
            position \(.integer) NOT NULL,
            content \(.blob) NOT NULL,
            PRIMARY KEY (attachment_id, position)
        ) \(.strict)
        """
    ]

    private static let search: [SQL] = [
        """
        CREATE TABLE case_token (
            case_id \(.text) NOT NULL REFERENCES case_file,
            kind \(.text) NOT NULL,
            token \(.integer) NOT NULL,
            PRIMARY KEY (case_id, kind, token)
        ) \(.strict)
        """,
        "CREATE INDEX case_token_token ON case_token (kind, token)"
    ]

    private static let barring: [SQL] = [
        """
        CREATE TABLE case_conflict (
            case_id \(.text) NOT NULL REFERENCES case_file,
            account_id \(.text) NOT NULL REFERENCES account,
            declared_by \(.text) NOT NULL REFERENCES account,
            at \(.instant) NOT NULL,
            PRIMARY KEY (case_id, account_id)
        ) \(.strict)
        """,
        """
        CREATE TABLE case_erasure (
            case_id \(.text) PRIMARY KEY REFERENCES case_file,
            asked_by \(.text) NOT NULL REFERENCES account,
            at \(.instant) NOT NULL
        ) \(.strict)
        """
    ]
}
