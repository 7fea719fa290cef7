public import Access
import Core
import Storage
import Web

/// Works at the jobs of the database, line by line. Every server has one; they share the work by leases.
public struct JobRunner: Sendable {
    let services: Services
    let kinds: [String: JobKind]
    let worker = ID<JobRunner>.random().rawValue
    private static let pause = Duration.seconds(1)

    public init(_ services: Services, kinds: [JobKind]) {
        self.services = services
        self.kinds = Dictionary(kinds.map { ($0.name, $0) }) { first, _ in first }
    }

    /// Until the task is cancelled. What goes wrong with one line is noted and tried again later; it stops nothing else.
    public func run() async {
        var rounds = 0
        while !Task.isCancelled {
            do {
                if rounds % 3600 == 0 { try await forget() }
                if try await step() { continue }
            } catch {
                services.log.note("job line failed", ["kind": "\(type(of: error))"])
            }
            rounds += 1
            try? await Task.sleep(for: Self.pause)
        }
    }

    /// Does one line. False when there is none to do.
    public func step() async throws -> Bool {
        let now = services.clock.now
        guard try await services.database.read({ tx in try JobQueue(tx: tx).hasWork(at: now) }) else { return false }
        guard let taken = try await services.database.write({ tx in try JobQueue(tx: tx).take(as: worker, at: now) }) else { return true }
        do {
            try await work(at: taken)
        } catch let problem as Problem where problem.kind == .busy {
            // Nobody's fault: it is no try, and the lease is the pause.
            try await services.database.write { tx in try JobQueue(tx: tx).uncount(taken) }
        } catch let problem as Problem {
            try await refuse(taken, problem)
        } catch is JobQueue.LeaseLost {
            return true
        } catch {
            if taken.tries >= JobQueue.mostTries {
                try await refuse(taken, .jobGaveUp)
            }
            // Otherwise the lease runs out and the line is tried again: a pause that needs no clock of its own.
            throw error
        }
        return true
    }

    private func work(at taken: JobQueue.Taken) async throws {
        // A server died with it in its hands too often to be let near another.
        if taken.tries > JobQueue.mostTries { throw Problem.jobGaveUp }
        guard let kind = kinds[taken.kind] else { throw Problem.jobGaveUp }
        guard let viewer = try await services.database.read({ tx in try UserStore(tx).viewer(of: taken.owner) }) else { throw Problem.notFound }
        let write = try await kind.prepare(taken.line, viewer, services)
        let now = services.clock.now
        try await services.database.write { tx in
            try JobQueue(tx: tx).settle(taken, made: write(tx).text, at: now)
        }
    }

    private func refuse(_ taken: JobQueue.Taken, _ problem: Problem) async throws {
        let now = services.clock.now, discard = kinds[taken.kind]?.discard
        try await services.database.write { tx in
            try discard?(taken.line, tx)
            try JobQueue(tx: tx).settle(taken, problem: problem.code, at: now)
        }
    }

    private func forget() async throws {
        let now = services.clock.now
        try await services.database.write { tx in try JobQueue(tx: tx).forget(at: now) }
    }
}

extension Problem {
    /// Begun several times and never ended.
    static let jobGaveUp = Problem("jobs.gaveUp", .conflict)
}
