import Audit
import Core
import Site
import Storage
import TestSupport
import Transparency

/// A store with a log, and the key of the log.
struct Store {
    let database: any Database
    let signer = LogSigner(name: "tincay.example/audit")
    var notary: Notary { Notary(database, signer: signer) }
    static let morning = TestClock.morning

    init(_ engine: Engine, entries: Int = 0) async throws {
        database = try await engine.empty()
        try await database.migrate(Site.migrations)
        try await add(entries)
    }

    func add(_ count: Int, from first: Int = 0) async throws {
        try await database.write { tx in
            for number in first..<first + count {
                try AuditLog(tx).record(
                    .opened, "case", code: "\(number)", by: ID<AuditEntry>?.none, at: Self.morning.adding(seconds: number), detail: "a")
            }
        }
    }

    func checkpoint() async throws -> SignedNote? { try await database.read { tx in try Checkpoints(tx).newest()?.note } }

    func check(_ held: SignedNote?...) async throws -> Verification {
        try await CheckLog(database)(against: held.compactMap { $0 }, of: signer.verifier)
    }

    func number(_ question: SQL) async throws -> Int { try await database.read { tx in try tx.run(question)[0].get("n") } }
}

extension AuditAct {
    static let opened = AuditAct("access.signedIn")
}
