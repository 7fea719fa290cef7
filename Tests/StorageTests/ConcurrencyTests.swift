import Dispatch
import Storage
import TestSupport
import Testing

extension `Storage` {
    @Test(arguments: Engines.all) func `loses none of 200 concurrent increments`(engine: Engine) async throws {
        let database = try await engine.ready(patience: .seconds(60))
        try await database.write { tx in try tx.setCounter("n", to: 0) }
        try await withThrowingTaskGroup { group in
            for _ in 0..<200 { group.addTask { try await database.write { tx in try tx.increment("n") } } }
            try await group.waitForAll()
        }
        #expect(try await database.read { tx in try tx.counter("n") } == 200)
    }

    @Test(arguments: Engines.all) func `loses no increment of two servers`(engine: Engine) async throws {
        let store = try await engine.readyStore()
        let databases = try [store.open(), store.open()]
        try await databases[0].write { tx in try tx.setCounter("n", to: 0) }
        try await withThrowingTaskGroup { group in
            for number in 0..<100 { group.addTask { try await databases[number % 2].write { tx in try tx.increment("n") } } }
            try await group.waitForAll()
        }
        #expect(try await databases[1].read { tx in try tx.counter("n") } == 100)
    }

    /// Two people are on call and one must stay. Each looks, sees two, and leaves: right alone, wrong together.
    @Test(arguments: Engines.all) func `prevents write skew`(engine: Engine) async throws {
        let database = try await engine.ready()
        try await database.write { tx in
            try tx.setCounter("hoa", to: 1)
            try tx.setCounter("lan", to: 1)
        }
        let looked = MeetingPoint(of: 2)
        try await withThrowingTaskGroup { group in
            for id in ["hoa", "lan"] {
                group.addTask {
                    try await database.write { tx in
                        let onCall: Int = try tx.first("SELECT sum(n) AS n FROM counter")!.get("n")
                        looked.arrive()
                        if onCall > 1 { try tx.setCounter(id, to: 0) }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await database.read { tx in try tx.counter("hoa") + tx.counter("lan") } == 1)
        // Without it the test would prove nothing: on PostgreSQL both looked before either wrote, so one ran twice.
        #expect(looked.arrivals == (engine == .postgres ? 3 : 2))
    }

    @Test(arguments: Engines.all) func `shows a reader one state, whatever is written meanwhile`(engine: Engine) async throws {
        let database = try await engine.ready()
        let (looked, written) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        async let seen = database.read { tx in
            let before = try tx.countNotes()
            looked.signal()
            written.wait()
            return [before, try tx.countNotes()]
        }
        await Task.detached {
            await withCheckedContinuation { done in
                DispatchQueue.global().async {
                    looked.wait(); done.resume()
                }
            }
        }.value
        try await database.write { tx in try tx.addNote("a") }
        written.signal()
        #expect(try await seen == [0, 0])
        #expect(try await database.read { tx in try tx.countNotes() } == 1)
    }
}
