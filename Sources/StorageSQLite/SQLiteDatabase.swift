import GRDB
public import Storage
import Synchronization

/// A store in one SQLite file: one writer at a time, readers beside it (WAL), every commit on disk before it returns.
public final class SQLiteDatabase: Storage.Database {
    private let connections: DatabasePool
    private let readers: Pool<Void>
    private let writer: Pool<Void>
    /// False once the disk has lost something (`StorageError.diskLost`). An fsync that is tried again may say yes to what is gone.
    private let keeps = Mutex(true)

    /// - parameter patience: how long to wait for a turn inside this process.
    /// - parameter busyTimeout: how long to wait for another process (a backup, an operator's shell) to unlock the file.
    public init(path: String, readers count: Int = 4, patience: Duration = .seconds(5), busyTimeout: Duration = .seconds(5)) throws {
        var configuration = Configuration()
        configuration.maximumReaderCount = count
        configuration.busyMode = .timeout(busyTimeout / .seconds(1))
        // As on PostgreSQL: otherwise `LIKE 'Z%'` would find "z" here and only here.
        // What is erased is overwritten: keys of an erased case do not stay in free pages.
        configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA case_sensitive_like = ON; PRAGMA secure_delete = ON") }

        connections = try DatabasePool(path: path, configuration: configuration)
        // n.b. not in `prepareDatabase`: GRDB runs that first, then sets NORMAL itself, which may lose the last
        // commits in a power cut. Readers never write, so the writer is enough.
        try connections.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA synchronous = FULL") }

        // GRDB would let callers wait for ever; our own turnstiles give up, with a clear error.
        readers = Pool(Array(repeating: (), count: count), patience: patience)
        writer = Pool([()], patience: patience)
    }

    public func read<T: Sendable>(_ work: @Sendable (any Transaction) throws -> T) async throws -> T {
        try await readers.lend {
            try await connections.read { db in
                let transaction = SessionTransaction(SQLiteSession(db: db))
                let result = try work(transaction)
                try transaction.finish()
                return result
            }
        }
    }

    @discardableResult
    public func write<T: Sendable>(_ work: @Sendable (any Transaction) throws -> T) async throws -> T {
        try await writer.lend {
            guard keeps.withLock({ $0 }) else { throw StorageError.diskLost }
            return try await connections.writeWithoutTransaction { db in
                let session = SQLiteSession(db: db)
                // IMMEDIATE: the lock is taken before the first read, so two writers cannot both read and then collide.
                try session.translating { try db.beginTransaction(.immediate) }
                let transaction = SessionTransaction(session)
                do {
                    let result = try work(transaction)
                    try transaction.finish()
                    try session.translating { try db.commit() }
                    return result
                } catch {
                    // A full disk may have rolled back already; GRDB then does nothing here.
                    try db.rollback()
                    let told = transaction.fatal ?? error
                    if case StorageError.diskLost = told { keeps.withLock { $0 = false } }
                    throw told
                }
            }
        }
    }
}

extension SQLiteDatabase {
    /// Ends all connections; the file may then be moved.
    public func close() throws { try connections.close() }
}
