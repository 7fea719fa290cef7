public import Core
public import Storage

/// What other rooms have to say to somebody about their account; shown when they next come in.
public enum News: String, Sendable {
    /// They are asked to hold a share of the recovery key.
    case custodyAsked
    /// New shares are asked for, and they hold one of today's.
    case custodyToAgree
    /// A share waits for them.
    case shareWaiting

    public static func tell(_ news: News, to account: ID<User>, in tx: any Transaction, at now: Instant) throws {
        guard let kind = Notice.Kind(rawValue: news.rawValue) else { return }
        try NoticeStore(tx).add(kind, to: account, at: now)
    }
}
