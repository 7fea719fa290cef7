import Storage
import TestSupport
import Testing

extension `Storage` {
    @Test(arguments: Engines.all) func `has every commit on disk before it returns`(engine: Engine) async throws {
        let database = try await engine.ready()
        switch engine {
        case .sqlite:
            let (journal, synchronous): (String, Int) = try await database.write { tx in
                try (tx.first("PRAGMA journal_mode")!.get("journal_mode"), tx.first("PRAGMA synchronous")!.get("synchronous"))
            }
            #expect(journal == "wal")
            #expect(synchronous == 2)  // FULL
        case .postgres:
            let (fsync, commit): (String, String) = try await database.write { tx in
                try (tx.first("SHOW fsync")!.get("fsync"), tx.first("SHOW synchronous_commit")!.get("synchronous_commit"))
            }
            #expect(fsync == "on")
            #expect(commit == "on")
        }
    }
}
