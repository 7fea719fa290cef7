public import Core

/// Files as rows of 256 KiB each: neither engine has to hold one large value, and reading can stop half way.
public struct FileStore {
    private let tx: any Transaction
    static let chunk = 256 << 10

    public init(_ tx: any Transaction) { self.tx = tx }

    public func add(_ file: StoredFile, _ bytes: [UInt8]) throws {
        try tx.run("INSERT INTO file (id, name, size, digest, at) VALUES (\(file.id), \(file.name), \(bytes.count), \(file.digest), \(file.at))")
        for (position, start) in stride(from: 0, to: bytes.count, by: Self.chunk).enumerated() {
            let part = Array(bytes[start..<min(start + Self.chunk, bytes.count)])
            try tx.run("INSERT INTO file_chunk (file_id, position, bytes) VALUES (\(file.id), \(position), \(part))")
        }
    }

    public func find(_ id: ID<StoredFile>) throws -> StoredFile? {
        try tx.first("SELECT id, name, size, digest, at FROM file WHERE id = \(id)").map { row in
            StoredFile(
                id: try row.get("id"), name: try row.get("name"), size: try row.get("size"), digest: try row.get("digest"), at: try row.get("at"))
        }
    }

    /// - throws: when something still refers to it.
    public func remove(_ id: ID<StoredFile>) throws {
        try tx.run("DELETE FROM file_chunk WHERE file_id = \(id)")
        try tx.run("DELETE FROM file WHERE id = \(id)")
    }

    public func bytes(of id: ID<StoredFile>) throws -> [UInt8] {
        try tx.run("SELECT bytes FROM file_chunk WHERE file_id = \(id) ORDER BY position").flatMap { try $0.get("bytes", as: [UInt8].self) }
    }
}

public enum FileMigrations {
    public static let all = [
        Migration(
            "2026-11-21 files",
            """
            CREATE TABLE file (
                id \(.text) PRIMARY KEY,
                name \(.text) NOT NULL,
                size \(.integer) NOT NULL,
                digest \(.text) NOT NULL,
                at \(.instant) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE TABLE file_chunk (
                file_id \(.text) NOT NULL REFERENCES file,
                position \(.integer) NOT NULL,
                bytes \(.blob) NOT NULL,
                PRIMARY KEY (file_id, position)
            ) \(.strict)
            """)
    ]
}
