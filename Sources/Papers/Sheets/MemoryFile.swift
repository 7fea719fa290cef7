import CXlsxWriter
import Glibc

/// A file without a name on any disk: what a library writes that wants a path. It is gone with the value, or with the process.
struct MemoryFile: ~Copyable {
    private static let closeOnExec: UInt32 = 1
    private let descriptor: CInt

    init() throws {
        descriptor = memfd_create("papers", Self.closeOnExec)
        guard descriptor >= 0 else { throw PaperFailure("no file in memory: error \(errno)") }
    }

    deinit { close(descriptor) }

    var path: String { "/proc/self/fd/\(descriptor)" }

    func bytes() throws -> [UInt8] {
        let size = lseek(descriptor, 0, SEEK_END)
        guard size >= 0 else { throw PaperFailure("a file in memory has no size: error \(errno)") }
        var bytes = [UInt8](repeating: 0, count: size)
        var filled = 0
        while filled < size {
            let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress.map { $0 + filled }, size - filled, off_t(filled)) }
            guard count > 0 else { throw PaperFailure("a file in memory was not read: error \(errno)") }
            filled += count
        }
        return bytes
    }
}
