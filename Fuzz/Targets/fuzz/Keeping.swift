import Foundation
import Storage
import StorageSQLite
import Synchronization

extension FuzzTarget {
    static let keeping: [FuzzTarget] = [FuzzTarget("backup", backup)]

    private static let migrations = [
        Migration("2026-11-26 offices", "CREATE TABLE office (id TEXT PRIMARY KEY, name TEXT NOT NULL)"),
        Migration("2026-11-26 people", "CREATE TABLE person (id TEXT PRIMARY KEY, office TEXT NOT NULL REFERENCES office (id), name TEXT)")
    ]

    /// Changes to a sound back-up: where (two bytes), how many (one), and the new bytes; what is left over is cut off its end.
    private static func backup(_ bytes: [UInt8]) throws {
        var file = sound, rest = bytes[...]
        while rest.count >= 4 {
            let place = (Int(rest[rest.startIndex]) << 8 | Int(rest[rest.startIndex + 1])) % file.count
            let count = Int(rest[rest.startIndex + 2]) % 32 + 1
            rest = rest.dropFirst(3)
            for (offset, byte) in rest.prefix(count).enumerated() where place + offset < file.count { file[place + offset] = byte }
            rest = rest.dropFirst(count)
        }
        file.removeLast(rest.count)
        let (path, target) = (folder + "/changed", folder + "/restored")
        try Data(file).write(to: URL(fileURLWithPath: path))
        for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: target + ending) }
        do {
            _ = try waiting { try await Backup(migrations).restore(path) { try SQLiteDatabase(path: target) } }
        } catch is BackupRefusal {
            hold(!FileManager.default.fileExists(atPath: target), "a back-up that is refused leaves no trace")
        } catch is StorageError {
            return
        }
    }

    private static let folder: String = {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fuzz-\(ProcessInfo.processInfo.processIdentifier)").path
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }()

    private static let sound: [UInt8] = {
        do {
            try waiting {
                let store = try SQLiteDatabase(path: folder + "/store")
                try await store.migrate(migrations)
                try await store.write { tx in
                    try tx.run("INSERT INTO office (id, name) VALUES ('a', 'Trạm Y tế xã Mẫu')")
                    try tx.run("INSERT INTO person (id, office, name) VALUES ('b', 'a', 'Nguyễn Thị Mẫu')")
                }
                try await Backup(migrations).write(store, to: folder + "/sound")
            }
            return Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/sound")))
        } catch {
            fatalError("there is no sound back-up to change: \(error)")
        }
    }()

    private static func waiting<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) throws -> Value {
        let outcome = Mutex<Result<Value, any Error>?>(nil), done = DispatchSemaphore(value: 0)
        Task {
            do { let value = try await work(); outcome.withLock { $0 = .success(value) } } catch { outcome.withLock { $0 = .failure(error) } }
            done.signal()
        }
        done.wait()
        guard let result = outcome.withLock({ $0 }) else { fatalError("the work ended without an outcome") }
        return try result.get()
    }
}
