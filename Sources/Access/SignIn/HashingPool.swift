import Core
import Foundation

/// A few threads for password hashes, and a short queue before them.
///
/// Every hash holds 64 MiB. Unbounded, fifty wrong sign-ins at once would take 3 GB; on Swift's own threads, two would stop
/// every page. Past the queue's end people are told to try again, at once and cheaply.
public final class HashingPool: Sendable {
    private let queue = OperationQueue()
    private let waitingAtMost: Int
    public let cost: Argon2Cost

    public init(threads: Int = 2, waitingAtMost: Int = 40, cost: Argon2Cost = .signIn) {
        queue.maxConcurrentOperationCount = threads
        self.waitingAtMost = waitingAtMost
        self.cost = cost
    }

    func run<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
        // Two callers may pass this line together; the bound is on memory, not a promise about the last seat.
        guard queue.operationCount < waitingAtMost else { throw Problem.busy }
        return try await withCheckedThrowingContinuation { continuation in
            queue.addOperation { continuation.resume(with: Swift.Result { try work() }) }
        }
    }
}
