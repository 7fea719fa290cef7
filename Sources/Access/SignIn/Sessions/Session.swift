import Core
import Crypto
import Foundation

/// Somebody who is signed in: one half in their browser's cookie, one half in our row.
///
/// The row is found by a value derived from the cookie, and holds a secret that only both halves together open. A stolen
/// sessions table resumes nothing, and neither does a stolen cookie once the row is gone.
public struct Session: Sendable {
    struct Row: Sendable {
        /// What its owner's list calls it by; opens nothing.
        let id: ID<Session>
        let split: SplitSecret
        let account: ID<User>
        let began: Instant
        let seen: Instant
        let expires: Instant
        /// When somebody last proved that they are still the same person.
        let proved: Instant
        /// The browser it was opened in.
        let device: Device.Mark
        let reading: Device.Reading
    }

    /// How old `seen` may grow before it is written again: a page should not cost a write.
    static let refresh = 5 * 60

    let row: Row
    /// Opened from the row with the cookie; forms' tokens come from it.
    private let secret: SymmetricKey
    /// What the password opened, for as long as the session lasts; nil when its person came in by a passkey alone.
    let member: MemberSecret?

    /// - returns: the session, and 32 random bytes in hex for the `__Host-session` cookie.
    static func new(
        for account: ID<User>, _ member: MemberSecret?, lasting longest: Int, on device: Device.Mark = .none, _ reading: Device.Reading = .unknown,
        at now: Instant
    ) throws -> (Session, cookie: String) {
        let secret = Random.bytes(32), expires = now.adding(seconds: longest)
        let (split, cookie) = try SplitSecret.seal(secret + (member?.bytes ?? []), for: .session, bound: binding(account, expires))
        let row = Row(
            id: .random(), split: split, account: account, began: now, seen: now, expires: expires, proved: now, device: device, reading: reading)
        return (Session(row: row, secret: SymmetricKey(data: secret), member: member), cookie)
    }

    /// Where the row of this cookie would lie; nil when it was never one of our cookies.
    static func lookup(cookie: String) -> [UInt8]? { SplitSecret.lookup(cookie: cookie, for: .session) }

    /// Nil when the row and the cookie do not belong together or the time is over.
    init?(_ row: Row, cookie: String, limits: SessionLimits, now: Instant) {
        guard now < row.expires, now < row.began.adding(seconds: limits.longest), now < row.seen.adding(seconds: limits.idle),
            let opened = row.split.open(cookie, for: .session, bound: Self.binding(row.account, row.expires)), [32, 64].contains(opened.count)
        else { return nil }
        self.init(row: row, secret: SymmetricKey(data: opened[..<32]), member: MemberSecret(bytes: Array(opened[32...])))
    }

    private init(row: Row, secret: SymmetricKey, member: MemberSecret?) { (self.row, self.secret, self.member) = (row, secret, member) }

    /// What every form of this session carries and proves that our own page sent it.
    ///
    /// Another text every time (a random mask, then the token under the mask), so that the sizes of compressed pages tell
    /// nothing about it.
    var formToken: String {
        let mask = Random.bytes(32)
        return (mask + zip(mask, secret.derived("tincay form token")).map { $0 ^ $1 }).hex
    }

    func accepts(_ text: String) -> Bool {
        guard text.utf8.count == 128, let bytes = [UInt8](hex: text) else { return false }
        return constantTimeEqual(zip(bytes[..<32], bytes[32...]).map { $0 ^ $1 }, secret.derived("tincay form token"))
    }

    /// The owner and the end are bound in: a row given to somebody else, or prolonged, no longer opens.
    private static func binding(_ account: ID<User>, _ expires: Instant) -> String { "\(account)|\(expires.microseconds)" }
}
