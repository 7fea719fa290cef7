public import Storage

public enum CascadeMigrations {
    public static let all = [
        Migration(
            "2026-11-26 the plan above",
            """
            CREATE TABLE plan_above (
                plan_id \(.text) PRIMARY KEY REFERENCES plan,
                state \(.text) NOT NULL,
                number \(.text),
                number_key \(.text),
                issuer \(.text),
                issuer_key \(.text),
                day \(.text),
                title \(.text),
                revision \(.integer) NOT NULL,
                by_id \(.text) REFERENCES account,
                at \(.instant) NOT NULL,
                CONSTRAINT plan_above_state_check CHECK (state IN ('proposed', 'confirmed', 'none')),
                CONSTRAINT plan_above_name_check CHECK ((state = 'none') = (number IS NULL) AND (number IS NULL) = (issuer IS NULL))
            ) \(.strict)
            """,
            "CREATE INDEX plan_above_name ON plan_above (number_key, issuer_key)"),
        Migration(
            "2026-11-26 what people say of two plans side by side",
            """
            CREATE TABLE cascade_act (
                id \(.text) PRIMARY KEY,
                plan_id \(.text) NOT NULL REFERENCES plan,
                upper_key \(.text) NOT NULL,
                place_code \(.text) NOT NULL REFERENCES unit ON UPDATE CASCADE,
                kind \(.text) NOT NULL,
                parent_item \(.text),
                child_item \(.text),
                verdict \(.text),
                note \(.text),
                by_id \(.text) NOT NULL REFERENCES account,
                at \(.instant) NOT NULL,
                CONSTRAINT cascade_act_kind_check CHECK (kind IN ('joined', 'parted', 'agreed', 'noted')),
                CONSTRAINT cascade_act_pair_check CHECK (kind IN ('agreed', 'noted') OR parent_item IS NOT NULL AND child_item IS NOT NULL)
            ) \(.strict)
            """,
            "CREATE INDEX cascade_act_plan ON cascade_act (plan_id, upper_key, place_code)"),
        Migration(
            "2026-11-26 the programme of a plan, and targets that report on others",
            """
            CREATE TABLE plan_programme (
                plan_id \(.text) PRIMARY KEY REFERENCES plan,
                programme \(.text) NOT NULL,
                by_id \(.text) NOT NULL REFERENCES account,
                at \(.instant) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE TABLE target_report (
                item_id \(.text) PRIMARY KEY REFERENCES plan_item,
                target_id \(.text) NOT NULL REFERENCES plan_item,
                by_id \(.text) NOT NULL REFERENCES account,
                at \(.instant) NOT NULL,
                CONSTRAINT target_report_self_check CHECK (item_id <> target_id)
            ) \(.strict)
            """,
            "CREATE INDEX target_report_target ON target_report (target_id)")
    ]
}
