import Access
import Audit
import Core
import Keyring
import Storage
import Web

/// Every six months somebody else says of each account that it is still needed, or closes it.
enum AccessReview {
    struct Decision: Sendable, Equatable {
        let at: Instant
        let by: ID<User>
        let isKept: Bool
        /// Why it is kept.
        let reason: Reason?
    }

    enum Reason: String, Sendable, CaseIterable {
        case needed, seldom, absent, standIn
    }

    struct Overview: Sendable {
        /// Those that are due or have a remark first, then in the order of names.
        let uses: [AccountUse]
        let agencies: [String: String]
    }

    static func overview(by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws -> Overview {
        let today = LocalDate(now), uses = try AccessReviewStore(tx).uses(in: viewer.place, at: now)
        let first = uses.filter { $0.isDue(on: today) || !$0.remarks(on: today).isEmpty }
        let rest = uses.filter { use in use.user.isActive && !first.contains(use) }
        let rows = try tx.run("SELECT id, name FROM agency WHERE place_code = \(viewer.place)")
        try AuditLog(tx).record(.accessShown, "unit", code: viewer.place, by: viewer.user, at: now, detail: "\(uses.count)")
        return Overview(
            uses: first + rest, agencies: Dictionary(try rows.map { (try $0.get("id"), try $0.get("name")) }) { first, _ in first })
    }

    /// How many accounts wait for this administrator; their own waits for somebody else.
    static func waiting(for viewer: Viewer, at now: Instant, _ tx: any Transaction) throws -> Int {
        guard viewer.holds(.administrator) else { return 0 }
        return try AccessReviewStore(tx).waiting(in: viewer.place, on: LocalDate(now)).filter { $0 != viewer.user }.count
    }

    static func find(_ id: ID<User>, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws -> AccountUse {
        guard let found = try AccessReviewStore(tx).uses(in: viewer.place, at: now).first(where: { $0.user.id == id && $0.user.isActive }) else {
            throw Problem.notFound
        }
        return found
    }

    /// - returns: the form with what is wrong; nil when it is decided.
    /// - throws: `Problem.ownReview`, `Problem.lastKeeper`.
    static func decide(_ id: ID<User>, _ typed: Form, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws -> Form? {
        var form = typed
        let use = try find(id, by: viewer, at: now, tx)
        if id == viewer.user { throw Problem.ownReview }
        switch form["decision"] {
        case "keep":
            guard let reason: Reason = form.choice("reason") else { return form }
            try AccessReviewStore(tx).add(Decision(at: now, by: viewer.user, isKept: true, reason: reason), on: id)
            try AuditLog(tx).record(.accessKept, "user", id, by: viewer.user, at: now, detail: reason.rawValue)
        case "close":
            try close(use.user, by: viewer, at: now, tx)
            try AccessReviewStore(tx).add(Decision(at: now, by: viewer.user, isKept: false, reason: nil), on: id)
            try AuditLog(tx).record(.accessClosed, "user", id, by: viewer.user, at: now)
        default:
            form.refuse("decision", "form.choose")
            return form
        }
        return nil
    }

    /// As the administration closes an account: sessions end, and the copies of unit keys go.
    private static func close(_ user: User, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws {
        var user = user
        user.isActive = false
        try UserStore(tx).save(user)
        try Keyring.left(user.id, in: tx, by: viewer.user, at: now)
        guard try UserStore(tx).hasAdministrator(of: viewer.place) else { throw Problem.lastKeeper }
    }
}
