import Crypto
import Foundation

/// A secret of which one half lies in somebody's cookie and one in our row: neither opens anything alone.
struct SplitSecret: Sendable, Equatable {
    /// What it is for; a cookie of one use is nothing to another.
    enum Use { case session, entry }

    /// Where the row lies: derived from the cookie, and tells nothing of it.
    let lookup: [UInt8]
    let half: [UInt8]
    let sealed: [UInt8]

    /// - parameter bound: the owner and the end; a row given to somebody else, or prolonged, no longer opens.
    /// - returns: the row's part, and 32 random bytes in hex for the cookie.
    static func seal(_ secret: [UInt8], for use: Use, bound: String) throws -> (SplitSecret, cookie: String) {
        let cookie = Random.bytes(32), half = Random.bytes(32)
        let box = try AES.GCM.seal(Data(secret), using: key(cookie, half, use), authenticating: Data(bound.utf8))
        return (SplitSecret(lookup: lookup(cookie, use), half: half, sealed: Array(box.combined ?? Data())), cookie.hex)
    }

    /// Nil when row and cookie do not belong together.
    func open(_ cookie: String, for use: Use, bound: String) -> [UInt8]? {
        guard let cookie = Self.bytes(cookie), let box = try? AES.GCM.SealedBox(combined: Data(sealed)),
            let secret = try? AES.GCM.open(box, using: Self.key(cookie, half, use), authenticating: Data(bound.utf8))
        else { return nil }
        return Array(secret)
    }

    /// Where the row of this cookie would lie; nil when it was never one of our cookies.
    static func lookup(cookie: String, for use: Use) -> [UInt8]? { bytes(cookie).map { lookup($0, use) } }

    private static func bytes(_ cookie: String) -> [UInt8]? { cookie.utf8.count == 64 ? [UInt8](hex: cookie) : nil }

    private static func key(_ cookie: [UInt8], _ half: [UInt8], _ use: Use) -> SymmetricKey {
        let whole = SymmetricKey(data: cookie)
        return switch use {
        case .session: SymmetricKey(data: whole.derived("tincay session key", salt: half))
        case .entry: SymmetricKey(data: whole.derived("tincay entry key", salt: half))
        }
    }

    private static func lookup(_ cookie: [UInt8], _ use: Use) -> [UInt8] {
        let whole = SymmetricKey(data: cookie)
        return switch use {
        case .session: whole.derived("tincay session lookup")
        case .entry: whole.derived("tincay entry lookup")
        }
    }
}
