import Audit
import Core
import Storage
import Synchronization
import Web

/// Who was refused what at the gate, so that it stands in the record: one entry for an account, a route and a minute.
///
/// The first refusal of a minute is an entry at once. How many more there were is one more entry once the minute is over: a program
/// that asks a thousand times a second fills the log with two lines a minute. The counts are this server's, in memory.
public final class Refusals: Sendable {
    enum Reason: String, Sendable {
        /// Their roles do not open the route.
        case role
        /// There is no such thing, or not for them.
        case missing
    }

    struct Asked: Hashable, Sendable {
        let account: ID<User>
        /// The method and the route's template, never an address.
        let route: String
        let reason: Reason
    }

    /// What is to be written.
    struct Entry: Equatable, Sendable {
        let asked: Asked
        /// Beside the first of the minute; nil for that first one.
        let more: Int?

        var detail: String { more.map { "\(asked.reason.rawValue) +\($0)" } ?? asked.reason.rawValue }
    }

    private struct Counts: Sendable {
        var minute = 0
        var asked: [Asked: Int] = [:]
    }

    private let counts = Mutex(Counts())

    public init() {}

    /// One more refusal.
    /// - returns: what is to be written now; nothing for the second and later ones of a minute.
    func note(_ asked: Asked, at now: Instant) -> [Entry] {
        counts.withLock { counts in
            var entries = Self.over(&counts, at: now)
            counts.asked[asked, default: 0] += 1
            if counts.asked[asked] == 1 { entries.append(Entry(asked: asked, more: nil)) }
            return entries
        }
    }

    /// What the minutes that are over have left to be written.
    func left(at now: Instant) -> [Entry] { counts.withLock { Self.over(&$0, at: now) } }

    private static func over(_ counts: inout Counts, at now: Instant) -> [Entry] {
        let minute = now.microseconds / 60_000_000
        guard minute != counts.minute else { return [] }
        let entries = counts.asked.filter { $0.value > 1 }.map { Entry(asked: $0.key, more: $0.value - 1) }
        counts = Counts(minute: minute)
        return entries.sorted { ($0.asked.account.rawValue, $0.asked.route) < ($1.asked.account.rawValue, $1.asked.route) }
    }
}

extension Services {
    /// - parameter isAdmitted: whether the rule of the route let them in, and what they asked for was not there for them.
    func recordRefusal(of route: Route, to viewer: Viewer, isAdmitted: Bool) async throws {
        // On a page, braces would look like a word that was left unfilled.
        let path = route.path.replacing("{", with: ":").replacing("}", with: "")
        let asked = Refusals.Asked(account: viewer.user, route: "\(route.method.rawValue) \(path)", reason: isAdmitted ? .missing : .role)
        try await write(refusals.note(asked, at: clock.now))
    }

    /// Before the record is read: the counts of the minutes that are over.
    public func recordRefusalsLeft() async throws { try await write(refusals.left(at: clock.now)) }

    private func write(_ entries: [Refusals.Entry]) async throws {
        if entries.isEmpty { return }
        let now = clock.now
        try await database.write { tx in
            for entry in entries {
                try AuditLog(tx).record(.gateRefused, "route", code: entry.asked.route, by: entry.asked.account, at: now, detail: entry.detail)
            }
        }
    }
}
