import Access
import Rights

extension Viewer {
    /// The roles that the table of rights knows. The others are in the house for other work, and have no duty with any case.
    var duties: [Duty] {
        roles.compactMap { role in
            switch role {
            case .intake: .intake
            case .caseworker: .caseworker
            case .supervisor: .supervisor
            case .health: .health
            case .police: .police
            case .justice: .justice
            case .shelter: .shelter
            case .school: .school
            case .workplace: .workplace
            case .leader: .head
            case .administrator: .administrator
            case .statistics: .statistics
            case .auditor: .auditor
            case .officer, .member, .viewer: nil
            }
        }
    }

    /// What ties them to a case of their own unit.
    func relations(isAssigned: Bool) -> [Relation] { (isAssigned ? [.assigned] : [.team]) + (holds(.supervisor) ? [.supervisor] : []) }

    func relations(to file: CaseFile, for part: Part) -> [Relation] {
        guard file.agency == agency else { return [] }
        let isOpened = part == .frame ? !file.emergency.isEmpty : file.emergency.contains { $0.part == part }
        return relations(isAssigned: file.person == user) + (isOpened ? [.emergency] : [])
    }

    /// Each way in which they come to a part of a case. To a unit that helps, the case's own consent counts too: withdrawn, it ends
    /// all help.
    func capacities(at file: CaseFile, for part: Part) -> [Capacity] {
        let ties = relations(to: file, for: part), relations = ties.isEmpty ? [.none] : ties
        let own = duties.flatMap { duty in relations.map { Capacity(duty: duty, relation: $0, consent: file.consent) } }
        let shared = file.shares.filter { duties.contains($0.duty) }.map { share in
            Capacity(duty: share.duty, relation: .receiving, consent: file.consent == .withdrawn ? .withdrawn : share.consent)
        }
        return own + shared
    }
}

/// One row of the table of rights that a viewer reads.
struct Capacity: Sendable {
    let duty: Duty
    let relation: Relation
    let consent: Consent

    func decision(_ act: Act, on part: Part) -> Decision { Rights.decide(act, on: part, as: duty, being: relation, consent: consent) }
}

extension Rule {
    /// Whoever may come to a case in some way; each case asks again.
    static let handlers = Rule.holding(Role.allCases.filter(\.opensCases))
    /// Whoever may begin one.
    static let makers = Rule.holding([.intake, .caseworker])
}
