public import Storage

public enum PeopleImportMigrations {
    public static let all = [
        Migration(
            "2026-11-26 lists of people",
            """
            CREATE TABLE people_import (
                id \(.text) PRIMARY KEY,
                owner_id \(.text) NOT NULL REFERENCES account,
                place_code \(.text) NOT NULL REFERENCES unit ON UPDATE CASCADE,
                at \(.instant) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE TABLE people_import_line (
                import_id \(.text) NOT NULL REFERENCES people_import,
                position \(.integer) NOT NULL,
                row_number \(.integer) NOT NULL,
                name \(.text) NOT NULL,
                login \(.text) NOT NULL,
                agency \(.text) NOT NULL,
                roles \(.text) NOT NULL,
                PRIMARY KEY (import_id, position)
            ) \(.strict)
            """)
    ]
}
