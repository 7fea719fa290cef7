import Storage

extension PostgresDatabase {
    /// Gives the role behind `server` what serving needs: every table, but of some only SELECT and INSERT. Safe at every start.
    ///
    /// - parameter tables: those it may only add to.
    /// - throws: `StorageError.unreadable` when the role or the schema has more than lower-case letters, digits and `_` in its name.
    public func letServe(_ server: PostgresDatabase, addingOnlyTo tables: [String]) async throws {
        let role: String = try await server.read { tx in try tx.run("SELECT current_user::text AS role")[0].get("role") }
        try await write { tx in
            let schema: String = try tx.run("SELECT current_schema()::text AS name")[0].get("name")
            try tx.run("GRANT USAGE ON SCHEMA \(name: schema) TO \(name: role)")
            try tx.run("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA \(name: schema) TO \(name: role)")
            for table in tables { try tx.run("REVOKE UPDATE, DELETE ON \(name: table) FROM \(name: role)") }
            try tx.run("REVOKE INSERT, UPDATE, DELETE ON migration FROM \(name: role)")
        }
    }
}
