import Audit
import Core
import Storage
import TestSupport
import Testing
import Transparency

@Suite struct `Published keys` {
    @Test(arguments: Engines.all) func `are found with their way to the newest checkpoint`(engine: Engine) async throws {
        let store = try await Store(engine, entries: 300), unit = ID<AuditEntry>.random(), now = Store.morning
        try await store.database.write { tx in try PublishedKeys(tx).publish("ab01", of: "unit", unit, by: ID<AuditEntry>?.none, at: now) }
        #expect(try await store.database.read { tx in try PublishedKeys(tx).leaf(forDetail: "ab01") == nil })
        try await store.notary.sequenceNow(at: now)
        for more in [0, 1, 5, 400] {
            try await store.add(more, from: 1_000)
            try await store.notary.sequenceNow(at: now)
            let found = try #require(try await store.database.read { tx in try PublishedKeys(tx).leaf(forDetail: "ab01") })
            let head = try Checkpoint(found.checkpoint, verifiedBy: store.signer.verifier)
            #expect(found.published.isCovered(by: head) && found.published.leaf.detail == "ab01")
            #expect(found.published.leaf.subject == "unit \(unit)" && found.published.leaf.act == "vault.key-published")
        }
        #expect(try await store.database.read { tx in try PublishedKeys(tx).leaf(forDetail: "ab02") == nil })
    }

    /// Every number of a log that fills more than one of the kept subtrees.
    @Test(arguments: Engines.all) func `have a proof wherever they stand`(engine: Engine) async throws {
        let store = try await Store(engine)
        for part in 0..<9 {
            try await store.database.write { tx in
                try PublishedKeys(tx).publish("key\(part)", of: "unit", ID<AuditEntry>.random(), by: ID<AuditEntry>?.none, at: Store.morning)
            }
            try await store.add(67, from: part * 100)
            try await store.notary.number()
        }
        try await store.notary.sign(at: Store.morning)
        for part in 0..<9 {
            let found = try #require(try await store.database.read { tx in try PublishedKeys(tx).leaf(forDetail: "key\(part)") })
            #expect(found.published.isCovered(by: try Checkpoint(found.checkpoint, verifiedBy: store.signer.verifier)))
        }
    }
}
