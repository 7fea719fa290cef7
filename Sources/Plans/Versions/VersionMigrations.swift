public import Storage

public enum VersionMigrations {
    public static let all = [
        Migration(
            "2026-11-26 later versions of plans",
            // The draft is a plan like any other until it is published; then its row is gone and this one says what became of it.
            """
            CREATE TABLE plan_change (
                draft_id \(.text) PRIMARY KEY,
                plan_id \(.text) NOT NULL REFERENCES plan,
                version \(.integer) NOT NULL,
                opened_by \(.text) NOT NULL REFERENCES account,
                opened_at \(.instant) NOT NULL,
                published_by \(.text) REFERENCES account,
                published_at \(.instant),
                CONSTRAINT plan_change_version UNIQUE (plan_id, version)
            ) \(.strict)
            """,
            // What earlier versions were numbered: papers of other units go on citing them.
            """
            CREATE TABLE plan_former (
                plan_id \(.text) NOT NULL REFERENCES plan,
                version \(.integer) NOT NULL,
                number \(.text) NOT NULL,
                issuer \(.text) NOT NULL,
                day \(.integer),
                month \(.integer),
                year \(.integer),
                PRIMARY KEY (plan_id, version)
            ) \(.strict)
            """,
            """
            CREATE TABLE plan_item_origin (
                item_id \(.text) PRIMARY KEY REFERENCES plan_item,
                origin_id \(.text) NOT NULL REFERENCES plan_item
            ) \(.strict)
            """,
            "ALTER TABLE plan_version ADD COLUMN published_by \(.text)",
            "UPDATE plan_version SET published_by = (SELECT published_by FROM plan WHERE plan.id = plan_version.plan_id)")
    ]
}
