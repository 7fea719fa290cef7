import Audit
import Foundation
import Testing
import Transparency

@Suite struct `The file of the key` {
    @Test func `is made once, for its owner alone, and read again`() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("audit-\(UUID().uuidString).key").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try LogKeyFile(path).read()?.text == nil)
        let made = try LogKeyFile(path).make()
        #expect(try LogKeyFile(path).read()?.text == made.text)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        #expect(throws: AuditRefusal.keyUnwritable) { try LogKeyFile(path).make() }
        #expect(throws: AuditRefusal.keyUnwritable) { try LogKeyFile(path + "/nowhere").make() }
        try Data("something else".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: AuditRefusal.keyUnreadable) { try LogKeyFile(path).read() }
    }

    @Test func `leaves nothing beside itself, and of many that begin at once one wins`() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("keys-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("audit.key").path
        let made = await withTaskGroup { group in
            for _ in 0..<8 { group.addTask { try? LogKeyFile(path).make().text } }
            return await group.reduce(into: []) { $0 += [$1].compactMap { $0 } }
        }
        #expect(made.count == 1)
        #expect(try LogKeyFile(path).read()?.text == made.first)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["audit.key"])
    }
}
