public import Storage

public enum WorkMigrations {
    public static let all = [
        Migration(
            "2026-11-26 tasks, their times and acts",
            """
            CREATE TABLE work_task (
                id \(.text) PRIMARY KEY,
                place_code \(.text) NOT NULL REFERENCES unit ON UPDATE CASCADE,
                plan_id \(.text) REFERENCES plan,
                kind \(.text) NOT NULL,
                text \(.text) NOT NULL,
                folded \(.text) NOT NULL,
                section_title \(.text) NOT NULL,
                position \(.integer) NOT NULL,
                lead_id \(.text) REFERENCES agency,
                lead_name \(.text),
                leader_id \(.text) REFERENCES account,
                timing \(.text),
                product \(.text),
                order_number \(.text),
                order_day \(.text),
                order_title \(.text),
                carrier_plan_id \(.text) REFERENCES plan,
                carrier_words \(.text),
                assigned_by \(.text) NOT NULL REFERENCES account,
                assigned_at \(.instant) NOT NULL,
                revision \(.integer) NOT NULL,
                CONSTRAINT work_task_kind_check CHECK (kind IN ('task', 'duty', 'report'))
            ) \(.strict)
            """,
            // Which version of a programme its tasks were last made from.
            "CREATE TABLE work_plan (plan_id \(.text) PRIMARY KEY REFERENCES plan, version \(.integer) NOT NULL) \(.strict)",
            "CREATE INDEX work_task_plan ON work_task (plan_id, position)",
            "CREATE INDEX work_task_place ON work_task (place_code)",
            "CREATE TABLE work_coordinator (task_id \(.text) NOT NULL REFERENCES work_task, agency_id \(.text) NOT NULL REFERENCES agency, PRIMARY KEY (task_id, agency_id)) \(.strict)",
            "CREATE INDEX work_coordinator_agency ON work_coordinator (agency_id)",
            "CREATE TABLE work_follower (task_id \(.text) NOT NULL REFERENCES work_task, account_id \(.text) NOT NULL REFERENCES account, PRIMARY KEY (task_id, account_id)) \(.strict)",
            "CREATE INDEX work_follower_account ON work_follower (account_id)",
            """
            CREATE TABLE work_occurrence (
                id \(.text) PRIMARY KEY,
                task_id \(.text) NOT NULL REFERENCES work_task,
                place_code \(.text) NOT NULL REFERENCES unit ON UPDATE CASCADE,
                plan_id \(.text) REFERENCES plan,
                kind \(.text) NOT NULL,
                lead_id \(.text) REFERENCES agency,
                key \(.text) NOT NULL,
                time_kind \(.text) NOT NULL,
                label \(.text) NOT NULL,
                awaits \(.text),
                year \(.integer) NOT NULL,
                starts \(.text) NOT NULL,
                due \(.text),
                state \(.text) NOT NULL,
                has_progress \(.bool) NOT NULL,
                reported_at \(.instant),
                reported_by \(.text) REFERENCES account,
                is_late \(.bool),
                confirmed_at \(.instant),
                asked \(.text),
                asked_by \(.text) REFERENCES account,
                attention \(.text),
                urged \(.integer) NOT NULL,
                urged_at \(.instant),
                cause \(.text),
                revision \(.integer) NOT NULL,
                UNIQUE (task_id, key),
                CONSTRAINT work_occurrence_state_check CHECK (state IN ('open', 'reported', 'confirmed', 'handedBack', 'postponed', 'withdrawn')),
                CONSTRAINT work_occurrence_asked_check CHECK ((asked IS NULL) = (asked_by IS NULL)),
                CONSTRAINT work_occurrence_report_check CHECK ((reported_at IS NULL) = (is_late IS NULL) AND (reported_at IS NULL) = (reported_by IS NULL))
            ) \(.strict)
            """,
            "CREATE INDEX work_occurrence_task ON work_occurrence (task_id, year, due)",
            "CREATE INDEX work_occurrence_place ON work_occurrence (place_code, year, kind, state, due, is_late)",
            "CREATE INDEX work_occurrence_lead ON work_occurrence (lead_id, state, due)",
            "CREATE INDEX work_occurrence_plan ON work_occurrence (plan_id, year)",
            """
            CREATE TABLE work_act (
                id \(.text) PRIMARY KEY,
                task_id \(.text) NOT NULL REFERENCES work_task,
                occurrence_id \(.text) REFERENCES work_occurrence,
                kind \(.text) NOT NULL,
                author_id \(.text) NOT NULL REFERENCES account,
                agency_id \(.text) NOT NULL REFERENCES agency,
                at \(.instant) NOT NULL,
                text \(.text),
                old_due \(.text),
                new_due \(.text),
                cause \(.text),
                said_by \(.text)
            ) \(.strict)
            """,
            "CREATE INDEX work_act_task ON work_act (task_id, at)",
            "CREATE TABLE work_act_file (act_id \(.text) NOT NULL REFERENCES work_act, file_id \(.text) NOT NULL REFERENCES file, PRIMARY KEY (act_id, file_id)) \(.strict)",
            // One row a reminder, so that none is given twice; a moved last day begins anew.
            """
            CREATE TABLE work_reminder (
                occurrence_id \(.text) NOT NULL REFERENCES work_occurrence,
                days \(.integer) NOT NULL,
                due \(.text) NOT NULL,
                at \(.instant) NOT NULL,
                PRIMARY KEY (occurrence_id, days, due)
            ) \(.strict)
            """,
            // What was published before there were tasks becomes work under the id of its item; its times are worked out at the next start.
            """
            INSERT INTO work_task (id, place_code, plan_id, kind, text, folded, section_title, position, lead_id, timing, product, assigned_by, assigned_at, revision)
            SELECT item.id, plan.place_code, plan.id, item.kind, item.text, '', item.section_title, item.position,
                (SELECT named.agency_id FROM plan_item_agency named WHERE named.item_id = item.id AND named.part = 'lead' AND named.agency_id IS NOT NULL
                    ORDER BY named.position LIMIT 1),
                task.timing, task.product, plan.published_by, plan.published_at, 1
            FROM plan_item item JOIN plan ON plan.id = item.plan_id LEFT JOIN plan_task task ON task.item_id = item.id
            WHERE plan.state = 'published' AND item.state <> 'removed' AND item.kind IN ('task', 'duty')
            """,
            """
            INSERT INTO work_coordinator (task_id, agency_id)
            SELECT DISTINCT named.item_id, named.agency_id FROM plan_item_agency named JOIN work_task task ON task.id = named.item_id
            WHERE named.agency_id IS NOT NULL AND (task.lead_id IS NULL OR named.agency_id <> task.lead_id)
            """,
            """
            INSERT INTO work_act (id, task_id, kind, author_id, agency_id, at, text)
            SELECT note.id, note.item_id, 'progress', note.author_id, note.agency_id, note.at, note.text
            FROM progress_note note JOIN work_task task ON task.id = note.item_id
            """,
            "DROP TABLE progress_note")
    ]
}
