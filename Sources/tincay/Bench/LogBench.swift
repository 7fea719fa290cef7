import Access
import Audit
import Core
import Foundation
import Site
import Storage
import Transparency

/// What an entry costs beside its act, and how long a whole log takes to prove. On SQLite, whose commit does not come in between.
struct LogBench {
    let database: any Database
    private static let size = 1_000_000, part = 20_000

    func run() async throws {
        try await database.migrate(Site.migrations)
        let now = Instant.now, signer = LogSigner(name: "bench"), notary = Notary(database, signer: signer)
        var appending = Duration.zero, numbering = Duration.zero, spent = 0.0
        for start in stride(from: 0, to: Self.size, by: Self.part) {
            let (passed, worked) = try await database.write { tx in
                let began = ContinuousClock.now, processor = clock()
                for number in start..<start + Self.part {
                    try AuditLog(tx).record(.logRead, "bench", code: "\(number)", by: ID<User>?.none, at: now.adding(seconds: number))
                }
                return (began.duration(to: .now), Double(clock() - processor) / Double(CLOCKS_PER_SEC))
            }
            appending += passed
            spent += worked
            let began = ContinuousClock.now
            try await notary.number()
            numbering += began.duration(to: .now)
        }
        try await notary.sign(at: now)
        let note = try await database.read { tx in try Checkpoints(tx).newest()?.note }
        let began = ContinuousClock.now, processor = clock()
        let found = try await CheckLog(database)(against: note.map { [$0] } ?? [], of: signer.verifier)
        let proving = began.duration(to: .now), worked = Double(clock() - processor) / Double(CLOCKS_PER_SEC)
        guard found.findings.isEmpty, found.provenUpTo == Self.size else { throw Refused("Nhật ký để đo không nguyên vẹn.") }
        let each = (appending / .microseconds(Self.size)).figure
        answer("| audit: append an entry without the commit, µs; processor µs | \(each); \((spent * 1e6 / Double(Self.size)).figure) |")
        answer("| audit: number an entry, its commit included, µs | \((numbering / .microseconds(Self.size)).figure) |")
        // What the processors spent on it, whatever else ran beside.
        answer("| audit: verify \(Self.size) entries, s; processor s | \((proving / .seconds(1)).figure); \(worked.figure) |")
    }
}
