public import Storage

public enum ReportMigrations {
    public static let all = [
        Migration(
            "2026-11-27 reports, their words and figures, and their way up",
            """
            CREATE TABLE report (
                id \(.text) PRIMARY KEY,
                duty_id \(.text) NOT NULL UNIQUE REFERENCES report_duty,
                place_code \(.text) NOT NULL,
                agency_id \(.text) REFERENCES agency,
                unit_id \(.text) NOT NULL,
                unit_name \(.text) NOT NULL,
                recipient_code \(.text),
                recipient_name \(.text) NOT NULL,
                plan_id \(.text) REFERENCES plan,
                title \(.text) NOT NULL,
                state \(.text) NOT NULL,
                submitted_by \(.text) REFERENCES account,
                version \(.integer) NOT NULL,
                hash \(.text),
                is_consolidated \(.bool) NOT NULL,
                made_at \(.instant) NOT NULL,
                revision \(.integer) NOT NULL,
                CONSTRAINT report_state_check CHECK (state IN ('draft', 'submitted', 'returned', 'corrected', 'accepted', 'consolidated', 'approved', 'frozen')),
                CONSTRAINT report_hash_check CHECK ((version = 0) = (hash IS NULL))
            ) \(.strict)
            """,
            "CREATE INDEX report_place ON report (place_code, state)",
            "CREATE INDEX report_recipient ON report (recipient_code, state)",
            """
            CREATE TABLE report_line (
                report_id \(.text) NOT NULL REFERENCES report,
                key \(.text) NOT NULL,
                section \(.text) NOT NULL,
                group_title \(.text),
                position \(.integer) NOT NULL,
                machine \(.text),
                row_refs \(.text) NOT NULL,
                is_item \(.bool) NOT NULL,
                edited \(.text),
                edited_from \(.text),
                edited_by \(.text) REFERENCES account,
                edited_at \(.instant),
                PRIMARY KEY (report_id, key),
                CONSTRAINT report_line_words_check CHECK (machine IS NOT NULL OR edited IS NOT NULL)
            ) \(.strict)
            """,
            """
            CREATE TABLE report_cell (
                report_id \(.text) NOT NULL REFERENCES report,
                key \(.text) NOT NULL,
                position \(.integer) NOT NULL,
                label \(.text) NOT NULL,
                unit \(.text),
                measure \(.text) NOT NULL,
                counts_people \(.bool) NOT NULL,
                state \(.text) NOT NULL,
                value \(.double),
                numerator \(.integer),
                denominator \(.integer),
                previous \(.double),
                goal \(.text),
                PRIMARY KEY (report_id, key),
                CONSTRAINT report_cell_measure_check CHECK (measure IN ('count', 'share', 'money', 'alone')),
                CONSTRAINT report_cell_state_check CHECK (state IN ('missing', 'entered', 'declaredZero', 'unknown', 'computed')),
                CONSTRAINT report_cell_figure_check CHECK ((state IN ('missing', 'unknown')) = (value IS NULL AND numerator IS NULL)
                    AND (numerator IS NULL) = (denominator IS NULL)),
                CONSTRAINT report_cell_whole_check CHECK (denominator IS NULL OR (denominator > 0 AND numerator >= 0)),
                CONSTRAINT report_cell_zero_check CHECK (state <> 'declaredZero' OR value = 0)
            ) \(.strict)
            """,
            // What was handed in, as it was: a number that was submitted never moves again.
            """
            CREATE TABLE report_version (
                report_id \(.text) NOT NULL REFERENCES report,
                number \(.integer) NOT NULL,
                content \(.text) NOT NULL,
                hash \(.text) NOT NULL,
                reason \(.text),
                author_id \(.text) REFERENCES account,
                at \(.instant) NOT NULL,
                PRIMARY KEY (report_id, number)
            ) \(.strict)
            """,
            """
            CREATE TABLE report_act (
                id \(.text) PRIMARY KEY,
                report_id \(.text) NOT NULL REFERENCES report,
                act \(.text) NOT NULL,
                author_id \(.text) NOT NULL REFERENCES account,
                at \(.instant) NOT NULL,
                text \(.text)
            ) \(.strict)
            """,
            "CREATE INDEX report_act_report ON report_act (report_id, at)",
            """
            CREATE TABLE report_remark (
                id \(.text) PRIMARY KEY,
                report_id \(.text) NOT NULL REFERENCES report,
                anchor \(.text) NOT NULL,
                text \(.text) NOT NULL,
                author_id \(.text) NOT NULL REFERENCES account,
                at \(.instant) NOT NULL,
                answer \(.text)
            ) \(.strict)
            """,
            "CREATE INDEX report_remark_report ON report_remark (report_id, at)",
            """
            CREATE TABLE report_explanation (
                report_id \(.text) NOT NULL REFERENCES report,
                finding \(.text) NOT NULL,
                text \(.text) NOT NULL,
                author_id \(.text) NOT NULL REFERENCES account,
                at \(.instant) NOT NULL,
                PRIMARY KEY (report_id, finding)
            ) \(.strict)
            """,
            // What a consolidated report is made of: a version of each unit's report, or why it is missing.
            """
            CREATE TABLE report_part (
                report_id \(.text) NOT NULL REFERENCES report,
                duty_id \(.text) NOT NULL REFERENCES report_duty,
                unit_id \(.text) NOT NULL,
                unit_name \(.text) NOT NULL,
                part_id \(.text) REFERENCES report,
                part_version \(.integer),
                missing \(.text),
                PRIMARY KEY (report_id, duty_id),
                CONSTRAINT report_part_check CHECK ((part_id IS NULL) = (part_version IS NULL) AND (part_id IS NULL) = (missing IS NOT NULL))
            ) \(.strict)
            """,
            "CREATE INDEX report_part_part ON report_part (part_id)",
            """
            CREATE TABLE report_signing (
                id \(.text) PRIMARY KEY,
                report_id \(.text) NOT NULL REFERENCES report,
                place_code \(.text) NOT NULL,
                issuer \(.text) NOT NULL,
                number \(.text) NOT NULL,
                symbol \(.text) NOT NULL,
                year \(.integer) NOT NULL,
                day \(.text) NOT NULL,
                file_id \(.text) NOT NULL REFERENCES file,
                reason \(.text),
                entered_by \(.text) NOT NULL REFERENCES account,
                entered_at \(.instant) NOT NULL,
                replaced_at \(.instant)
            ) \(.strict)
            """,
            "CREATE UNIQUE INDEX report_signing_number ON report_signing (place_code, issuer, symbol, year, number) WHERE replaced_at IS NULL",
            "CREATE UNIQUE INDEX report_signing_current ON report_signing (report_id) WHERE replaced_at IS NULL",
            // Installations whose signed files are taken in here.
            """
            CREATE TABLE report_sender (
                unit_id \(.text) PRIMARY KEY,
                key_line \(.text) NOT NULL,
                added_by \(.text) NOT NULL REFERENCES account,
                added_at \(.instant) NOT NULL
            ) \(.strict)
            """)
    ]
}
