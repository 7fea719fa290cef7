import Audit
import Core
import Storage

/// Opening a session, in the transaction in which everything that lets its person in was found right.
struct Opening: Sendable {
    private let hooks: MemberHooks

    init(_ services: Services) { hooks = services.members }

    /// - parameter secret: what the password opened; nil when there was none, and then the session opens nothing that is sealed.
    /// - parameter factor: what was shown beside the password, for the record.
    /// - throws: `Problem.signInFirst` when the account was closed meanwhile.
    func open(
        _ user: ID<User>, _ secret: MemberSecret?, from visitor: Visitor, factor: String? = nil, at now: Instant, _ tx: any Transaction
    ) throws -> SignIn.Entered {
        guard let viewer = try UserStore(tx).viewer(of: user) else { throw Problem.signInFirst }
        let longest = SessionLimits(of: viewer.roles).longest
        let (session, cookie) = try Session.new(for: user, secret, lasting: longest, on: visitor.mark, visitor.reading, at: now)
        try SessionStore(tx).removeExpired(at: now)
        try SessionStore(tx).add(session.row)
        if let secret { try hooks.signedIn(user, secret, tx) }
        try AuditLog(tx).record(.signedIn, "user", user, by: user, at: now, detail: factor)
        if try DeviceStore(tx).met(visitor.mark, of: user, at: now) {
            try NoticeStore(tx).add(.newDevice, to: user, on: visitor.mark, visitor.reading, at: now)
            try AuditLog(tx).record(.deviceMet, "user", user, by: user, at: now)
        }
        let hasNews = try NoticeStore(tx).hasUnread(user, on: visitor.mark)
        return SignIn.Entered(cookie: cookie, device: visitor.cookie, longest: longest, hasNews: hasNews)
    }
}
