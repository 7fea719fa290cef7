import Foundation

/// A folder of one's own, which nobody else may read, for files that are not finished.
struct WorkFolder: Sendable {
    private let url: URL

    init(in parent: URL) throws {
        url = parent.appendingPathComponent(".tincay-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    }

    /// The path of a file in it.
    subscript(name: String) -> String { url.appendingPathComponent(name + ".sqlite").path }

    func remove() { try? FileManager.default.removeItem(at: url) }
}
