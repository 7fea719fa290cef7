import Core
import Dispatch
import Synchronization
public import Vault
public import Web

/// A few threads for password hashes, and a short, fair queue before them.
///
/// Every hash holds 64 MiB. Unbounded, fifty wrong sign-ins at once would take 3 GB; on Swift's own threads, two would stop
/// every page. Whoever has least in the queue goes first: a job's round is the number of jobs that its account or its network
/// (whichever is more) has in the pool already, and lower rounds go before higher ones. A hundred wrong sign-ins for one
/// account, or from one network, hold up each other. When the queue is full, the last in it gives way to somebody of a lower
/// round and is told to try again, at once and cheaply.
public final class HashingPool: Sendable {
    /// On whose account work is done.
    public struct Payer: Sendable, Hashable {
        let account: String
        let network: String

        /// - parameter account: a login or an account's id, whether there is one or not.
        public init(account: String, from client: ClientAddress) { (self.account, network) = (account, client.network) }
    }

    private struct Job: Sendable {
        let payer: Payer
        let round: Int
        /// In the order of coming.
        let number: Int
        let work: @Sendable () -> Void
        let refuse: @Sendable () -> Void
    }

    private struct State {
        var running: [Int: Payer] = [:]
        /// In the order of going.
        var waiting: [Job] = []
        var number = 0

        func round(of payer: Payer) -> Int {
            let all = running.values + waiting.map(\.payer)
            return max(all.count { $0.account == payer.account }, all.count { $0.network == payer.network })
        }
    }

    private let state = Mutex(State())
    private let threads = DispatchQueue(label: "tincay.hashing", attributes: .concurrent)
    private let width: Int
    private let waitingAtMost: Int
    public let cost: Argon2Cost

    public init(threads: Int = 2, waitingAtMost: Int = 40, cost: Argon2Cost = .signIn) {
        (width, self.waitingAtMost, self.cost) = (threads, waitingAtMost, cost)
    }

    /// - throws: `Problem.busy` when the queue is full of those who go before, and what `work` throws.
    func run<Result: Sendable>(for payer: Payer, _ work: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            enter(
                payer, work: { continuation.resume(with: Swift.Result { try work() }) },
                refuse: { continuation.resume(throwing: Problem.busy) })
        }
    }

    /// How many are at work now.
    var running: Int { state.withLock { $0.running.count } }
    /// How many have come since it was made.
    var arrived: Int { state.withLock { $0.number } }

    private func enter(_ payer: Payer, work: @escaping @Sendable () -> Void, refuse: @escaping @Sendable () -> Void) {
        let refused: Job? = state.withLock { state in
            state.number += 1
            let job = Job(payer: payer, round: state.round(of: payer), number: state.number, work: work, refuse: refuse)
            let place = state.waiting.firstIndex { job.round < $0.round } ?? state.waiting.endIndex
            state.waiting.insert(job, at: place)
            return state.waiting.count > waitingAtMost ? state.waiting.removeLast() : nil
        }
        refused?.refuse()
        next()
    }

    private func next() {
        let job: Job? = state.withLock { state in
            guard state.running.count < width, !state.waiting.isEmpty else { return nil }
            let job = state.waiting.removeFirst()
            state.running[job.number] = job.payer
            return job
        }
        guard let job else { return }
        threads.async {
            job.work()
            self.state.withLock { $0.running[job.number] = nil }
            self.next()
        }
    }
}
