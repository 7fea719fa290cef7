import Audit
import Core
import Storage
import WebAuthn

/// Whether what a browser handed over is one of our passkeys, used just now for just this. In the transaction of what it opens; a
/// refusal is recorded there, so it must not be thrown.
struct PasskeyCheck {
    let tx: any Transaction
    let key: ServerKey
    let now: Instant

    init(_ tx: any Transaction, _ key: ServerKey, at now: Instant) { (self.tx, self.key, self.now) = (tx, key, now) }

    /// - parameter holder: what the challenge was given to.
    /// - parameter owner: whose it must be; nil when the passkey alone says who it is.
    /// - returns: nil when it is not to be let in.
    func accept(_ typed: String, _ use: Passkey.Use, of holder: [UInt8], _ owner: ID<User>?, at site: Site?) throws -> Passkey? {
        guard let answer = PasskeyAnswer(typed), let challenge = try? ClientData(answer.clientData).challenge,
            try Challenges(tx).spend(challenge, use, of: holder, at: now), let site,
            let passkey = try PasskeyStore(tx, key).find(credential: answer.credential)
        else { return try refused(owner, use) }
        guard belongs(passkey, to: owner, answer.handle), passkey.site == site.name, passkey.marked == nil,
            let assertion = Self.assertion(answer, passkey, Expected(site: site, challenge: challenge, isVerified: use != .second))
        else { return try refused(passkey.account, use) }
        if assertion.isBehind(passkey.count) {
            try mark(passkey)
            return nil
        }
        try PasskeyStore(tx, key).used(passkey, count: assertion.count, isBackedUp: assertion.isBackedUp, at: now)
        return passkey
    }

    private static func assertion(_ answer: PasskeyAnswer, _ passkey: Passkey, _ expected: Expected) -> Assertion? {
        guard let key = try? PublicKey(passkey.key) else { return nil }
        return try? Assertion(
            authenticatorData: answer.authenticatorData, clientData: answer.clientData, signature: answer.signature, by: key,
            isEligible: passkey.isEligible, expecting: expected)
    }

    private func belongs(_ passkey: Passkey, to owner: ID<User>?, _ handle: [UInt8]) -> Bool {
        let isNamed = handle == Array(passkey.account.rawValue.utf8)
        // A passkey that is asked for by its id need not say whose it is (Level 3 §7.2, step 6).
        guard let owner else { return isNamed }
        return passkey.account == owner && (isNamed || handle.isEmpty)
    }

    private func refused(_ owner: ID<User>?, _ use: Passkey.Use) throws -> Passkey? {
        try AuditLog(tx).record(.passkeyRefused, "user", code: owner?.rawValue ?? "unknown", by: ID<User>?.none, at: now, detail: use.rawValue)
        return nil
    }

    /// Two authenticators seem to hold it: it opens nothing any more, and its owner hears of it.
    private func mark(_ passkey: Passkey) throws {
        try PasskeyStore(tx, key).mark(passkey, at: now)
        try AuditLog(tx).record(.passkeyMarked, "user", passkey.account, by: ID<User>?.none, at: now, detail: passkey.id.rawValue)
        try NoticeStore(tx).add(.passkeyMarked, to: passkey.account, at: now)
    }
}
