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
}
