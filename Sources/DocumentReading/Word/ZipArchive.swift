import CZip
import Core

/// The members of a zip file held in memory.
///
/// Sizes are declared by whoever made the file, so they are asked first and then not believed.
struct ZipArchive: ~Copyable {
    private let handle: OpaquePointer

    /// Office files have a few dozen members; one for each picture at most.
    private static let mostMembers = 10_000
    /// The text of a plan as XML; the largest seen has 1 MB.
    private static let largestMember: UInt64 = 48 << 20
    /// What packs to a hundredth and less is repetition: small files of it are let through, since a table of empty cells is one.
    private static let mostPacking: UInt64 = 150
    private static let alwaysFine: UInt64 = 8 << 20

    static func reading<Result>(_ bytes: [UInt8], _ body: (borrowing ZipArchive) throws -> Result) throws -> Result {
        try bytes.withUnsafeBytes { buffer in
            guard let source = zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(buffer.count), 0, nil) else { throw Problem.documentDamaged }
            guard let handle = zip_open_from_source(source, ZIP_RDONLY, nil) else {
                zip_source_free(source)
                throw Problem.documentDamaged
            }
            return try body(ZipArchive(handle: handle))
        }
    }

    private init(handle: OpaquePointer) { self.handle = handle }

    deinit { zip_discard(handle) }

    func checkCount() throws {
        guard zip_get_num_entries(handle, 0) <= Self.mostMembers else { throw Problem.documentTooComplex }
    }

    func holds(_ name: String) -> Bool { zip_name_locate(handle, name, 0) >= 0 }

    /// Nil when there is no such member.
    /// - throws: `Problem.documentTooComplex`, `.documentLocked`, `.documentDamaged`.
    func bytes(of name: String) throws -> [UInt8]? {
        let index = zip_name_locate(handle, name, 0)
        guard index >= 0 else { return nil }
        var status = zip_stat_t()
        zip_stat_init(&status)
        guard zip_stat_index(handle, zip_uint64_t(index), 0, &status) == 0 else { throw Problem.documentDamaged }
        guard status.encryption_method == ZIP_EM_NONE else { throw Problem.documentLocked }
        try Self.check(size: status.size, packed: status.comp_size)
        guard let file = zip_fopen_index(handle, zip_uint64_t(index), 0) else { throw Problem.documentDamaged }
        defer { zip_fclose(file) }
        return try Self.read(file, atMost: Int(status.size))
    }

    private static func check(size: UInt64, packed: UInt64) throws {
        guard size <= largestMember, size <= alwaysFine || size / max(packed, 1) <= mostPacking else { throw Problem.documentTooComplex }
    }

    private static func read(_ file: OpaquePointer, atMost size: Int) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: size)
        var filled = 0
        while filled < size {
            let count = bytes.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress.map { $0 + filled }, zip_uint64_t($0.count - filled)) }
            guard count > 0 else { throw Problem.documentDamaged }
            filled += Int(count)
        }
        // One more byte than declared, or a checksum that does not fit, shows here.
        var more: UInt8 = 0
        guard zip_fread(file, &more, 1) == 0 else { throw Problem.documentDamaged }
        return bytes
    }
}
