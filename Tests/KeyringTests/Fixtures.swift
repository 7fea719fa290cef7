import Access
import Audit
import Core
import Crypto
import Organisations
import Storage
import TestSupport
import Vault

@testable import Keyring

/// People with their passwords' secrets, so that keys can be tried without pages.
struct Hands: Sendable {
    let site: TestSite
    private let secrets: [World.Person: MemberSecret]

    init(_ engine: Engine) async throws {
        site = try await TestSite(engine, handling: true)
        let everybody = World.Person.allCases + World.Person.handlers
        secrets = Dictionary(everybody.map { ($0, MemberSecret(key: SymmetricKey(size: .bits256))) }) { first, _ in first }
    }

    func secret(_ person: World.Person) throws -> MemberSecret {
        guard let secret = secrets[person] else { throw Problem.notFound }
        return secret
    }

    /// As signing in does it, and the record is signed afterwards.
    func signIn(_ people: World.Person...) async throws {
        for person in people {
            let (secret, user, members) = (try secret(person), site.world.user(person).id, site.services.members)
            try await site.services.database.write { tx in try members.signedIn(user, secret, tx) }
        }
        try await sign()
    }

    func sign() async throws { try await site.services.notary.sequenceNow(at: site.clock.now) }

    /// Somebody at work with the keyring, as they are now.
    func `as`<T: Sendable>(
        _ person: World.Person, with secret: MemberSecret? = nil, _ work: @Sendable (Keyring, Viewer, MemberSecret) throws -> T
    ) async throws -> T {
        let (secret, user, log) = (try secret ?? self.secret(person), site.world.user(person).id, site.services.notary.verifier)
        return try await site.services.database.write { tx in
            guard let viewer = try UserStore(tx).viewer(of: user) else { throw Problem.notFound }
            return try work(Keyring(tx, log: log), viewer, secret)
        }
    }

    /// The unit's key that somebody holds.
    func held(by person: World.Person, with secret: MemberSecret? = nil) async throws -> PublicKey {
        try await self.as(person, with: secret) { keyring, viewer, secret in
            try keyring.open(viewer.agency, for: viewer, with: secret).own.publicKey
        }
    }

    func found(by person: World.Person) async throws {
        try await signIn(person)
        let now = site.clock.now
        try await self.as(person) { keyring, viewer, secret in try keyring.found(by: viewer, with: secret, at: now) }
        try await sign()
    }

    func admit(_ newcomer: World.Person, by person: World.Person) async throws {
        let (now, id) = (site.clock.now, site.world.user(newcomer).id)
        try await self.as(person) { keyring, viewer, secret in try keyring.admit(id, by: viewer, with: secret, at: now) }
    }

    func run(_ statement: SQL) async throws { try await site.services.database.write { tx in _ = try tx.change(statement) } }
}
