import Dispatch
import Storage
import StoragePostgres
import TestSupport
import Testing

/// Seconds of work in the server or the library, that only a cancellation cuts short.
private let endless: SQL = "WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 1000000000) SELECT count(*) AS n FROM c"

extension `Storage` {
    @Test(arguments: Engines.all) func `says so when no connection comes free`(engine: Engine) async throws {
        let database = try await engine.ready(connections: 1, patience: .milliseconds(200))
        let (held, release) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        async let holder: Void = database.write { _ in
            held.signal()
            release.wait()
        }
        await withCheckedContinuation { done in
            DispatchQueue.global().async {
                held.wait(); done.resume()
            }
        }
        await #expect(throws: StorageError.poolExhausted(waited: .milliseconds(200))) { try await database.write { tx in try tx.addNote("a") } }
        release.signal()
        try await holder
        try await database.write { tx in try tx.addNote("a") }
    }

    @Test(arguments: Engines.all) func `stops a cancelled statement and keeps the connection`(engine: Engine) async throws {
        let database = try await engine.ready(connections: 1, statementTimeout: .seconds(60))
        for kind in 0..<10 {
            let task = Task {
                if kind.isMultiple(of: 2) {
                    _ = try await database.read { tx in try tx.run(endless) }
                } else {
                    try await database.write { tx in
                        try tx.addNote("lost")
                        try tx.run(endless)
                    }
                }
            }
            try await Task.sleep(for: .milliseconds(30))
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(try await database.read { tx in try tx.countNotes() } == 0)
        }
    }

    /// Many short transactions cancelled at any moment: no later one may suffer, and no connection may be lost.
    @Test(arguments: Engines.all) func `survives a storm of cancellations`(engine: Engine) async throws {
        let database = try await engine.ready(connections: 2, patience: .seconds(30))
        await withTaskGroup { group in
            for number in 0..<300 {
                group.addTask {
                    let task = Task { try await database.write { tx in try tx.addNote("n\(number)") } }
                    try? await Task.sleep(for: .microseconds(Int.random(in: 0...3_000)))
                    task.cancel()
                    do { try await task.value } catch { #expect(error is CancellationError, "\(error)") }
                }
            }
        }
        for number in 0..<20 { try await database.write { tx in try tx.addNote("after\(number)") } }
    }

    @Test(arguments: Engines.served) func `ends a statement that runs too long`(engine: Engine) async throws {
        let database = try await engine.ready(connections: 1, statementTimeout: .milliseconds(200))
        await #expect(throws: StorageError.timedOut) { try await database.read { tx in try tx.run(endless) } }
        try await database.write { tx in try tx.addNote("a") }
    }

    @Test(.enabled(if: !Engines.served.isEmpty)) func `goes on after the server crashed and came back`() async throws {
        try await TestServer.run { server in try await increments(through: server) }
    }

    private func increments(through server: TestServer) async throws {
        var settings = PostgresDatabase.Settings(conninfo: server.conninfo)
        settings.patience = .seconds(30)
        let database = PostgresDatabase(settings)
        try await database.migrate(Fixtures.migrations)
        try await database.write { tx in try tx.setCounter("n", to: 0) }
        let (sure, unsure) = try await withThrowingTaskGroup { group in
            for _ in 0..<8 {
                group.addTask {
                    var tally = (sure: 0, unsure: 0)
                    let end = ContinuousClock.now + .seconds(4)
                    while ContinuousClock.now < end {
                        do {
                            try await database.write { tx in try tx.increment("n") }
                            tally.sure += 1
                        } catch StorageError.outcomeUnknown {
                            tally.unsure += 1
                        }
                    }
                    return tally
                }
            }
            for _ in 0..<2 {
                try await Task.sleep(for: .seconds(1))
                try await server.crashAndComeBack()
            }
            return try await group.reduce((0, 0)) { ($0.0 + $1.sure, $0.1 + $1.unsure) }
        }
        // Nothing promised was lost, and nothing was done twice.
        let n = try await database.read { tx in try tx.counter("n") }
        #expect((sure...sure + unsure).contains(n))
        #expect(sure > 50)
    }

    @Test func `says so when there is no server`() async throws {
        var settings = PostgresDatabase.Settings(conninfo: "host=127.0.0.1 port=1 user=nobody")
        settings.retries.absence = .milliseconds(300)
        let database = PostgresDatabase(settings)
        let error = await #expect(throws: StorageError.self) { try await database.read { tx in try tx.run("SELECT 1") } }
        guard case .unavailable = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }
}
