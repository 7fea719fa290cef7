public import Storage

public enum CaseMigrations {
    public static let all = [Migration("2026-11-26 cases, sealed", frame + compartments + writing + search + barring)]

    public static let requests = [Migration("2026-11-27 closings and erasures asked for", asking)]

    private static let asking: [SQL] = [
        """
        CREATE TABLE case_request (
            id \(.text) PRIMARY KEY,
            case_id \(.text) NOT NULL REFERENCES case_file,
            kind \(.text) NOT NULL,
            reason \(.text),
            asked_by \(.text) NOT NULL REFERENCES account,
            asked_at \(.instant) NOT NULL,
            state \(.text) NOT NULL,
            refusal \(.text),
            answered_by \(.text) REFERENCES account,
            answered_at \(.instant),
            CONSTRAINT case_request_kind_check CHECK (kind IN ('closing', 'erasure')),
            CONSTRAINT case_request_state_check CHECK (state IN ('waiting', 'takenBack', 'refused', 'approved')),
            CONSTRAINT case_request_answer_check CHECK ((state = 'waiting') = (answered_by IS NULL))
        ) \(.strict)
        """,
        "CREATE UNIQUE INDEX case_request_waiting ON case_request (case_id, kind) WHERE state = 'waiting'",
        "CREATE INDEX case_request_case ON case_request (case_id, kind, asked_at)",
        // The keys of an erased case are gone: what waited for a second person was answered by whoever did it.
        """
        INSERT INTO case_request (id, case_id, kind, asked_by, asked_at, state)
        SELECT case_erasure.case_id, case_erasure.case_id, 'erasure', case_erasure.asked_by, case_erasure.at, 'waiting'
        FROM case_erasure JOIN case_file ON case_file.id = case_erasure.case_id WHERE case_file.status <> 'erased'
        """,
        "DROP TABLE case_erasure"
    ]

    public static let sharing = [Migration("2026-11-27 units that help with a case", shares)]

    private static let shares: [SQL] = [
        """
        CREATE TABLE case_share (
            case_id \(.text) NOT NULL REFERENCES case_file,
            agency_id \(.text) NOT NULL REFERENCES agency,
            duty \(.text) NOT NULL,
            consent \(.text) NOT NULL,
            basis \(.text),
            shared_by \(.text) NOT NULL REFERENCES account,
            at \(.instant) NOT NULL,
            PRIMARY KEY (case_id, agency_id),
            CONSTRAINT case_share_duty_check CHECK (duty IN ('health', 'police', 'justice', 'shelter', 'school', 'workplace')),
            CONSTRAINT case_share_consent_check CHECK (consent IN ('given', 'legalException', 'withdrawn')),
            CONSTRAINT case_share_basis_check CHECK ((consent = 'legalException') = (basis IS NOT NULL))
        ) \(.strict)
        """,
        "CREATE INDEX case_share_agency ON case_share (agency_id)"
    ]

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
