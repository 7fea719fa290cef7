public import Access
import Audit
import Core
import Storage
import Web

/// The key of one's unit: made by its first member, handed on by members.
public enum KeyringPages {
    static let members = Rule.holding(Role.allCases.filter(\.opensCases))

    public static let routes: [Route] =
        [
            .page(.get, "/unit-key", for: members, show),
            .page(.post, "/unit-key", for: members) { call in
                try await change(call) { keyring, viewer, secret, now in try keyring.found(by: viewer, with: secret, at: now) }
            },
            .page(.post, "/unit-key/renewal", for: members) { call in
                try await change(call) { keyring, viewer, secret, now in try keyring.rotate(by: viewer, with: secret, at: now) }
            },
            .page(.post, "/unit-key/members/{person}", for: members) { call in
                let person = try call.id("person", of: User.self)
                return try await change(call) { keyring, viewer, secret, now in
                    try keyring.admit(person, by: viewer, with: secret, at: now)
                }
            },
            .page(.post, "/unit-key/custodians", for: members) { call in
                _ = try await change(call) { keyring, viewer, secret, now in _ = try keyring.agreeToShares(by: viewer, with: secret, at: now) }
                // The recovery key is signed for now: the unit of whoever agreed is the first to come under it.
                return try await change(call) { keyring, viewer, secret, _ in try keyring.putInEscrow(by: viewer, with: secret) }
            }.proved
        ] + CustodyPages.routes + KeyringAPI.routes

    public static let menu = [MenuItem("unitKey.menu", "/unit-key", for: members), MenuItem("custody.menu", "/custody", for: CustodyPages.leaders)]

    private static func show(_ call: Call<Viewer>) async throws -> Answer {
        let (viewer, secret, log) = (call.viewer, call.memberSecret, call.services.notary.verifier)
        let now = call.now
        let (state, custody) = try await call.services.database.read { tx in
            (
                try UnitKeyState.read(for: viewer, in: Keyring(tx, log: log), with: secret),
                try Keyring(tx, log: log).requestToAgree(by: viewer, at: now)
            )
        }
        return call.page(UnitKeyView(state: state, custody: custody, viewer: viewer, token: call.token, words: call.words).page)
    }

    /// The keys that a change needs, and those that it makes, are signed for at once.
    private static func change(
        _ call: Call<Viewer>, _ work: @escaping @Sendable (Keyring, Viewer, MemberSecret?, Instant) throws -> Void
    ) async throws -> Answer {
        let (viewer, secret, now, notary) = (call.viewer, call.memberSecret, call.now, call.services.notary)
        try viewer.require(viewer.holdsKeys)
        try await notary.sequenceNow(at: now)
        try await call.services.database.write { tx in try work(Keyring(tx, log: notary.verifier), viewer, secret, now) }
        try await notary.sequenceNow(at: now)
        return .redirect(to: "/unit-key")
    }
}
