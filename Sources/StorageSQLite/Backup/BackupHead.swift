import Foundation

/// The first hundred bytes of a SQLite file, which say how long it should be.
/// see https://www.sqlite.org/fileformat2.html#the_database_header
struct BackupHead {
    private let bytes: [UInt8]
    private let size: Int

    /// Nil when it is not a SQLite file.
    init?(of path: String) {
        guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? handle.close() }
        guard let head = try? handle.read(upToCount: 100), head.starts(with: "SQLite format 3\0".utf8), let end = try? handle.seekToEnd() else {
            return nil
        }
        (bytes, size) = (Array(head), Int(end))
    }

    /// Asked here, because SQLite itself reads what is missing from the last page as zeros and finds nothing wrong with them.
    var isWhole: Bool {
        guard bytes.count == 100 else { return false }
        let page = Int(bytes[16]) << 8 | Int(bytes[17])
        let count = bytes[28..<32].reduce(0) { $0 << 8 | Int($1) }
        // 65536 does not fit in two bytes and is written 1.
        return size == count * (page == 1 ? 65_536 : page)
    }
}
