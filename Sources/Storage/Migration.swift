import Core

/// One named step of the schema. Once released, neither its name nor its place ever changes: mend with a new step.
public struct Migration: Sendable {
    public let name: String
    let statements: [SQL]

    public init(_ name: String, _ statements: SQL...) {
        self.name = name
        self.statements = statements
    }

    public init(_ name: String, _ statements: [SQL]) {
        self.name = name
        self.statements = statements
    }
}

extension Database {
    /// Brings the schema up to date. Safe to call from every server at every start.
    public func migrate(_ migrations: [Migration]) async throws {
        try await write { tx in
            try tx.run(.lockMigrationTable)
            try tx.run(
                "CREATE TABLE IF NOT EXISTS migration (position \(.integer) PRIMARY KEY, name \(.text) NOT NULL, applied_at \(.instant) NOT NULL) \(.strict)"
            )
        }
        // Each step commits alone: a long list that breaks off resumes where it stopped.
        while try await write({ tx in try applyNext(of: migrations, in: tx) }) {}
    }
}

/// False when there was nothing left to do.
private func applyNext(of migrations: [Migration], in tx: any Transaction) throws -> Bool {
    try tx.run(.lockMigrations)
    let applied: [String] = try tx.run("SELECT name FROM migration ORDER BY position").map { try $0.get("name") }

    // An older server meeting a newer schema stops here too, rather than guess.
    for (position, name) in applied.enumerated() {
        let declared = position < migrations.count ? migrations[position].name : "nothing"
        guard declared == name else { throw StorageError.migrationsDiverged(applied: name, declared: declared) }
    }

    guard applied.count < migrations.count else { return false }
    let migration = migrations[applied.count]
    for statement in migration.statements { try tx.run(statement) }
    try tx.run("INSERT INTO migration (position, name, applied_at) VALUES (\(applied.count), \(migration.name), \(Instant.now))")
    return true
}
