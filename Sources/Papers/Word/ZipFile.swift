import CZip
import Glibc

/// A zip file put together in memory. Its members bear no time but the first that the format knows.
enum ZipFile {
    /// 1980-01-01.
    private static let firstDay: UInt16 = 1 << 5 | 1

    static func bytes(of members: [(name: String, content: [UInt8])]) throws -> [UInt8] {
        guard let source = zip_source_buffer_create(nil, 0, 0, nil) else { throw PaperFailure("zip: no memory") }
        zip_source_keep(source)  // closing the archive lets go of it once
        defer { zip_source_free(source) }
        guard let archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
            zip_source_free(source)
            throw PaperFailure("zip: not opened")
        }
        do {
            for member in members { try add(member.name, member.content, to: archive) }
        } catch {
            zip_discard(archive)
            throw error
        }
        guard zip_close(archive) == 0 else {
            let reason = String(cString: zip_strerror(archive))
            zip_discard(archive)
            throw PaperFailure("zip: " + reason)
        }
        return try read(source)
    }

    private static func add(_ name: String, _ content: [UInt8], to archive: OpaquePointer) throws {
        // The archive reads it only when it is closed, and frees it then.
        guard let copy = malloc(max(content.count, 1)) else { throw PaperFailure("zip: no memory") }
        content.withUnsafeBytes { if let from = $0.baseAddress { copy.copyMemory(from: from, byteCount: $0.count) } }
        guard let source = zip_source_buffer(archive, copy, zip_uint64_t(content.count), 1) else {
            free(copy)
            throw PaperFailure("zip: no memory")
        }
        let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            throw PaperFailure("zip: member not added")
        }
        guard zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstDay, 0) == 0 else { throw PaperFailure("zip: no time") }
    }

    private static func read(_ source: OpaquePointer) throws -> [UInt8] {
        var status = zip_stat_t()
        guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else { throw PaperFailure("zip: not read") }
        defer { zip_source_close(source) }
        var bytes = [UInt8](repeating: 0, count: Int(status.size))
        guard zip_source_read(source, &bytes, zip_uint64_t(bytes.count)) == zip_int64_t(bytes.count) else { throw PaperFailure("zip: not read") }
        return bytes
    }
}
