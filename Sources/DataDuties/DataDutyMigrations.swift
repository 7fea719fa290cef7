public import Storage

public enum DataDutyMigrations {
    public static let all = [Migration("2026-11-27 duties about personal data", requests + consents + breaches + retention)]

    /// How a key lies that opens one row's sealed text: wrapped for the unit, as the keys of cases are.
    private static let wrap: SQL = "unit_key \(.blob) NOT NULL, from_key \(.blob) NOT NULL, envelope \(.blob) NOT NULL"

    private static let requests: [SQL] = [
        """
        CREATE TABLE data_request (
            id \(.text) PRIMARY KEY,
            agency_id \(.text) NOT NULL REFERENCES agency,
            case_id \(.text) REFERENCES case_file,
            kind \(.text) NOT NULL,
            way \(.text) NOT NULL,
            received_on \(.text) NOT NULL,
            kept_by \(.text) NOT NULL REFERENCES account,
            content \(.blob) NOT NULL,
            \(wrap),
            acknowledged_on \(.text),
            extended_to \(.text),
            extension \(.text),
            outcome \(.text),
            answered_on \(.text),
            answer \(.blob),
            CONSTRAINT data_request_kind_check
                CHECK (kind IN ('access', 'correction', 'deletion', 'withdrawal', 'restriction', 'objection'))
        ) \(.strict)
        """,
        "CREATE INDEX data_request_agency ON data_request (agency_id, received_on)"
    ]

    private static let consents: [SQL] = [
        """
        CREATE TABLE data_consent (
            id \(.text) PRIMARY KEY,
            agency_id \(.text) NOT NULL REFERENCES agency,
            case_id \(.text) REFERENCES case_file,
            purpose \(.text) NOT NULL,
            text_version \(.text) NOT NULL,
            way \(.text) NOT NULL,
            given_on \(.text) NOT NULL,
            kept_by \(.text) NOT NULL REFERENCES account,
            content \(.blob) NOT NULL,
            \(wrap),
            withdrawn_on \(.text),
            withdrawn_way \(.text)
        ) \(.strict)
        """,
        "CREATE INDEX data_consent_agency ON data_consent (agency_id, given_on)"
    ]

    /// No word about a person: kinds, counts and what was done.
    private static let breaches: [SQL] = [
        """
        CREATE TABLE data_breach (
            id \(.text) PRIMARY KEY,
            agency_id \(.text) NOT NULL REFERENCES agency,
            detected_at \(.instant) NOT NULL,
            kind \(.text) NOT NULL,
            sorts \(.text) NOT NULL,
            persons \(.integer),
            course \(.text) NOT NULL,
            measures \(.text) NOT NULL,
            kept_by \(.text) NOT NULL REFERENCES account,
            notified_at \(.instant),
            notified_to \(.text),
            revision \(.integer) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX data_breach_agency ON data_breach (agency_id, detected_at)"
    ]

    private static let retention: [SQL] = [
        """
        CREATE TABLE data_retention (
            agency_id \(.text) NOT NULL REFERENCES agency,
            kind \(.text) NOT NULL,
            years \(.integer) NOT NULL,
            PRIMARY KEY (agency_id, kind)
        ) \(.strict)
        """,
        """
        CREATE TABLE data_purge (
            id \(.text) PRIMARY KEY,
            agency_id \(.text) NOT NULL REFERENCES agency,
            asked_by \(.text) NOT NULL REFERENCES account,
            asked_at \(.instant) NOT NULL,
            approved_by \(.text) REFERENCES account,
            approved_at \(.instant),
            dropped_at \(.instant)
        ) \(.strict)
        """,
        """
        CREATE TABLE data_purge_item (
            purge_id \(.text) NOT NULL REFERENCES data_purge,
            position \(.integer) NOT NULL,
            kind \(.text) NOT NULL,
            subject_id \(.text) NOT NULL,
            label \(.text) NOT NULL,
            PRIMARY KEY (purge_id, position)
        ) \(.strict)
        """
    ]
}
