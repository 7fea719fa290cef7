public import Storage

public enum TargetMigrations {
    public static let all = [
        Migration(
            "2026-11-26 targets, their goals and figures",
            """
            CREATE TABLE target (
                id \(.text) PRIMARY KEY REFERENCES plan_item,
                plan_id \(.text) NOT NULL REFERENCES plan,
                owner_id \(.text) REFERENCES agency,
                unit \(.text),
                direction \(.text),
                counted \(.text),
                population \(.text),
                baseline_value \(.double),
                baseline_year \(.integer),
                baseline_source \(.text),
                revision \(.integer) NOT NULL,
                CONSTRAINT target_direction_check CHECK (direction IN ('increase', 'decrease', 'neutral')),
                CONSTRAINT target_baseline_check CHECK ((baseline_value IS NULL) = (baseline_year IS NULL))
            ) \(.strict)
            """,
            "CREATE INDEX target_plan ON target (plan_id)",
            // 0 is the goal of the paper; each decision adds one.
            """
            CREATE TABLE target_goal (
                target_id \(.text) NOT NULL REFERENCES target,
                number \(.integer) NOT NULL,
                value \(.double),
                comparator \(.text),
                due \(.integer),
                decision_number \(.text),
                decision_day \(.text),
                decision_title \(.text),
                author_id \(.text) REFERENCES account,
                at \(.instant),
                PRIMARY KEY (target_id, number),
                CONSTRAINT target_goal_decision_check CHECK ((number = 0) = (decision_day IS NULL) AND (number = 0) = (author_id IS NULL))
            ) \(.strict)
            """,
            """
            CREATE TABLE target_step (
                target_id \(.text) NOT NULL,
                number \(.integer) NOT NULL,
                year \(.integer) NOT NULL,
                value \(.double) NOT NULL,
                PRIMARY KEY (target_id, number, year),
                FOREIGN KEY (target_id, number) REFERENCES target_goal (target_id, number)
            ) \(.strict)
            """,
            """
            CREATE TABLE target_actual (
                id \(.text) PRIMARY KEY,
                target_id \(.text) NOT NULL REFERENCES target,
                year \(.integer) NOT NULL,
                part \(.text) NOT NULL,
                version \(.integer) NOT NULL,
                value \(.double),
                numerator \(.integer),
                denominator \(.integer),
                source \(.text),
                note \(.text),
                reason \(.text),
                author_id \(.text) NOT NULL REFERENCES account,
                agency_id \(.text) NOT NULL REFERENCES agency,
                at \(.instant) NOT NULL,
                CONSTRAINT target_actual_version UNIQUE (target_id, year, part, version),
                CONSTRAINT target_actual_part_check CHECK (part IN ('year', 'h1', 'h2', 'q1', 'q2', 'q3', 'q4')),
                CONSTRAINT target_actual_share_check CHECK ((numerator IS NULL) = (denominator IS NULL) AND (value IS NULL OR numerator IS NULL)),
                CONSTRAINT target_actual_whole_check CHECK (denominator > 0)
            ) \(.strict)
            """,
            """
            CREATE TABLE target_actual_file (
                actual_id \(.text) NOT NULL REFERENCES target_actual,
                file_id \(.text) NOT NULL REFERENCES file,
                PRIMARY KEY (actual_id, file_id)
            ) \(.strict)
            """,
            // What was published before: the agency that the programme names as its lead, else that of whoever published it.
            """
            INSERT INTO target (id, plan_id, owner_id, unit, revision)
            SELECT item.id, plan.id,
                coalesce(
                    (SELECT agency.id FROM agency WHERE agency.place_code = plan.place_code AND agency.name = plan.lead_agency ORDER BY agency.id LIMIT 1),
                    (SELECT account.agency_id FROM account WHERE account.id = plan.published_by)),
                goal.unit, 1
            FROM plan_item item JOIN plan ON plan.id = item.plan_id LEFT JOIN plan_target goal ON goal.item_id = item.id
            WHERE plan.state = 'published' AND item.kind = 'target' AND item.section = '' AND item.state <> 'removed'
            """,
            """
            INSERT INTO target_goal (target_id, number, value, comparator, due)
            SELECT target.id, 0, goal.value, goal.comparator, goal.due FROM target LEFT JOIN plan_target goal ON goal.item_id = target.id
            """)
    ]
}
