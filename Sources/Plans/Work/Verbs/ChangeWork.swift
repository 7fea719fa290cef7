import Access
import Audit
import Core
import Organisations
import Storage

/// Putting right who helps with a task and who is in charge, and giving it one more time. By officers of the unit.
struct ChangeWork: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    struct Details: Sendable {
        var coordinators: [ID<Agency>]
        var leader: ID<User>?
        var product: String?
        var carrier: WorkTask.Carrier?
    }

    struct Time: Sendable {
        var name: String
        var starts: LocalDate
        var due: LocalDate?
    }

    func callAsFunction(_ id: ID<WorkTask>, shown revision: Int, _ details: Details, by viewer: Viewer) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            var task = try Self.own(id, viewer, tx)
            guard task.revision == revision else { throw Problem.changedMeanwhile }
            for agency in details.coordinators { guard try AgencyStore(tx).find(agency)?.place == task.place else { throw Problem.badRequest } }
            if let leader = details.leader, try !WorkPeople(tx).leaders(of: task.place).contains(where: { $0.id == leader }) {
                throw Problem.badRequest
            }
            task.coordinators = details.coordinators.filter { $0 != task.lead }
            (task.leader, task.product, task.carrier) = (details.leader, details.product, try details.carrier?.named(for: viewer, tx))
            try TaskStore(tx).save(task)
            try AuditLog(tx).record(.workChanged, "task", id, by: viewer.user, at: now)
        }
    }

    /// "Khi có thông tin": it has come, somebody begins; or a time that the paper did not name.
    @discardableResult
    func addTime(_ time: Time, to id: ID<WorkTask>, by viewer: Viewer) async throws -> ID<Occurrence> {
        let now = services.clock.now
        return try await services.database.write { tx in
            let task = try Self.own(id, viewer, tx)
            let occurrence = Occurrence(
                id, key: "hand-\(ID<Occurrence>.random())", .demand, .init("named", ["name": time.name.replacing("\n", with: " ")]),
                year: (time.due ?? time.starts).year, starts: time.starts, due: time.due)
            try OccurrenceStore(tx).add([occurrence], of: task)
            try AuditLog(tx).record(.occurrenceAdded, "task", id, by: viewer.user, at: now)
            return occurrence.id
        }
    }

    static func own(_ id: ID<WorkTask>, _ viewer: Viewer, _ tx: any Transaction) throws -> WorkTask {
        let task = try TaskStore(tx).get(id, visibleTo: viewer)
        try viewer.require(WorkRelation.all(of: viewer, to: task).contains(.assigner))
        return task
    }
}
