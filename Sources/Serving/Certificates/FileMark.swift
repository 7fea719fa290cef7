import Foundation

/// What tells one content of a file from the next without reading it. Links are followed: certbot's names are links to the
/// certificate of the month.
struct FileMark: Equatable {
    private let inode: UInt
    private let size: Int
    private let seconds: Int
    private let nanoseconds: Int

    /// Nil when there is no such file.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        (inode, size) = (UInt(status.st_ino), Int(status.st_size))
        (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    }

    static func of(_ paths: String...) -> [FileMark?] { paths.map(FileMark.init) }
}
