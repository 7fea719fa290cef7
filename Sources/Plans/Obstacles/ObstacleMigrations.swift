public import Storage

public enum ObstacleMigrations {
    public static let all = [
        Migration(
            "2026-11-26 obstacles and proposals",
            """
            CREATE TABLE obstacle (
                id \(.text) PRIMARY KEY,
                place_code \(.text) NOT NULL REFERENCES unit ON UPDATE CASCADE,
                kind \(.text) NOT NULL,
                text \(.text) NOT NULL,
                plan_id \(.text) REFERENCES plan,
                task_id \(.text) REFERENCES work_task,
                amount \(.integer),
                source \(.text),
                agency_id \(.text) NOT NULL REFERENCES agency,
                raised_by \(.text) NOT NULL REFERENCES account,
                raised_at \(.instant) NOT NULL,
                addressee \(.text) NOT NULL,
                above_code \(.text) REFERENCES unit ON UPDATE CASCADE,
                above_name \(.text),
                paper \(.text),
                state \(.text) NOT NULL,
                days \(.integer) NOT NULL,
                due \(.text) NOT NULL,
                outcome \(.text),
                revision \(.integer) NOT NULL,
                CONSTRAINT obstacle_subject_check CHECK (plan_id IS NOT NULL OR task_id IS NOT NULL),
                CONSTRAINT obstacle_kind_check CHECK (kind IN ('obstacle', 'pilot', 'money', 'guidance', 'people', 'other')),
                CONSTRAINT obstacle_state_check CHECK (state IN ('raised', 'moreAsked', 'supplied', 'answered', 'reopened', 'closed')),
                CONSTRAINT obstacle_money_check CHECK ((kind = 'money') = (amount IS NOT NULL) AND (amount IS NULL) = (source IS NULL)),
                CONSTRAINT obstacle_addressee_check CHECK (addressee IN ('unit', 'above', 'outside')
                    AND (addressee = 'above') = (above_code IS NOT NULL) AND (addressee = 'unit') = (above_name IS NULL)
                    AND (addressee = 'outside') = (paper IS NOT NULL))
            ) \(.strict)
            """,
            "CREATE INDEX obstacle_place ON obstacle (place_code, raised_at)",
            "CREATE INDEX obstacle_above ON obstacle (above_code, raised_at)",
            "CREATE INDEX obstacle_agency ON obstacle (agency_id, raised_at)",
            "CREATE INDEX obstacle_plan ON obstacle (plan_id)",
            "CREATE INDEX obstacle_task ON obstacle (task_id)",
            """
            CREATE TABLE obstacle_act (
                id \(.text) PRIMARY KEY,
                obstacle_id \(.text) NOT NULL REFERENCES obstacle,
                kind \(.text) NOT NULL,
                author_id \(.text) NOT NULL REFERENCES account,
                agency_id \(.text) NOT NULL REFERENCES agency,
                at \(.instant) NOT NULL,
                text \(.text),
                outcome \(.text),
                paper \(.text),
                addressee \(.text),
                due \(.text)
            ) \(.strict)
            """,
            "CREATE INDEX obstacle_act_obstacle ON obstacle_act (obstacle_id, at)")
    ]
}
