/// How long a session lasts: the strictest of its person's roles counts.
///
/// | roles | without a click | in all |
/// |---|---|---|
/// | those that open cases | 30 minutes | 10 hours |
/// | administrator, auditor, statistics | 1 hour | 10 hours |
/// | others | 2 hours | 12 hours, a working day |
public struct SessionLimits: Sendable, Equatable {
    /// Seconds without a click.
    public let idle: Int
    /// Seconds from signing in, however busy.
    public let longest: Int

    public init(of roles: Set<Role>) {
        idle = roles.map(Self.idle).min() ?? 2 * 3600
        longest = roles.map(Self.longest).min() ?? 12 * 3600
    }

    private static func idle(_ role: Role) -> Int {
        switch role {
        case _ where role.opensCases: 30 * 60
        case .administrator, .auditor, .statistics: 3600
        default: 2 * 3600
        }
    }

    private static func longest(_ role: Role) -> Int {
        switch role {
        case _ where role.opensCases: 10 * 3600
        case .administrator, .auditor, .statistics: 10 * 3600
        default: 12 * 3600
        }
    }
}
