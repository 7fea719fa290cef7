import Foundation
public import Storage

extension Backup {
    /// Puts everything of a back-up into an empty store. The file itself is only read.
    ///
    /// - parameter open: gives the store, which need not be up to date. Called when the file was found good, so that a bad
    ///   one leaves no trace.
    /// - returns: how many rows.
    /// - throws: `BackupRefusal` with the reason, and then nothing was written; whatever the store throws.
    @discardableResult
    public func restore(_ path: String, into open: () throws -> any Database) async throws -> Int {
        let folder = try WorkFolder(in: FileManager.default.temporaryDirectory)
        defer { folder.remove() }
        let file = try await checked(path, in: folder)
        let tables = try file.tables().map(\.name)

        let database = try open()
        // Asked before its tables are brought up to date: a store that is in use stays just as it was.
        if try await database.read({ tx in try tx.holdsRows(in: tables) }) { throw BackupRefusal.storeInUse }
        try await database.migrate(migrations)
        let rows = try await database.write { tx in
            // Once more, where nobody can come between.
            try tx.holdsRows(in: tables) ? nil : file.pour(into: tx)
        }
        guard let rows else { throw BackupRefusal.storeInUse }
        return rows
    }

    /// A copy of the file, found whole and brought up to date.
    private func checked(_ path: String, in folder: WorkFolder) async throws -> BackupFile {
        switch BackupHead(of: path) {
        case .none: throw BackupRefusal.foreign
        case .some(let head) where !head.isWhole: throw BackupRefusal.damaged
        case .some: break
        }
        let (copy, empty) = (folder["copy"], folder["empty"])
        try FileManager.default.copyItem(atPath: path, toPath: copy)
        do {
            try await bringUpToDate(copy)
            try await layOut(empty)
            let file = try BackupFile(path: copy)
            guard try file.tables() == BackupFile(path: empty).tables() else { throw BackupRefusal.foreign }
            return file
        } catch let refusal as BackupRefusal {
            throw refusal
        } catch StorageError.migrationsDiverged(_, declared: "nothing") {
            throw BackupRefusal.newer
        } catch StorageError.migrationsDiverged {
            throw BackupRefusal.foreign
        } catch StorageError.diskFull {
            throw StorageError.diskFull
        } catch {
            throw BackupRefusal.damaged
        }
    }

    private func bringUpToDate(_ path: String) async throws {
        let database = try SQLiteDatabase(path: path)
        let findings: [String] = try await database.read { tx in try tx.run(.integrity).map { try $0.get("finding") } }
        guard findings == ["ok"] else { throw BackupRefusal.damaged }
        guard try await database.read({ tx in try tx.holdsRows(in: ["migration"]) }) else { throw BackupRefusal.foreign }
        try await database.migrate(migrations)
        try database.close()
    }
}

extension Transaction {
    /// Whether any of these tables has a row. One that is not there yet has none.
    fileprivate func holdsRows(in tables: [String]) throws -> Bool {
        try tables.contains { table in
            do {
                return try savepoint { try first("SELECT 1 AS one FROM \(name: table) LIMIT 1") != nil }
            } catch StorageError.engine {
                return false
            }
        }
    }
}
