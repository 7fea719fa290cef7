import Core
import Foundation
import Synchronization
import TestSupport
import Testing
import Vault
import Web

@testable import Access

/// Counted, not timed: who goes before whom.
@Suite struct `The queue for password hashes` {
    /// The order in which work was done, and a door that holds all of it up.
    private final class Record: Sendable {
        private let names = Mutex<[String]>([])
        private let turnedAway = Mutex<[String]>([])
        private let busy = Mutex((now: 0, most: 0))
        private let isOpen = Mutex(false)

        var order: [String] { names.withLock { $0 } }
        func add(_ name: String) { names.withLock { $0.append(name) } }
        var refused: [String] { turnedAway.withLock { $0 } }
        func refuse(_ name: String) { turnedAway.withLock { $0.append(name) } }
        /// The most that were ever at work at once.
        var most: Int { busy.withLock { $0.most } }
        func enter() { busy.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) } }
        func leave() { busy.withLock { $0.now -= 1 } }
        func open() { isOpen.withLock { $0 = true } }
        func wait() { while !isOpen.withLock({ $0 }) { usleep(200) } }
    }

    private static func payer(_ account: String, _ address: String = "203.0.113.7") -> HashingPool.Payer {
        HashingPool.Payer(account: account, from: ClientAddress(address))
    }

    /// Fills a pool of one thread, in order, then lets it go.
    /// - returns: the order of doing without the first, and who was refused.
    private static func order(_ jobs: [(name: String, payer: HashingPool.Payer)], waitingAtMost: Int = 1_000) async -> (
        done: [String], refused: [String]
    ) {
        let pool = HashingPool(threads: 1, waitingAtMost: waitingAtMost, cost: .tests), record = Record()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { try? await pool.run(for: payer("nobody", "192.0.2.1")) { record.wait() } }
            while pool.running == 0 { await Task.yield() }
            for (count, job) in jobs.enumerated() {
                group.addTask {
                    do { try await pool.run(for: job.payer) { record.add(job.name) } } catch { record.refuse(job.name) }
                }
                while pool.arrived < count + 2 { await Task.yield() }
            }
            record.open()
        }
        return (record.order, record.refused)
    }

    @Test func `lets one sign-in go before a hundred for another account`() async {
        let wrong = (0..<100).map { (name: "wrong \($0)", payer: Self.payer("canbo", "198.51.\($0).7")) }
        let order = await Self.order(wrong + [(name: "honest", payer: Self.payer("congan"))]).done
        // The first of the hundred came first and had as little in the queue.
        #expect(order.count == 101 && order.firstIndex(of: "honest") == 1)
    }

    @Test func `lets one sign-in go before a hundred from another network`() async {
        let wrong = (0..<100).map { (name: "wrong \($0)", payer: Self.payer("ai\($0)", "198.51.100.\($0)")) }
        let order = await Self.order(wrong + [(name: "honest", payer: Self.payer("congan"))]).done
        #expect(order.firstIndex(of: "honest") == 1)
    }

    @Test func `goes in the order of coming among those who have as much in it`() async {
        let jobs = ["a", "b", "c", "a", "b", "a"].enumerated().map {
            (name: "\($0.element)\($0.offset)", payer: Self.payer($0.element, "198.51.\(Int($0.element.utf8.first ?? 0)).1"))
        }
        #expect(await Self.order(jobs).done == ["a0", "b1", "c2", "a3", "b4", "a5"])
    }

    @Test func `is never too full for somebody who has nothing in it`() async {
        let wrong = (0..<100).map { (name: "wrong \($0)", payer: Self.payer("canbo", "198.51.\($0).7")) }
        let (done, refused) = await Self.order(wrong + [(name: "honest", payer: Self.payer("congan"))], waitingAtMost: 40)
        #expect(done.contains("honest") && done.count == 40 && refused.count == 61 && !refused.contains("honest"))
    }

    @Test func `runs no more at once than it has threads`() async throws {
        let pool = HashingPool(threads: 2, waitingAtMost: 100, cost: .tests)
        let record = Record()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<50 {
                group.addTask {
                    try await pool.run(for: Self.payer("ai\(number)")) {
                        record.enter()
                        usleep(200)
                        record.leave()
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect((1...2).contains(record.most))
    }

    @Test func `hands on what the work throws`() async {
        let pool = HashingPool(threads: 1, cost: .tests)
        await #expect(throws: Problem.badRequest) { try await pool.run(for: Self.payer("canbo")) { throw Problem.badRequest } }
    }
}
