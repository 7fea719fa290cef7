import CResources

/// A file inside the binary: the style sheet, a script, the words of a language.
public struct Resource: Sendable {
    /// Below `Sources/CResources/`, such as `static/style.css`.
    public let path: String
    public let bytes: [UInt8]

    public static let all: [Resource] = (0..<tincay_resource_count()).compactMap { index in
        guard let entry = tincay_resource_at(index), let path = entry.pointee.path, let start = entry.pointee.bytes else { return nil }
        return Resource(path: String(cString: path), bytes: Array(UnsafeBufferPointer(start: start, count: entry.pointee.count)))
    }

    public static func all(below folder: String) -> [Resource] { all.filter { $0.path.hasPrefix(folder) } }
}
