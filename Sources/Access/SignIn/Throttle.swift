import Core
import Crypto
import Foundation
import Storage
import Web

/// Slows down guessing before the password is hashed, without slowing anybody else.
///
/// Three buckets: this account from this network (5 free failures), this network whatever the account (50), this account
/// from anywhere (100). Each failure past the free ones doubles the wait, to 15 minutes at most; an hour without failures
/// forgets. The right person at another desk is not held up by somebody who guesses elsewhere.
/// A browser that this account has signed in with before is spared the third: guessing from everywhere shuts nobody out.
/// Buckets are hashes: the table names neither accounts nor addresses.
struct Throttle {
    private let tx: any Transaction
    /// False where everybody guesses at the same thing (slips): a bucket for all networks together would shut the door for all.
    private let isOverall: Bool

    /// - parameter isKnown: whether the browser has signed in to this account before.
    init(_ tx: any Transaction, isPersonal: Bool = true, isKnown: Bool = false) {
        (self.tx, isOverall) = (tx, isPersonal && !isKnown)
    }

    /// Counts a try as failed before it is known, so that many at once cannot all pass; `succeeded` takes it back.
    /// - returns: seconds to wait; nothing is counted then.
    func begin(login: String, from client: ClientAddress, now: Instant) throws -> Int {
        let wait = try wait(login: login, from: client, now: now)
        if wait == 0 { try failed(login: login, from: client, now: now) }
        return wait
    }

    /// - returns: seconds to wait, 0 when a try is allowed now.
    func wait(login: String, from client: ClientAddress, now: Instant) throws -> Int {
        try buckets(login, client).map { bucket in
            guard let (failures, last) = try state(bucket.name), now < last.adding(seconds: Self.memory) else { return 0 }
            let open = last.adding(seconds: Self.delay(after: failures, free: bucket.free))
            return max(0, (open.microseconds - now.microseconds + 999_999) / 1_000_000)
        }.max() ?? 0
    }

    func failed(login: String, from client: ClientAddress, now: Instant) throws {
        for bucket in buckets(login, client) {
            let before = try state(bucket.name).map { now < $0.last.adding(seconds: Self.memory) ? $0.failures : 0 } ?? 0
            try tx.run(
                """
                INSERT INTO sign_in_throttle (bucket, failures, last_at) VALUES (\(bucket.name), \(before + 1), \(now))
                ON CONFLICT (bucket) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at
                """)
        }
        try tx.run("DELETE FROM sign_in_throttle WHERE last_at < \(now.adding(seconds: -24 * 3600))")
    }

    /// Signing in clears what this person's own typing slips cost, not what the network has on its account.
    func succeeded(login: String, from client: ClientAddress) throws {
        let buckets = buckets(login, client)
        try tx.run("DELETE FROM sign_in_throttle WHERE bucket = \(buckets[0].name)")
        for bucket in buckets.dropFirst() {
            try tx.run("UPDATE sign_in_throttle SET failures = failures - 1 WHERE bucket = \(bucket.name) AND failures > 0")
        }
    }

    static let memory = 3600
    static let longest = 15 * 60

    /// In seconds. 0 while `failures` is below `free`, then 1, 2, 4 … up to `longest`.
    static func delay(after failures: Int, free: Int) -> Int {
        failures < free ? 0 : min(longest, 1 << min(failures - free, 10))
    }

    private func buckets(_ login: String, _ client: ClientAddress) -> [(name: [UInt8], free: Int)] {
        let near = [(Self.hash("pair|\(login)|\(client.network)"), 5), (Self.hash("network|\(client.network)"), 50)]
        return isOverall ? near + [(Self.hash("account|\(login)"), 100)] : near
    }

    private static func hash(_ text: String) -> [UInt8] { Array(SHA256.hash(data: Data(text.utf8))) }

    private func state(_ bucket: [UInt8]) throws -> (failures: Int, last: Instant)? {
        try tx.first("SELECT failures, last_at FROM sign_in_throttle WHERE bucket = \(bucket)").map {
            (try $0.get("failures"), try $0.get("last_at"))
        }
    }
}
