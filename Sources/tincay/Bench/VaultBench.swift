import Access
import Audit
import Core
import Crypto
import Foundation
import Keyring
import Organisations
import Storage
import Transparency
import Vault

/// Opening one sealed record, from the member's secret to the text: own key, unit's key, the compartment's key, one field.
struct VaultBench {
    let name: String
    let database: any Database
    let agency: ID<Agency>
    let seconds: Double

    func run() async throws {
        let clock = Clock.system, notary = Notary(database, signer: LogSigner(name: "tincay/bench"))
        let secret = MemberSecret(key: SymmetricKey(size: .bits256))
        let person = User(id: .random(), login: "bench.vault", name: "Người Đo Khác", agency: agency, roles: [.caseworker])
        let hooks = Keyring.hooks(clock: clock, log: notary.verifier)
        let viewer = try await database.write { tx in
            try UserStore(tx).add(person)
            try hooks.signedIn(person.id, secret, tx)
            return try UserStore(tx).viewer(of: person.id)
        }
        guard let viewer else { throw Refused("Cơ sở dữ liệu để đo phải trống.") }
        try await notary.sequenceNow(at: clock.now)
        try await database.write { tx in try Keyring(tx, log: notary.verifier).found(by: viewer, with: secret, at: clock.now) }
        try await notary.sequenceNow(at: clock.now)
        let (wrap, sealed) = try await database.read { tx in
            let keys = try Keyring(tx, log: notary.verifier).open(agency, for: viewer, with: secret)
            let key = CompartmentKey(caseID: UUID(), compartment: .narrative)
            let text = String(repeating: "Một câu không có thật. ", count: 90)
            return (try key.wrapped(for: keys.trusted, from: keys.own), try key.seal(text, field: "content", revision: 1))
        }
        let opened = try await Sample.of(seconds) {
            _ = try await database.read { tx in
                let keys = try Keyring(tx, log: notary.verifier).open(agency, for: viewer, with: secret)
                let key = try CompartmentKey(wrap, openedBy: keys.opening(wrap.unit), from: keys.vouching(wrap.from))
                return try key.open(sealed, field: "content", revision: 1)
            }
        }
        answer("| \(name): open one sealed record, p50 / p95 ms | \(opened.percentile(0.5).figure) / \(opened.percentile(0.95).figure) |")
    }
}
