public import Storage

public enum OrganisationMigrations {
    public static let all = [
        Migration(
            "2026-11-21 units and agencies",
            "CREATE TABLE unit (place_code \(.text) PRIMARY KEY, position \(.integer) NOT NULL UNIQUE) \(.strict)",
            """
            CREATE TABLE agency (
                id \(.text) PRIMARY KEY,
                place_code \(.text) NOT NULL REFERENCES unit ON UPDATE CASCADE,
                name \(.text) NOT NULL,
                name_key \(.text) NOT NULL,
                sort_key \(.text) NOT NULL,
                kind \(.text) NOT NULL,
                parent_id \(.text) REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
                valid_from \(.text) NOT NULL,
                valid_to \(.text),
                revision \(.integer) NOT NULL,
                UNIQUE (place_code, name_key)
            ) \(.strict)
            """)
    ]
}
