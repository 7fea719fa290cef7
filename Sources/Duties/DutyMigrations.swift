public import Storage

public enum DutyMigrations {
    public static let all = [
        Migration(
            "2026-11-27 duties to report, orders of reports, figures of indicators",
            // What people order by a page: a schedule that repeats, a report on one subject, one asked for with its own day.
            """
            CREATE TABLE report_order (
                id \(.text) PRIMARY KEY,
                place_code \(.text) NOT NULL REFERENCES unit ON UPDATE CASCADE,
                kind \(.text) NOT NULL,
                title \(.text) NOT NULL,
                wording \(.text) NOT NULL,
                reporters \(.text) NOT NULL,
                recipient_name \(.text),
                via_id \(.text) REFERENCES agency,
                frequency \(.text) NOT NULL,
                day \(.integer),
                month \(.integer),
                preposition \(.text) NOT NULL,
                first_year \(.integer),
                last_year \(.integer),
                due \(.text),
                period_first \(.text),
                period_last \(.text),
                cut_off \(.text),
                subject_plan_id \(.text) REFERENCES plan,
                added_by \(.text) NOT NULL REFERENCES account,
                added_at \(.instant) NOT NULL,
                revision \(.integer) NOT NULL,
                CONSTRAINT report_order_kind_check CHECK (kind IN ('periodic', 'thematic', 'adHoc')),
                CONSTRAINT report_order_reporters_check CHECK (reporters IN ('self', 'below', 'agencies', 'chosen')),
                CONSTRAINT report_order_frequency_check CHECK (frequency IN ('once', 'year', 'half', 'quarter', 'month')),
                CONSTRAINT report_order_once_check CHECK ((frequency = 'once') = (due IS NOT NULL) AND (due IS NULL) = (period_first IS NULL)
                    AND (due IS NULL) = (period_last IS NULL) AND (frequency = 'once') = (day IS NULL))
            ) \(.strict)
            """,
            "CREATE INDEX report_order_place ON report_order (place_code, added_at)",
            """
            CREATE TABLE report_order_unit (
                order_id \(.text) NOT NULL REFERENCES report_order, unit_id \(.text) NOT NULL, PRIMARY KEY (order_id, unit_id)
            ) \(.strict)
            """,
            // place_code is no reference: units that ended before this installation began owe their reports too.
            """
            CREATE TABLE report_duty (
                id \(.text) PRIMARY KEY,
                owner_code \(.text) NOT NULL REFERENCES unit ON UPDATE CASCADE,
                unit_id \(.text) NOT NULL,
                place_code \(.text) NOT NULL,
                agency_id \(.text) REFERENCES agency,
                unit_name \(.text) NOT NULL,
                recipient_code \(.text),
                recipient_name \(.text) NOT NULL,
                via_id \(.text) REFERENCES agency,
                via_name \(.text),
                kind \(.text) NOT NULL,
                plan_id \(.text) REFERENCES plan,
                item_id \(.text) REFERENCES plan_item,
                plan_version \(.integer),
                order_id \(.text) REFERENCES report_order,
                series \(.text) NOT NULL,
                label \(.text) NOT NULL,
                label_year \(.integer) NOT NULL,
                period_first \(.text) NOT NULL,
                period_last \(.text) NOT NULL,
                cut_off \(.text) NOT NULL,
                due \(.text) NOT NULL,
                preposition \(.text) NOT NULL,
                last_day \(.text) NOT NULL,
                wording \(.text) NOT NULL,
                subject_plan_id \(.text) REFERENCES plan,
                state \(.text) NOT NULL,
                first_submitted \(.instant),
                is_late \(.bool),
                urged \(.integer) NOT NULL,
                revision \(.integer) NOT NULL,
                UNIQUE (series, unit_id, label, period_first),
                CONSTRAINT report_duty_kind_check CHECK (kind IN ('periodic', 'thematic', 'adHoc')),
                CONSTRAINT report_duty_state_check CHECK (state IN ('open', 'submitted', 'returned', 'accepted')),
                CONSTRAINT report_duty_origin_check CHECK ((plan_id IS NULL) <> (order_id IS NULL) AND (plan_id IS NULL) = (item_id IS NULL)),
                CONSTRAINT report_duty_received_check CHECK ((first_submitted IS NULL) = (is_late IS NULL)
                    AND (first_submitted IS NOT NULL OR state = 'open')),
                CONSTRAINT report_duty_days_check CHECK (period_first <= period_last AND cut_off <= period_last)
            ) \(.strict)
            """,
            "CREATE INDEX report_duty_unit ON report_duty (unit_id, last_day)",
            "CREATE INDEX report_duty_place ON report_duty (place_code, state, last_day)",
            "CREATE INDEX report_duty_recipient ON report_duty (recipient_code, label_year, unit_id)",
            "CREATE INDEX report_duty_owner ON report_duty (owner_code, label_year)",
            "CREATE INDEX report_duty_plan ON report_duty (plan_id)",
            "CREATE INDEX report_duty_state ON report_duty (state, last_day)",
            // What happened to the report of a duty; only added.
            """
            CREATE TABLE report_submission (
                id \(.text) PRIMARY KEY,
                duty_id \(.text) NOT NULL REFERENCES report_duty,
                at \(.instant) NOT NULL,
                state \(.text) NOT NULL,
                author_id \(.text) NOT NULL REFERENCES account,
                CONSTRAINT report_submission_state_check CHECK (state IN ('submitted', 'returned', 'accepted', 'open'))
            ) \(.strict)
            """,
            "CREATE INDEX report_submission_duty ON report_submission (duty_id, at)",
            // The version of a programme, and the table of days off, that its duties were last made from.
            """
            CREATE TABLE report_plan (
                plan_id \(.text) PRIMARY KEY REFERENCES plan, version \(.integer) NOT NULL, mark \(.text) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE TABLE report_reminder (
                duty_id \(.text) NOT NULL REFERENCES report_duty,
                days \(.integer) NOT NULL,
                last_day \(.text) NOT NULL,
                level \(.text) NOT NULL,
                at \(.instant) NOT NULL,
                PRIMARY KEY (duty_id, days, last_day, level),
                CONSTRAINT report_reminder_level_check CHECK (level IN ('unit', 'above'))
            ) \(.strict)
            """,
            """
            CREATE TABLE indicator_value (
                id \(.text) PRIMARY KEY,
                indicator \(.text) NOT NULL,
                unit_id \(.text) NOT NULL,
                place_code \(.text) NOT NULL,
                above_code \(.text),
                province_code \(.text),
                agency_id \(.text) REFERENCES agency,
                label \(.text) NOT NULL,
                label_year \(.integer) NOT NULL,
                period_first \(.text) NOT NULL,
                period_last \(.text) NOT NULL,
                disaggregation \(.text) NOT NULL,
                version \(.integer) NOT NULL,
                is_newest \(.bool) NOT NULL,
                numerator \(.integer),
                denominator \(.integer),
                value \(.double),
                state \(.text) NOT NULL,
                evidence \(.text),
                survey_year \(.integer),
                survey_low \(.double),
                survey_high \(.double),
                author_id \(.text) REFERENCES account,
                at \(.instant) NOT NULL,
                UNIQUE (indicator, unit_id, label, period_first, disaggregation, version),
                CONSTRAINT indicator_value_state_check CHECK (state IN ('entered', 'declaredZero', 'unknown', 'computed')),
                CONSTRAINT indicator_value_figure_check CHECK ((state = 'unknown') = (numerator IS NULL AND value IS NULL)
                    AND (denominator IS NULL OR numerator IS NOT NULL) AND (numerator IS NULL OR value IS NULL)),
                CONSTRAINT indicator_value_whole_check CHECK (denominator IS NULL OR (denominator > 0 AND numerator >= 0)),
                CONSTRAINT indicator_value_zero_check CHECK (state <> 'declaredZero' OR numerator = 0 OR value = 0)
            ) \(.strict)
            """,
            "CREATE INDEX indicator_value_unit ON indicator_value (unit_id, label_year, indicator)",
            "CREATE INDEX indicator_value_indicator ON indicator_value (indicator, label_year, unit_id)",
            "CREATE INDEX indicator_value_place ON indicator_value (place_code, label_year)")
    ]

