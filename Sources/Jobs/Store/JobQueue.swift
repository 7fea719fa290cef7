import Access
import Audit
import Core
import Storage

/// Jobs as those who work at them see them: one worker at a time by a lease, which a dead worker loses.
struct JobQueue {
    let tx: any Transaction
    /// Longer than the slowest line: reading one document may take 30 s.
    static let leaseSeconds = 120
    /// A line that was begun this often without an outcome takes the server down with it, or fails for ever.
    static let mostTries = 3

    struct Taken: Sendable {
        let job: ID<Job>
        let kind: String
        let owner: ID<User>
        let worker: String
        let line: JobLine
        let tries: Int
    }

    /// Whether there is anything to take: asked often, so it only reads.
    func hasWork(at now: Instant) throws -> Bool {
        try tx.first("SELECT id FROM job WHERE finished_at IS NULL AND (leased_until IS NULL OR leased_until <= \(now)) LIMIT 1") != nil
    }

    /// The next line of the job that has waited longest; counted as tried before it is.
    func take(as worker: String, at now: Instant) throws -> Taken? {
        let found = try tx.first(
            """
            SELECT id, kind, owner_id FROM job WHERE finished_at IS NULL AND (leased_until IS NULL OR leased_until <= \(now))
            ORDER BY touched_at, id LIMIT 1
            """)
        guard let found else { return nil }
        let job: ID<Job> = try found.get("id")
        let next = try tx.first("SELECT * FROM job_line WHERE job_id = \(job) AND at IS NULL ORDER BY position LIMIT 1")
        guard let next else {
            try finish(job, at: now)
            return nil
        }
        let line = try JobStore.line(next), tries: Int = try next.get("tries") + 1
        try tx.run("UPDATE job_line SET tries = \(tries) WHERE job_id = \(job) AND position = \(line.position)")
        try tx.run(
            """
            UPDATE job SET worker = \(worker), leased_until = \(now.adding(seconds: Self.leaseSeconds)), touched_at = \(now) WHERE id = \(job)
            """)
        return Taken(job: job, kind: try found.get("kind"), owner: try found.get("owner_id"), worker: worker, line: line, tries: tries)
    }

    /// - throws: `LeaseLost` when another took it over: then nothing of this line may stand.
    func settle(_ taken: Taken, made: String? = nil, problem: String? = nil, at now: Instant) throws {
        let kept = try tx.change(
            "UPDATE job SET leased_until = NULL, worker = NULL, touched_at = \(now) WHERE id = \(taken.job) AND worker = \(taken.worker)")
        if kept == 0 { throw LeaseLost() }
        try tx.run(
            "UPDATE job_line SET made = \(made), problem = \(problem), at = \(now) WHERE job_id = \(taken.job) AND position = \(taken.line.position)")
        if try tx.first("SELECT position FROM job_line WHERE job_id = \(taken.job) AND at IS NULL LIMIT 1") == nil {
            try finish(taken.job, at: now)
        }
    }

    func uncount(_ taken: Taken) throws {
        try tx.run(
            """
            UPDATE job_line SET tries = tries - 1 WHERE job_id = \(taken.job) AND position = \(taken.line.position) AND at IS NULL
                AND EXISTS (SELECT 1 FROM job WHERE id = \(taken.job) AND worker = \(taken.worker))
            """)
    }

    /// Rows of jobs that ended long ago; what they made stays.
    func forget(at now: Instant) throws {
        let end = now.adding(seconds: -JobStore.keptDays * 86_400)
        try tx.run("DELETE FROM job_line WHERE job_id IN (SELECT id FROM job WHERE finished_at < \(end))")
        try tx.run("DELETE FROM job WHERE finished_at < \(end)")
    }

    private func finish(_ job: ID<Job>, at now: Instant) throws {
        try tx.run("UPDATE job SET finished_at = \(now), leased_until = NULL, worker = NULL WHERE id = \(job)")
        try AuditLog(tx).record(.jobFinished, "job", job, by: ID<User>?.none, at: now)
    }

    struct LeaseLost: Error {}
}
