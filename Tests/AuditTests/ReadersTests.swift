import Audit
import Core
import Storage
import TestSupport
import Testing

@Suite struct `Who opened a file` {
    @Test(arguments: Engines.all) func `is told with how often and when, the latest first`(engine: Engine) async throws {
        let store = try await Store(engine), file = ID<AuditEntry>.random(), other = ID<AuditEntry>.random()
        let (one, two) = (ID<AuditLog>.random(), ID<AuditLog>.random()), now = Store.morning
        #expect(try await store.database.read { tx in try AuditLog(tx).readers(of: "case", file, by: [.opened]) } == [])
        try await store.database.write { tx in
            for (minute, reader) in [one, one, two, one].enumerated() {
                try AuditLog(tx).record(.opened, "case", file, by: reader, at: now.adding(seconds: minute * 60))
            }
            try AuditLog(tx).record(.opened, "case", other, by: two, at: now)
            try AuditLog(tx).record(.logRead, "case", file, by: two, at: now.adding(seconds: 999))
        }
        let readers = try await store.database.read { tx in try AuditLog(tx).readers(of: "case", file, by: [.opened]) }
        #expect(readers.map(\.actor) == [one.rawValue, two.rawValue] && readers.map(\.times) == [3, 1])
        #expect(readers[0].first == now && readers[0].last == now.adding(seconds: 180))
        #expect(
            try await store.database.read { tx in try AuditLog(tx).page(by: two, for: [], offset: 0, size: 9).map(\.act) } == [
                "audit.read", "access.signedIn", "access.signedIn"
            ])
        #expect(try await store.database.read { tx in try AuditLog(tx).count(by: two, for: []) } == 3)
    }
}
