public import Storage

public enum CoordinationMigrations {
    public static let all = [
        Migration(
            "2026-11-26 regulations, bodies, meetings",
            """
            CREATE TABLE regulation (
                id \(.text) PRIMARY KEY,
                place_code \(.text) NOT NULL REFERENCES unit ON UPDATE CASCADE,
                title \(.text) NOT NULL,
                other_parties \(.text),
                text \(.text) NOT NULL,
                paper \(.text),
                day \(.text),
                valid_from \(.text) NOT NULL,
                valid_to \(.text),
                revision \(.integer) NOT NULL,
                CONSTRAINT regulation_validity_check CHECK (valid_to IS NULL OR valid_from <= valid_to)
            ) \(.strict)
            """,
            "CREATE INDEX regulation_place ON regulation (place_code, valid_from)",
            "CREATE TABLE regulation_party (regulation_id \(.text) NOT NULL REFERENCES regulation, agency_id \(.text) NOT NULL REFERENCES agency, PRIMARY KEY (regulation_id, agency_id)) \(.strict)",
            """
            CREATE TABLE steering_body (
                id \(.text) PRIMARY KEY,
                place_code \(.text) NOT NULL REFERENCES unit ON UPDATE CASCADE,
                kind \(.text) NOT NULL,
                name \(.text) NOT NULL,
                sort_key \(.text) NOT NULL,
                paper \(.text),
                day \(.text),
                ends \(.text),
                revision \(.integer) NOT NULL,
                CONSTRAINT steering_body_kind_check CHECK (kind IN ('steering', 'council', 'team'))
            ) \(.strict)
            """,
            "CREATE INDEX steering_body_place ON steering_body (place_code, sort_key)",
            """
            CREATE TABLE body_member (
                id \(.text) PRIMARY KEY,
                body_id \(.text) NOT NULL REFERENCES steering_body,
                agency_id \(.text) REFERENCES agency,
                name \(.text) NOT NULL,
                sort_key \(.text) NOT NULL,
                post \(.text) NOT NULL,
                role \(.text) NOT NULL,
                from_day \(.text) NOT NULL,
                to_day \(.text),
                CONSTRAINT body_member_role_check CHECK (role IN ('head', 'deputy', 'standing', 'member', 'secretary')),
                CONSTRAINT body_member_time_check CHECK (to_day IS NULL OR from_day <= to_day)
            ) \(.strict)
            """,
            "CREATE INDEX body_member_body ON body_member (body_id)",
            """
            CREATE TABLE meeting (
                id \(.text) PRIMARY KEY,
                body_id \(.text) NOT NULL REFERENCES steering_body,
                day \(.text) NOT NULL,
                clock \(.text),
                venue \(.text) NOT NULL,
                agenda \(.text) NOT NULL,
                minutes \(.text),
                file_id \(.text) REFERENCES file,
                guests \(.text),
                recorded_by \(.text) REFERENCES account,
                recorded_at \(.instant),
                revision \(.integer) NOT NULL,
                CONSTRAINT meeting_record_check CHECK ((recorded_at IS NULL) = (recorded_by IS NULL)
                    AND (recorded_at IS NULL) = (minutes IS NULL AND file_id IS NULL))
            ) \(.strict)
            """,
            "CREATE INDEX meeting_body ON meeting (body_id, day)",
            "CREATE TABLE meeting_attendee (meeting_id \(.text) NOT NULL REFERENCES meeting, member_id \(.text) NOT NULL REFERENCES body_member, PRIMARY KEY (meeting_id, member_id)) \(.strict)",
            // The words of a conclusion are those of its task.
            """
            CREATE TABLE conclusion (
                task_id \(.text) PRIMARY KEY REFERENCES work_task,
                meeting_id \(.text) NOT NULL REFERENCES meeting,
                position \(.integer) NOT NULL,
                UNIQUE (meeting_id, position)
            ) \(.strict)
            """)
    ]
    /// Meetings that do not take place.
    public static let cancelling: [Migration] = [
        Migration(
            "2026-11-26 cancelled meetings",
            "ALTER TABLE meeting ADD COLUMN cancel_reason \(.text)",
            "ALTER TABLE meeting ADD COLUMN cancelled_by \(.text) REFERENCES account",
            "ALTER TABLE meeting ADD COLUMN cancelled_at \(.instant)")
    ]
}