    /// What happened to units since the tables of places were printed, and how the parts of divided ones were counted.
    public static let places = [
        Migration(
            "2026-11-27 changes of units and their weights",
            """
            CREATE TABLE place_change (
                id \(.text) PRIMARY KEY,
                position \(.integer) NOT NULL UNIQUE,
                day \(.text) NOT NULL,
                act \(.text) NOT NULL,
                unit_id \(.text),
                name \(.text),
                parent_id \(.text),
                basis_number \(.text) NOT NULL,
                basis_day \(.text) NOT NULL,
                basis_issuer \(.text) NOT NULL,
                author_id \(.text) NOT NULL REFERENCES account,
                at \(.instant) NOT NULL,
                CONSTRAINT place_change_act_check CHECK (act IN ('found', 'abolish', 'rename', 'move', 'regroup')),
                CONSTRAINT place_change_unit_check CHECK ((act = 'regroup') = (unit_id IS NULL))
            ) \(.strict)
            """,
            """
            CREATE TABLE place_change_link (
                change_id \(.text) NOT NULL REFERENCES place_change,
                position \(.integer) NOT NULL,
                from_id \(.text) NOT NULL,
                to_id \(.text) NOT NULL,
                weight \(.integer),
                PRIMARY KEY (change_id, position)
            ) \(.strict)
            """,
            """
            CREATE TABLE place_change_founding (
                change_id \(.text) NOT NULL REFERENCES place_change,
                position \(.integer) NOT NULL,
                unit_id \(.text) NOT NULL,
                name \(.text) NOT NULL,
                parent_id \(.text),
                PRIMARY KEY (change_id, position)
            ) \(.strict)
            """,
            """
            CREATE TABLE place_weight (
                from_id \(.text) NOT NULL,
                to_id \(.text) NOT NULL,
                weight \(.integer) NOT NULL,
                source \(.text) NOT NULL,
                author_id \(.text) NOT NULL REFERENCES account,
                at \(.instant) NOT NULL,
                PRIMARY KEY (from_id, to_id),
                CONSTRAINT place_weight_check CHECK (weight >= 0)
            ) \(.strict)
            """,
            "CREATE TABLE place_mark (one \(.integer) PRIMARY KEY, mark \(.text) NOT NULL, CONSTRAINT place_mark_one_check CHECK (one = 1)) \(.strict)",
            // From what the duties of an order were last made.
            "CREATE TABLE report_made (order_id \(.text) PRIMARY KEY REFERENCES report_order, mark \(.text) NOT NULL) \(.strict)",
            // What somebody types into a form of figures, field by field, until it is saved.
            """
            CREATE TABLE indicator_draft (
                account_id \(.text) NOT NULL REFERENCES account,
                place_code \(.text) NOT NULL,
                indicator \(.text) NOT NULL,
                label \(.text) NOT NULL,
                field \(.text) NOT NULL,
                content \(.text) NOT NULL,
                at \(.instant) NOT NULL,
                PRIMARY KEY (account_id, place_code, indicator, label, field)
            ) \(.strict)
            """)
    ]
}
