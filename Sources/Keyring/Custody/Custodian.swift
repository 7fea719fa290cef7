import Access
import Core

/// One of the three who hold a share of the recovery key.
struct Custodian: Sendable, Equatable {
    /// 1, 2 or 3: what stands on the share.
    let number: Int
    let account: ID<User>
    let name: String
    let agency: String
    /// A closed account can take nothing and agree to nothing.
    let isActive: Bool
    /// Nil while the share waits for them.
    let taken: Instant?
}

/// Three people whom a leader asks to hold new shares.
struct CustodyRequest: Sendable, Equatable {
    /// A request lives for two weeks.
    static let lasting = 14 * 86_400

    struct Candidate: Sendable, Equatable {
        let number: Int
        let account: ID<User>
        let name: String
        let agency: String
        let accepted: Instant?
    }

    let by: ID<User>
    let at: Instant
    let candidates: [Candidate]
    /// Custodians of today who agree that there be new shares.
    let agreed: Set<ID<User>>

    var isReady: Bool { candidates.count == 3 && candidates.allSatisfy { $0.accepted != nil } }
}

/// Who has to agree before shares are made.
enum CustodyRule: Sendable, Equatable {
    /// Somebody of the place who holds a unit's key, besides the leader who asked: while there are no custodians, or fewer than two whose
    /// account is open.
    case member
    /// Two of the custodians of today.
    case custodians

    init(_ custodians: [Custodian]) { self = custodians.filter(\.isActive).count < 2 ? .member : .custodians }
}
