extension SQL {
    /// Makes a table refuse UPDATE and DELETE, in the database itself: what was recorded stays as it was recorded.
    ///
    /// A migration of another feature cannot lift it by accident; somebody who may change the schema still can.
    public static func refuseChanges(of table: TableName) -> [SQL] {
        [
            SQL(
                sqlite: "SELECT 1",
                postgres: """
                    CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
                    $$ BEGIN RAISE EXCEPTION 'append only' USING ERRCODE = 'integrity_constraint_violation'; END $$
                    """),
            "\(.beforeEach)_update_\(table.sql) BEFORE UPDATE ON \(table.sql) \(.refusal)",
            "\(.beforeEach)_delete_\(table.sql) BEFORE DELETE ON \(table.sql) \(.refusal)"
        ]
    }

    static let beforeEach = SQL(sqlite: "CREATE TRIGGER refuse", postgres: "CREATE TRIGGER refuse")
    static let refusal = SQL(
        sqlite: "BEGIN SELECT RAISE(ABORT, 'append only'); END",
        postgres: "FOR EACH ROW EXECUTE FUNCTION refuse_change()")
}

/// The name of a table, from a literal.
public struct TableName: Sendable, ExpressibleByStringLiteral {
    let name: String
    let sql: SQL
    public init(stringLiteral name: StaticString) { (self.name, sql) = ("\(name)", SQL(stringLiteral: name)) }
}
