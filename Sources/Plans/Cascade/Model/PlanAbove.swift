import Core
import Organisations

/// The plan that a plan was issued under, by what papers call it: its number and who issued it.
///
/// It may be here as a plan of its own or not; which, is looked up whenever it is shown, so that a plan that comes in later is found.
struct PlanAbove: Sendable, Equatable {
    enum State: String, Sendable, CaseIterable {
        /// Found among what the plan cites; nobody has said yet.
        case proposed
        case confirmed
        /// A person said that there is none.
        case none
    }

    struct Name: Sendable, Equatable {
        /// `123/KH-UBND`
        var number: String
        /// `Ủy ban nhân dân tỉnh Lạng Sơn`
        var issuer: String
        var day: LocalDate?
        var title: String?
    }

    let state: State
    /// Nil exactly when there is none.
    let name: Name?
    /// 0 while nothing is kept.
    var revision = 0
    /// Who confirmed, and when; nil for a proposal.
    var by: String?
    var at: Instant?
}

extension PlanAbove.Name {
    /// Numbers are one when they differ only in case, accents and spaces.
    static func key(number: String) -> String { VietnameseText.folded(number).split(whereSeparator: \.isWhitespace).joined() }

    /// Whether a plan's head says that it is this one. Numbers begin anew every year, so a known year must agree.
    func means(_ head: Plan.Head) -> Bool {
        guard let other = head.number, let body = head.issuer else { return false }
        if let year = head.year, let own = day?.year, year != own { return false }
        return Self.key(number: other) == Self.key(number: number) && Agency.key(body) == Agency.key(issuer)
    }
}
