public import Access
import Core
import Keyring
import Storage
import Synchronization

/// What the passwords of those who came in open, as the hooks were told.
final class TestSecrets: Sendable {
    private let secrets = Mutex<[ID<User>: MemberSecret]>([:])

    func secret(of user: ID<User>) -> MemberSecret? { secrets.withLock { $0[user] } }

    /// The same hooks, listened to.
    func hearing(_ hooks: MemberHooks) -> MemberHooks {
        MemberHooks(
            signedIn: { account, secret, tx in
                self.secrets.withLock { $0[account] = secret }
                try hooks.signedIn(account, secret, tx)
            },
            changed: { account, old, new, tx in
                self.secrets.withLock { $0[account] = new }
                try hooks.changed(account, old, new, tx)
            })
    }
}

extension TestSite {
    /// Somebody makes the key of their unit and lets the others in, as members do; each public key is signed for before it is used.
    public func makeUnitKey(by founder: World.Person, admitting others: [World.Person] = []) async throws {
        for person in [founder] + others { _ = try await browser(of: person) }
        let (viewer, secret, log, now) = (world.viewer(founder), secrets.secret(of: world.user(founder).id), services.notary.verifier, clock.now)
        try await services.notary.sequenceNow(at: now)
        try await services.database.write { tx in try Keyring(tx, log: log).found(by: viewer, with: secret, at: now) }
        try await services.notary.sequenceNow(at: now)
        for person in others {
            let newcomer = world.user(person).id
            try await services.database.write { tx in try Keyring(tx, log: log).admit(newcomer, by: viewer, with: secret, at: now) }
        }
    }
}
