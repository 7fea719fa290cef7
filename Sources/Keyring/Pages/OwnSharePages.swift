import Access
import Audit
import Core
import Storage
import Vault
import Web

/// A custodian's own page, on their own screen: to say yes, to agree to new shares, to take one's own. Missing for everybody else.
enum OwnSharePages {
    static let routes: [Route] = [
        .page(.get, "/custody/mine", show),
        .page(.post, "/custody/mine/acceptance") { call in
            try await change(call) { keyring, viewer, secret, now in try keyring.acceptCustody(by: viewer, with: secret, at: now) }
        }.proved,
        .page(.post, "/custody/mine/agreement") { call in
            try await change(call) { keyring, viewer, secret, now in _ = try keyring.agreeToShares(by: viewer, with: secret, at: now) }
        }.proved,
        .page(.post, "/custody/mine/share", take).proved
    ]

    private static func show(_ call: Call<Viewer>) async throws -> Answer {
        let (viewer, now) = (call.viewer, call.now)
        let state = try await call.services.database.read { tx in try OwnShareState.read(for: viewer, in: tx, at: now) }
        return call.page(OwnShareView(state: state, hasPassword: call.memberSecret != nil, token: call.token, words: call.words).page)
    }

    /// Keys that a change makes are signed for at once.
    private static func change(
        _ call: Call<Viewer>, _ work: @escaping @Sendable (Keyring, Viewer, MemberSecret?, Instant) throws -> Void
    ) async throws -> Answer {
        let (viewer, secret, now, notary) = (call.viewer, call.memberSecret, call.now, call.services.notary)
        try await notary.sequenceNow(at: now)
        try await call.services.database.write { tx in try work(Keyring(tx, log: notary.verifier), viewer, secret, now) }
        try await notary.sequenceNow(at: now)
        return .redirect(to: "/custody/mine")
    }

    /// Answers with the page itself: the share is kept nowhere, so nothing could be shown after a redirect.
    private static func take(_ call: Call<Viewer>) async throws -> Answer {
        let (viewer, secret, now, notary) = (call.viewer, call.memberSecret, call.now, call.services.notary)
        let share = try await call.services.database.write { tx in
            try Keyring(tx, log: notary.verifier).takeShare(by: viewer, with: secret, at: now)
        }
        return call.page(ShareView(share: share, at: now, words: call.words).page)
    }
}

/// How somebody stands to the shares.
struct OwnShareState: Sendable {
    /// Nil for who is no custodian today.
    let own: Custodian?
    /// Nil for who is not asked to be one.
    let asked: CustodyRequest.Candidate?
    /// Whether their agreement to new shares is wanted.
    let mayAgree: Bool
    let hasAgreed: Bool
    /// Those who would hold the new shares.
    let candidates: [CustodyRequest.Candidate]
    let isReady: Bool

    /// - throws: `Problem.notFound` for everybody who is neither.
    static func read(for viewer: Viewer, in tx: any Transaction, at now: Instant) throws -> OwnShareState {
        let custodians = try CustodyStore(tx).custodians(), request = try CustodyStore(tx).request(at: now)
        let own = custodians.first { $0.account == viewer.user }
        let asked = request?.candidates.first { $0.account == viewer.user }
        try viewer.require(own != nil || asked != nil)
        return OwnShareState(
            own: own, asked: asked, mayAgree: own != nil && request != nil && CustodyRule(custodians) == .custodians,
            hasAgreed: request?.agreed.contains(viewer.user) ?? false, candidates: request?.candidates ?? [], isReady: request?.isReady ?? false)
    }
}
