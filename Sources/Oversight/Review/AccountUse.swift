import Access
import Core

/// What an account was used for, and what in it nobody needs. Pure.
struct AccountUse: Sendable, Equatable {
    let user: User
    /// When it was made; nil for those from before the record.
    let made: Instant?
    let lastSignIn: Instant?
    /// The last of anything that it did.
    let lastDeed: Instant?
    /// Acts of the period.
    let acts: Set<String>
    /// It holds a copy of its unit's key.
    let holdsKey: Bool
    /// Open keys of programs: when each was made and last used.
    let programs: [(made: Instant, used: LocalDate?)]
    let last: AccessReview.Decision?

    enum Remark: String, Sendable, CaseIterable {
        case neverUsed, idle, moreRoles, unreadKey, idlePrograms
    }

    /// Days without a deed after which an account is idle.
    static let idleDays = 90
    /// Months over which deeds are counted, and after which an account is to be looked at again.
    static let months = 6

    func remarks(on today: LocalDate) -> [Remark] {
        guard user.isActive else { return [] }
        let isOld = (made.map { LocalDate($0) } ?? .first).days(until: today) > Self.idleDays
        var found: [Remark] = []
        if lastSignIn == nil {
            if isOld { found.append(.neverUsed) }
        } else if let lastDeed, LocalDate(lastDeed).days(until: today) > Self.idleDays {
            found.append(.idle)
        }
        if isOld, !unusedRoles.isEmpty { found.append(.moreRoles) }
        if isOld, holdsKey, !acts.contains(where: RoleUse.isReading) { found.append(.unreadKey) }
        if programs.contains(where: { ($0.used ?? LocalDate($0.made)).days(until: today) > Self.idleDays }) { found.append(.idlePrograms) }
        return found
    }

    /// Roles none of whose acts occurred. Roles that only look leave no acts of their own, and are not judged.
    var unusedRoles: [Role] {
        Role.allCases.filter { role in
            user.roles.contains(role)
                && RoleUse.prefixes(of: role).map { prefixes in
                    !acts.contains { act in prefixes.contains { act.hasPrefix($0) } }
                } ?? false
        }
    }

    /// The day from which on somebody should look at it again.
    var due: LocalDate { Self.due(made: made, last: last) }

    static func due(made: Instant?, last: AccessReview.Decision?) -> LocalDate {
        (last?.at ?? made).map { LocalDate($0).adding(months: months) } ?? .first
    }

    func isDue(on today: LocalDate) -> Bool { user.isActive && due <= today }

    static func == (one: AccountUse, other: AccountUse) -> Bool { one.user == other.user && one.lastDeed == other.lastDeed }
}

/// Which acts of the record show that a role is used.
enum RoleUse {
    static func prefixes(of role: Role) -> [String]? {
        switch role {
        case .administrator:
            [
                "access.userAdded", "access.userChanged", "access.invitationMade", "access.resetAsked", "access.resetConfirmed", "organisations.",
                "people.", "audit.", "calendars."
            ]
        case .officer: ["plans.", "work.", "targets.", "obstacles.", "guidance.", "coordination.", "cascade."]
        case .member: ["work.", "targets.", "obstacles.", "guidance."]
        case .intake: ["cases.made", "cases.partChanged", "cases.partRevealed"]
        case .caseworker: ["cases.made", "cases.changed", "cases.partChanged", "cases.partRevealed", "cases.noted", "cases.closed"]
        case .supervisor: ["cases.assigned", "cases.partRevealed", "cases.readersShown", "cases.emergencyReviewed", "oversight."]
        case .health, .police, .justice, .shelter, .school, .workplace: ["cases.partOpened", "cases.partRevealed", "cases.partChanged"]
        case .leader, .viewer, .statistics, .auditor: nil
        }
    }

    static func isReading(_ act: String) -> Bool { act == "cases.partRevealed" || act == "cases.fileTaken" }
}
