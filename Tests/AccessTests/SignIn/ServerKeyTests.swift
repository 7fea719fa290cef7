import Foundation
import Testing

@testable import Access

@Suite struct `The key of the server` {
    private static func file() -> String { FileManager.default.temporaryDirectory.appendingPathComponent("key-\(UUID().uuidString)").path }

    @Test func `is made once, for its owner alone, and found again`() throws {
        let file = Self.file()
        defer { try? FileManager.default.removeItem(atPath: file) }
        let made = try ServerKey(file: file), found = try ServerKey(file: file)
        #expect(made.derived("tincay test", "a") == found.derived("tincay test", "a"))
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let folder = (file as NSString).deletingLastPathComponent, name = (file as NSString).lastPathComponent
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix(name) } == [name])
    }

    @Test func `is one for two servers that start at once`() async throws {
        let file = Self.file()
        defer { try? FileManager.default.removeItem(atPath: file) }
        let keys = try await withThrowingTaskGroup(of: ServerKey.self) { group in
            for _ in 0..<8 { group.addTask { try ServerKey(file: file) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let one = try ServerKey(file: file).derived("tincay test", "a")
        #expect(keys.allSatisfy { $0.derived("tincay test", "a") == one })
    }

    @Test func `gives another key for another use and another owner`() {
        let key = ServerKey()
        #expect(key.derived("tincay test", "a") != key.derived("tincay test", "b"))
        #expect(key.derived("tincay test", "a") != key.derived("tincay other", "a"))
        #expect(key.derived("tincay test", "a") != ServerKey().derived("tincay test", "a"))
    }

    @Test(arguments: ["", "00", String(repeating: "x", count: 64), String(repeating: "0", count: 63), String(repeating: "0", count: 66)])
    func `is nothing else than 64 hex digits`(text: String) throws {
        let file = Self.file()
        defer { try? FileManager.default.removeItem(atPath: file) }
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        #expect(throws: ServerKey.Unreadable.self) { try ServerKey(file: file) }
    }
}
