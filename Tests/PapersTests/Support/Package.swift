import CZip
import Foundation

/// The members of an Office file.
struct Package {
    private(set) var members: [String: String] = [:]
    private(set) var order: [String] = []

    struct Unreadable: Error {}

    init(_ bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { buffer in
            guard let source = zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(buffer.count), 0, nil),
                let zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nil)
            else { throw Unreadable() }
            defer { zip_discard(zip) }
            for index in 0..<zip_uint64_t(zip_get_num_entries(zip, 0)) {
                var status = zip_stat_t()
                guard zip_stat_index(zip, index, 0, &status) == 0, let name = zip_get_name(zip, index, 0), let file = zip_fopen_index(zip, index, 0)
                else { throw Unreadable() }
                defer { zip_fclose(file) }
                var content = [UInt8](repeating: 0, count: Int(status.size))
                guard zip_fread(file, &content, zip_uint64_t(content.count)) == zip_int64_t(content.count) else { throw Unreadable() }
                members[String(cString: name)] = String(decoding: content, as: UTF8.self)
                order.append(String(cString: name))
            }
        }
    }

    subscript(name: String) -> String { members[name] ?? "" }
}
