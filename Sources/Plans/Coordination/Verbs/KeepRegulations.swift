import Access
import Audit
import Core
import Organisations
import Storage

/// Entering a regulation and putting it right. By officers of the unit.
struct KeepRegulations: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    /// - parameter id: nil for a new one.
    /// - throws: `Problem.changedMeanwhile` when somebody saved since revision `shown`.
    @discardableResult
    func callAsFunction(_ id: ID<Regulation>?, shown revision: Int = 0, _ details: Regulation.Details, by viewer: Viewer) async throws
        -> ID<Regulation>
    {
        let now = services.clock.now
        return try await services.database.write { tx in
            let store = RegulationStore(tx), known = try id.map { try store.get($0, visibleTo: viewer) }
            try viewer.require(CoordinationRules.allows(.keeping, viewer, in: known?.place ?? viewer.place))
            for agency in details.parties { guard try AgencyStore(tx).find(agency)?.place == viewer.place else { throw Problem.badRequest } }
            let regulation = Regulation(id: known?.id ?? .random(), place: viewer.place, details: details, revision: revision)
            if known == nil { try store.add(regulation) } else { try store.save(regulation) }
            try AuditLog(tx).record(.regulationKept, "regulation", regulation.id, by: viewer.user, at: now, detail: known == nil ? "new" : "changed")
            return regulation.id
        }
    }
}
