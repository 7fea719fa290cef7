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
}

extension Rule {
    /// Whoever may come to a case in some way; each case asks again.
    static let handlers = Rule.holding(Role.allCases.filter(\.opensCases))
    /// Whoever may begin one.
    static let makers = Rule.holding([.intake, .caseworker])
}
