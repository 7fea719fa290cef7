import Core
import Crypto
import Foundation
import Storage

/// What a passkey is asked to sign: random, good once, for five minutes, for one use, and only for whoever it was given to.
///
/// The table holds hashes, so it tells nothing that could be answered.
struct Challenges {
    static let lasting = 5 * 60
    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// - parameter holder: of a session, of a first step, or of the browser's cookie: what the answer will come with.
    func issue(_ use: Passkey.Use, to holder: [UInt8], at now: Instant) throws -> [UInt8] {
        let challenge = Random.bytes(32)
        try tx.run("DELETE FROM passkey_challenge WHERE expires_at < \(now)")
        try tx.run(
            """
            INSERT INTO passkey_challenge (lookup, expires_at)
            VALUES (\(Self.lookup(challenge, use, holder)), \(now.adding(seconds: Self.lasting)))
            """)
        return challenge
    }

    /// - returns: false when it was not issued so, was spent, or is too old.
    func spend(_ challenge: [UInt8], _ use: Passkey.Use, of holder: [UInt8], at now: Instant) throws -> Bool {
        try tx.change("DELETE FROM passkey_challenge WHERE lookup = \(Self.lookup(challenge, use, holder)) AND expires_at > \(now)") == 1
    }

    private static func lookup(_ challenge: [UInt8], _ use: Passkey.Use, _ holder: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: Data("tincay passkey challenge|\(use.rawValue)|\(holder.hex)|\(challenge.hex)".utf8)))
    }
}
