import Audit
import Core
import Storage
import TestSupport
import Testing
import Transparency

@Suite struct `The sequencer` {
    @Test(arguments: Engines.all) func `gives every committed entry one number, without gaps`(engine: Engine) async throws {
        let store = try await Store(engine, entries: 3)
        #expect(try await store.notary.number() == 3)
        #expect(try await store.notary.number() == 0)
        try await store.add(1_203, from: 3)
        #expect(try await store.notary.number() == 1_203)
        let found = try await store.check()
        #expect(found.findings.isEmpty && found.size == 1_206 && found.provenUpTo == 0)
        #expect(try await store.number("SELECT count(*) AS n FROM audit_waiting") == 0)
        #expect(try await store.number("SELECT count(*) AS n FROM audit_node") == 4)
    }

    /// Two servers that do not know of each other, and writers beside them.
    @Test(arguments: Engines.all) func `may run twice at once`(engine: Engine) async throws {
        let store = try await Store(engine, entries: 700)
        try await withThrowingTaskGroup { group in
            for _ in 0..<3 {
                group.addTask {
                    for _ in 0..<20 { try await store.notary.number() }
                }
            }
            for part in 1...5 { group.addTask { try await store.add(40, from: part * 1_000) } }
            try await group.waitForAll()
        }
        try await store.notary.number()
        let found = try await store.check()
        #expect(found.findings.isEmpty && found.size == 900)
    }

    /// A server that dies takes with it what it had not committed: the next one goes on.
    @Test(arguments: Engines.all) func `goes on where a killed one stopped`(engine: Engine) async throws {
        let store = try await Store(engine, entries: 10)
        try await store.notary.number()
        try await store.add(10, from: 10)
        let dying = Task {
            try await Notary(CrashingStore(store: store.database), signer: nil).number()
        }
        await #expect(throws: Died.self) { try await dying.value }
        #expect(try await store.check().size == 10)
        try await store.notary.number()
        let found = try await store.check()
        #expect(found.findings.isEmpty && found.size == 20)
    }

    @Test(arguments: Engines.all) func `signs when the tree grew, once a minute and when asked`(engine: Engine) async throws {
        let store = try await Store(engine), now = Store.morning
        #expect(try await !store.notary.sign(at: now))
        try await store.add(5)
        try await store.notary.number()
        #expect(try await !Notary(store.database).sign(at: now))
        #expect(try await store.notary.sign(at: now, ifOlderThan: 60))
        #expect(try await !store.notary.sign(at: now))
        try await store.add(1, from: 5)
        try await store.notary.number()
        #expect(try await !store.notary.sign(at: now.adding(seconds: 59), ifOlderThan: 60))
        #expect(try await store.notary.sign(at: now.adding(seconds: 60), ifOlderThan: 60))
        let note = try #require(try await store.checkpoint())
        #expect(try Checkpoint(note, verifiedBy: store.signer.verifier).size == 6)
        #expect(try await store.check(note).provenUpTo == 6)
    }

    @Test(arguments: Engines.all) func `works by itself until it is told to stop`(engine: Engine) async throws {
        let store = try await Store(engine, entries: 4)
        let running = Task { await store.notary.run({ Store.morning }, failed: { _ in }) }
        for _ in 0..<200 where try await store.checkpoint() == nil { try await Task.sleep(for: .milliseconds(20)) }
        running.cancel()
        await running.value
        #expect(try await store.check(try await store.checkpoint()).provenUpTo == 4)
    }
}

struct Died: Error {}

/// Dies at the end of every write, before it is committed.
struct CrashingStore: Database {
    let store: any Database

    func read<T: Sendable>(_ work: @Sendable (any Transaction) throws -> T) async throws -> T { try await store.read(work) }

    func write<T: Sendable>(_ work: @Sendable (any Transaction) throws -> T) async throws -> T {
        try await store.write { tx in
            _ = try work(tx)
            throw Died()
        }
    }
}
