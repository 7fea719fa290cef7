import Core
import Crypto
import Foundation

/// Somebody who is signed in: one half in their browser's cookie, one half in our row.
///
/// The row is found by a value derived from the cookie, and holds a secret that only both halves together open. A stolen
/// sessions table resumes nothing, and neither does a stolen cookie once the row is gone.
struct Session: Sendable {
    struct Row: Sendable {
        let lookup: [UInt8]
        let half: [UInt8]
        let sealed: [UInt8]
        let account: ID<User>
        let began: Instant
        let seen: Instant
        let expires: Instant
    }

    /// 12 hours from signing in, whatever happens (a working day); 2 hours without a click.
    static let longest = 12 * 3600
    static let idle = 2 * 3600
    /// How old `seen` may grow before it is written again: a page should not cost a write.
    static let refresh = 5 * 60

    let row: Row
    /// Opened from the row with the cookie; forms' tokens come from it.
    private let secret: SymmetricKey

    /// 32 random bytes in hex, for the `__Host-session` cookie.
    static func new(for account: ID<User>, at now: Instant) throws -> (Session, cookie: String) {
        let cookie = Random.bytes(32)
        let half = Random.bytes(32), secret = SymmetricKey(size: .bits256)
        let expires = now.adding(seconds: longest)
        let sealed = try secret.withUnsafeBytes { secret in
            try AES.GCM.seal(Data(secret), using: key(cookie, half), authenticating: binding(account, expires)).combined ?? Data()
        }
        let row = Row(
            lookup: lookup(cookie), half: half, sealed: Array(sealed), account: account, began: now, seen: now, expires: expires)
        return (Session(row: row, secret: secret), cookie.hex)
    }

    /// Where the row of this cookie would lie; nil when it was never one of our cookies.
    static func lookup(cookie: String) -> [UInt8]? { bytes(cookie).map(lookup) }

    /// Nil when the row and the cookie do not belong together or the time is over.
    init?(_ row: Row, cookie: String, now: Instant) {
        guard let cookie = Self.bytes(cookie), now < row.expires, now < row.seen.adding(seconds: Self.idle),
            let box = try? AES.GCM.SealedBox(combined: Data(row.sealed)),
            let secret = try? AES.GCM.open(box, using: Self.key(cookie, row.half), authenticating: Self.binding(row.account, row.expires))
        else { return nil }
        self.init(row: row, secret: SymmetricKey(data: secret))
    }

    private init(row: Row, secret: SymmetricKey) { (self.row, self.secret) = (row, secret) }

    /// What every form of this session carries and proves that our own page sent it.
    ///
    /// Another text every time (a random mask, then the token under the mask), so that the sizes of compressed pages tell
    /// nothing about it.
    var formToken: String {
        let mask = Random.bytes(32)
        return (mask + zip(mask, secret.derived("tincay form token")).map { $0 ^ $1 }).hex
    }

    func accepts(_ text: String) -> Bool {
        guard text.utf8.count == 128, let mask = Self.bytes(String(text.prefix(64))), let masked = Self.bytes(String(text.dropFirst(64))) else {
            return false
        }
        return constantTimeEqual(zip(mask, masked).map { $0 ^ $1 }, secret.derived("tincay form token"))
    }

    private static func key(_ cookie: [UInt8], _ half: [UInt8]) -> SymmetricKey {
        SymmetricKey(data: SymmetricKey(data: cookie).derived("tincay session key", salt: half))
    }

    private static func lookup(_ cookie: [UInt8]) -> [UInt8] { SymmetricKey(data: cookie).derived("tincay session lookup") }

    /// The owner and the end are bound in: a row given to somebody else, or prolonged, no longer opens.
    private static func binding(_ account: ID<User>, _ expires: Instant) -> Data { Data("\(account)|\(expires.microseconds)".utf8) }

    private static func bytes(_ hex: String) -> [UInt8]? {
        let digits = Array(hex.utf8)
        guard digits.count == 64 else { return nil }
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: 64, by: 2) {
            guard let byte = UInt8(String(decoding: digits[place...(place + 1)], as: UTF8.self), radix: 16) else { return nil }
            bytes.append(byte)
        }
        return bytes
    }
}
