extension SQL {
    /// Opens the one way by which rows leave append-only tables: a row in `decisions` with their `id` takes them along.
    ///
    /// DELETE stays refused for everything that no such row names. On PostgreSQL the rows go by the rights of whoever made the
    /// tables: who serves needs no right to delete.
    ///
    /// - parameter tables: each with a column `id`, as `decisions` has; DELETE is refused for them by `refuseChanges`.
    public static func erase(from tables: [TableName], decidedIn decisions: TableName) -> [SQL] {
        let deletions = tables.map { "DELETE FROM \($0.name) WHERE id = NEW.id;" }.joined(separator: " ")
        return [
            SQL(
                either: "SELECT 1",
                or: """
                    CREATE FUNCTION refuse_undecided() RETURNS trigger LANGUAGE plpgsql AS
                    $$ BEGIN
                        IF EXISTS (SELECT 1 FROM \(decisions.name) WHERE id = OLD.id) THEN RETURN OLD; END IF;
                        RAISE EXCEPTION 'append only' USING ERRCODE = 'integrity_constraint_violation';
                    END $$
                    """),
            SQL(
                either: "SELECT 1",
                or: """
                    CREATE FUNCTION erase_decided() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS
                    $$ BEGIN \(deletions) RETURN NULL; END $$
                    """),
            SQL(
                either: "CREATE TRIGGER erase_\(decisions.name) AFTER INSERT ON \(decisions.name) BEGIN \(deletions) END",
                or: "CREATE TRIGGER erase_\(decisions.name) AFTER INSERT ON \(decisions.name) FOR EACH ROW EXECUTE FUNCTION erase_decided()")
        ]
            + tables.flatMap { table in
                let trigger = "refuse_delete_\(table.name)"
                return [
                    SQL(either: "DROP TRIGGER \(trigger)", or: "DROP TRIGGER \(trigger) ON \(table.name)"),
                    SQL(
                        either: """
                            CREATE TRIGGER \(trigger) BEFORE DELETE ON \(table.name)
                            WHEN NOT EXISTS (SELECT 1 FROM \(decisions.name) WHERE id = OLD.id)
                            BEGIN SELECT RAISE(ABORT, 'append only'); END
                            """,
                        or: "CREATE TRIGGER \(trigger) BEFORE DELETE ON \(table.name) FOR EACH ROW EXECUTE FUNCTION refuse_undecided()")
                ]
            }
    }
}
