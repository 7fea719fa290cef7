import CZip

/// A zip file made in memory.
enum ZipFile {
    static func bytes(_ members: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        guard let source = zip_source_buffer_create(nil, 0, 0, nil) else { return [] }
        zip_source_keep(source)
        defer { zip_source_free(source) }
        guard let archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, nil) else { return [] }
        // libzip reads the members when it closes.
        let copies = members.map { member -> UnsafeMutableBufferPointer<UInt8> in
            let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(member.bytes.count, 1))
            _ = copy.initialize(from: member.bytes)
            return copy
        }
        defer { for copy in copies { copy.deallocate() } }
        for (member, copy) in zip(members, copies) {
            let content = zip_source_buffer(archive, copy.baseAddress, zip_uint64_t(member.bytes.count), 0)
            guard zip_file_add(archive, member.name, content, zip_flags_t(ZIP_FL_ENC_UTF_8)) >= 0 else { return [] }
        }
        guard zip_close(archive) == 0 else { return [] }
        return content(of: source)
    }

    private static func content(of source: OpaquePointer) -> [UInt8] {
        guard zip_source_open(source) == 0 else { return [] }
        defer { zip_source_close(source) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = zip_source_read(source, &buffer, zip_uint64_t(buffer.count))
            guard count > 0 else { return bytes }
            bytes += buffer[..<Int(count)]
        }
    }
}
