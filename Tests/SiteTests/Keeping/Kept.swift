import Access
import Core
import Foundation
import Plans
import Site
import Storage
import TestSupport

@testable import StorageSQLite

/// A store with the example programme and a file of several chunks, and what is in any store.
enum Kept {
    /// Three full chunks and a bit.
    static let bytes = (0..<3 * 256 << 10 + 17).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }
    static let file = StoredFile(id: .random(), name: "Kế hoạch “số 1”; 'nháp'.docx", size: bytes.count, digest: "không tính", at: TestClock.morning)

    static func store(on engine: Engine) async throws -> any Database {
        let database = try await engine.empty()
        let site = try await TestSite(database)
        try await ExampleProgramme(site.services).add()
        try await database.write { tx in try FileStore(tx).add(file, bytes) }
        return database
    }

    /// All rows of all tables that a back-up takes, in the order of their keys.
    static func contents(of database: any Database) async throws -> [String: [[Value]]] {
        let path = temporary()
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await Backup(Site.migrations).layOut(path)
        let tables = try BackupFile(path: path).tables()
        return try await database.read { tx in
            var contents: [String: [[Value]]] = [:]
            for table in tables {
                let rows = try tx.run("SELECT \(names: table.columns) FROM \(name: table.name) ORDER BY \(names: table.key)")
                contents[table.name] = rows.map { $0.all.map(\.onEitherEngine) }
            }
            return contents
        }
    }

    static func temporary() -> String { FileManager.default.temporaryDirectory.appendingPathComponent("kept-\(UUID().uuidString)").path }

    /// A back-up of such a store, for as long as `body` runs.
    @discardableResult
    static func withBackup<T>(of database: any Database, _ migrations: [Migration] = Site.migrations, _ body: (String) async throws -> T) async throws
        -> T
    {
        let path = temporary()
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await Backup(migrations).write(database, to: path)
        return try await body(path)
    }
}

extension Value {
    /// SQLite has neither booleans nor instants, and gives a whole double back as it likes.
    fileprivate var onEitherEngine: Value {
        switch self {
        case .bool(let bool): .integer(bool ? 1 : 0)
        case .instant(let instant): .text(instant.text)
        case .integer, .text, .blob, .null, .double: self
        }
    }
}
