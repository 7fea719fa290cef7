import Access
import Audit
import Core
import Storage

/// An officer says which line of work a plan of the unit belongs to.
struct ChooseProgramme: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    func callAsFunction(_ id: ID<Plan>, _ programme: Programme, by viewer: Viewer) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            try NameAbove.requireOwn(PlanStore(tx).get(id, visibleTo: viewer), viewer)
            try ProgrammeStore(tx).save(programme, of: id, by: viewer, at: now)
            try AuditLog(tx).record(.programmeChosen, "plan", id, by: viewer.user, at: now, detail: programme.rawValue)
        }
    }
}

extension AuditAct {
    static let programmeChosen = AuditAct("plans.programmeChosen")
}
