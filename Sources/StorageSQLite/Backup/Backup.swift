import Foundation
public import Storage

/// A whole store in one file, which is there complete or not at all.
///
///     let rows = try await Backup(Site.migrations).write(database, to: "friday.tincay")
///     try await Backup(Site.migrations).restore("friday.tincay") { try emptyStore() }
public struct Backup: Sendable {
    let migrations: [Migration]

    /// - parameter migrations: those of this version; they lay out the file, and bring an older one up to date.
    public init(_ migrations: [Migration]) { self.migrations = migrations }

    /// Writes one moment of the store, while others go on writing to it.
    /// - returns: how many rows.
    /// - throws: `BackupRefusal.alreadyThere` or `.unwritable`; whatever the store throws.
    @discardableResult
    public func write(_ database: any Database, to path: String) async throws -> Int {
        guard !FileManager.default.fileExists(atPath: path) else { throw BackupRefusal.alreadyThere }
        // Beside its final place, and moved there when whole: a back-up that broke off is never mistaken for one.
        let folder: WorkFolder
        do { folder = try WorkFolder(in: URL(fileURLWithPath: path).deletingLastPathComponent()) } catch { throw BackupRefusal.unwritable }
        defer { folder.remove() }
        let (empty, full) = (folder["empty"], folder["full"])
        try await layOut(empty)
        let rows = try await database.read { tx in
            // The engine may run this again when transactions collide: each time into an empty file.
            if FileManager.default.fileExists(atPath: full) { try FileManager.default.removeItem(atPath: full) }
            try FileManager.default.copyItem(atPath: empty, toPath: full)
            let file = try BackupFile(path: full)
            let rows = try file.fill(from: tx)
            try file.close()
            return rows
        }
        do { try FileManager.default.moveItem(atPath: full, toPath: path) } catch { throw BackupRefusal.unwritable }
        return rows
    }

    /// A file with the tables of this version and nothing in them.
    func layOut(_ path: String) async throws {
        let database = try SQLiteDatabase(path: path)
        try await database.migrate(migrations)
        try database.close()
        try BackupFile(path: path).close()
    }
}
