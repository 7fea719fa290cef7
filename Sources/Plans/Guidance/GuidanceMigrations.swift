public import Storage

public enum GuidanceMigrations {
    public static let all = [
        Migration(
            "2026-11-26 guidance and criteria",
            [
                """
                CREATE TABLE guidance (
                    id \(.text) PRIMARY KEY,
                    place_code \(.text) NOT NULL REFERENCES unit ON UPDATE CASCADE,
                    kind \(.text) NOT NULL,
                    title \(.text) NOT NULL,
                    version \(.integer) NOT NULL,
                    issued_at \(.instant) NOT NULL,
                    CONSTRAINT guidance_kind_check CHECK (kind IN ('guidance', 'criteria'))
                ) \(.strict)
                """,
                "CREATE INDEX guidance_place ON guidance (place_code, issued_at)",
                """
                CREATE TABLE guidance_version (
                    guidance_id \(.text) NOT NULL REFERENCES guidance,
                    version \(.integer) NOT NULL,
                    paper \(.text),
                    day \(.text) NOT NULL,
                    effective \(.text) NOT NULL,
                    text \(.text),
                    file_id \(.text) REFERENCES file,
                    note \(.text),
                    issued_by \(.text) NOT NULL REFERENCES account,
                    issued_at \(.instant) NOT NULL,
                    PRIMARY KEY (guidance_id, version),
                    CONSTRAINT guidance_version_content_check CHECK (text IS NOT NULL OR file_id IS NOT NULL),
                    CONSTRAINT guidance_version_note_check CHECK ((version = 1) = (note IS NULL))
                ) \(.strict)
                """,
                """
                CREATE TABLE guidance_agency (
                    guidance_id \(.text) NOT NULL REFERENCES guidance,
                    version \(.integer) NOT NULL,
                    agency_id \(.text) NOT NULL REFERENCES agency,
                    PRIMARY KEY (guidance_id, version, agency_id)
                ) \(.strict)
                """,
                "CREATE INDEX guidance_agency_agency ON guidance_agency (agency_id)",
                """
                CREATE TABLE guidance_receipt (
                    guidance_id \(.text) NOT NULL REFERENCES guidance,
                    version \(.integer) NOT NULL,
                    agency_id \(.text) NOT NULL REFERENCES agency,
                    given_by \(.text) NOT NULL REFERENCES account,
                    at \(.instant) NOT NULL,
                    PRIMARY KEY (guidance_id, version, agency_id)
                ) \(.strict)
                """
            ] + SQL.refuseChanges(of: "guidance_version") + SQL.refuseChanges(of: "guidance_receipt"))
    ]
    /// Guidance that no longer holds.
    public static let withdrawing: [Migration] = [
        Migration(
            "2026-11-26 withdrawn guidance",
            "ALTER TABLE guidance ADD COLUMN withdraw_reason \(.text)",
            "ALTER TABLE guidance ADD COLUMN withdraw_paper \(.text)",
            "ALTER TABLE guidance ADD COLUMN withdrawn_by \(.text) REFERENCES account",
            "ALTER TABLE guidance ADD COLUMN withdrawn_at \(.instant)")
    ]
}
