import CResources

/// A file inside the binary: the style sheet, a script, the words of a language.
public struct Resource: Sendable {
    /// Below `Sources/CResources/`, such as `static/style.css`.
    public let path: String
    private let index: Int

    /// Copied out of the binary at every call, so that nothing is held twice.
    public var bytes: [UInt8] {
        guard let entry = tincay_resource_at(index), let start = entry.pointee.bytes else { return [] }
        return Array(UnsafeBufferPointer(start: start, count: entry.pointee.count))
    }

    public static let all: [Resource] = (0..<tincay_resource_count()).compactMap { index in
        guard let path = tincay_resource_at(index)?.pointee.path else { return nil }
        return Resource(path: String(cString: path), index: index)
    }

    public static func all(below folder: String) -> [Resource] { all.filter { $0.path.hasPrefix(folder) } }
}
