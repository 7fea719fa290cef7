public import Core
public import Storage

struct NoticeStore {
    private let tx: any Transaction
    /// Older ones are forgotten: 90 days.
    private static let kept = 90 * 86_400
    /// More than anybody reads through.
    static let most = 50

    init(_ tx: any Transaction) { self.tx = tx }

    /// - parameter device: the browser in which it was done; that one is not told what was done in it.
    func add(
        _ kind: Notice.Kind, to account: ID<User>, on device: Device.Mark = .none, _ reading: Device.Reading = .unknown, about: ID<User>? = nil,
        at now: Instant
    ) throws {
        try tx.run("DELETE FROM account_notice WHERE at < \(now.adding(seconds: -Self.kept))")
        try tx.run(
            """
            INSERT INTO account_notice (id, account_id, kind, at, device, reading, about_id)
            VALUES (\(ID<Notice>.random()), \(account), \(kind.rawValue), \(now), \(device.bytes), \(reading.stored), \(about))
            """)
    }

    /// What its owner has not read yet and did not do in this very browser, newest first.
    func unread(by viewer: Viewer, on device: Device.Mark) throws -> [Notice] {
        try tx.run(
            """
            SELECT id, kind, at, reading, about_id FROM account_notice
            WHERE account_id = \(viewer.user) AND read_at IS NULL AND device <> \(device.bytes) ORDER BY at DESC, id LIMIT \(Self.most)
            """
        ).compactMap(Self.notice)
    }

    /// Marks as read what was shown; notices that came meanwhile stay.
    /// - returns: how many.
    func read(_ shown: [ID<Notice>], by viewer: Viewer, at now: Instant) throws -> Int {
        try shown.reduce(0) { sum, id in
            try sum + tx.change("UPDATE account_notice SET read_at = \(now) WHERE id = \(id) AND account_id = \(viewer.user) AND read_at IS NULL")
        }
    }

    func hasUnread(_ account: ID<User>, on device: Device.Mark) throws -> Bool {
        try tx.first(
            "SELECT id FROM account_notice WHERE account_id = \(account) AND read_at IS NULL AND device <> \(device.bytes) LIMIT 1") != nil
    }

    private static func notice(_ row: Row) throws -> Notice? {
        guard let kind = Notice.Kind(rawValue: try row.get("kind")) else { return nil }
        return Notice(
            id: try row.get("id"), kind: kind, at: try row.get("at"), reading: Device.Reading(stored: try row.get("reading")),
            about: try row.find("about_id"))
    }
}

/// What other features tell people when they next come in.
public enum Tell {
    /// That a case was opened in an emergency; neither which nor by whom stands in the notice.
    public static func emergency(_ account: ID<User>, at now: Instant, _ tx: any Transaction) throws {
        try NoticeStore(tx).add(.emergency, to: account, at: now)
    }
}
