public import Storage

public enum PlanMigrations {
    public static let all = [
        Migration(
            "2026-11-21 plans, items, progress",
            """
            CREATE TABLE plan (
                id \(.text) PRIMARY KEY,
                place_code \(.text) NOT NULL REFERENCES unit ON UPDATE CASCADE,
                file_id \(.text) NOT NULL REFERENCES file,
                doc_type \(.text),
                title \(.text) NOT NULL,
                issuer \(.text),
                number \(.text),
                day \(.integer),
                month \(.integer),
                year \(.integer),
                start_year \(.integer),
                end_year \(.integer),
                lead_agency \(.text),
                state \(.text) NOT NULL,
                version \(.integer) NOT NULL,
                revision \(.integer) NOT NULL,
                added_by \(.text) NOT NULL,
                added_at \(.instant) NOT NULL,
                published_by \(.text),
                published_at \(.instant),
                CONSTRAINT plan_state_check CHECK (state IN ('draft', 'published')),
                CONSTRAINT plan_version_check CHECK ((state = 'draft') = (version = 0))
            ) \(.strict)
            """,
            "CREATE INDEX plan_place ON plan (place_code)",
            "CREATE TABLE plan_source (plan_id \(.text) PRIMARY KEY REFERENCES plan, text \(.text) NOT NULL) \(.strict)",
            """
            CREATE TABLE plan_item (
                id \(.text) PRIMARY KEY,
                plan_id \(.text) NOT NULL REFERENCES plan,
                kind \(.text) NOT NULL,
                position \(.integer) NOT NULL,
                section \(.text) NOT NULL,
                section_title \(.text) NOT NULL,
                text \(.text) NOT NULL,
                span_start \(.integer),
                span_end \(.integer),
                confidence \(.double) NOT NULL,
                state \(.text) NOT NULL,
                revision \(.integer) NOT NULL,
                CONSTRAINT plan_item_span_check CHECK ((span_start IS NULL) = (span_end IS NULL))
            ) \(.strict)
            """,
            "CREATE INDEX plan_item_plan ON plan_item (plan_id, position)",
            """
            CREATE TABLE plan_target (
                item_id \(.text) PRIMARY KEY REFERENCES plan_item, value \(.double), unit \(.text), comparator \(.text), due \(.integer)
            ) \(.strict)
            """,
            "CREATE TABLE plan_task (item_id \(.text) PRIMARY KEY REFERENCES plan_item, timing \(.text), product \(.text), detail \(.text)) \(.strict)",
            "CREATE TABLE plan_duty (item_id \(.text) PRIMARY KEY REFERENCES plan_item, request \(.bool) NOT NULL, many \(.bool) NOT NULL) \(.strict)",
            """
            CREATE TABLE plan_deadline (
                item_id \(.text) PRIMARY KEY REFERENCES plan_item, day \(.integer), month \(.integer), year \(.integer), yearly \(.bool) NOT NULL,
                recipient \(.text), via \(.text), kind \(.text)
            ) \(.strict)
            """,
            """
            CREATE TABLE plan_period (
                item_id \(.text) PRIMARY KEY REFERENCES plan_item, start_day \(.integer), start_month \(.integer), start_year \(.integer),
                end_day \(.integer), end_month \(.integer), end_year \(.integer)
            ) \(.strict)
            """,
            """
            CREATE TABLE plan_item_agency (
                item_id \(.text) NOT NULL REFERENCES plan_item,
                position \(.integer) NOT NULL,
                part \(.text) NOT NULL,
                name \(.text) NOT NULL,
                agency_id \(.text) REFERENCES agency,
                PRIMARY KEY (item_id, position)
            ) \(.strict)
            """,
            "CREATE INDEX plan_item_agency_agency ON plan_item_agency (agency_id)",
            """
            CREATE TABLE plan_version (
                plan_id \(.text) NOT NULL REFERENCES plan,
                version \(.integer) NOT NULL,
                content \(.text) NOT NULL,
                digest \(.text) NOT NULL,
                at \(.instant) NOT NULL,
                PRIMARY KEY (plan_id, version)
            ) \(.strict)
            """,
            """
            CREATE TABLE progress_note (
                id \(.text) PRIMARY KEY,
                item_id \(.text) NOT NULL REFERENCES plan_item,
                agency_id \(.text) NOT NULL REFERENCES agency,
                author_id \(.text) NOT NULL REFERENCES account,
                text \(.text) NOT NULL,
                at \(.instant) NOT NULL
            ) \(.strict)
            """,
            "CREATE INDEX progress_note_item ON progress_note (item_id, at)")
    ]
}
