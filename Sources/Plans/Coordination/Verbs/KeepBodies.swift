import Access
import Audit
import Core
import Organisations
import Storage

/// Establishing a body, putting it right, and who sits in it from when to when. By officers of the unit.
struct KeepBodies: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    /// - parameter id: nil for a new one.
    /// - throws: `Problem.changedMeanwhile` when somebody saved since revision `shown`.
    @discardableResult
    func callAsFunction(_ id: ID<SteeringBody>?, shown revision: Int = 0, _ details: SteeringBody.Details, by viewer: Viewer) async throws
        -> ID<SteeringBody>
    {
        let now = services.clock.now
        return try await services.database.write { tx in
            let store = BodyStore(tx), known = try id.map { try store.get($0, visibleTo: viewer) }
            try viewer.require(CoordinationRules.allows(.keeping, viewer, in: known?.place ?? viewer.place))
            let body = SteeringBody(id: known?.id ?? .random(), place: viewer.place, details: details, revision: revision)
            if known == nil { try store.add(body) } else { try store.save(body) }
            try AuditLog(tx).record(.bodyKept, "body", body.id, by: viewer.user, at: now, detail: known == nil ? "new" : "changed")
            return body.id
        }
    }

    struct Seat: Sendable {
        var name: String
        var post: String
        var agency: ID<Agency>?
        var role: SteeringBody.Member.Role
        var from: LocalDate
    }

    @discardableResult
    func add(_ seat: Seat, to id: ID<SteeringBody>, by viewer: Viewer) async throws -> ID<SteeringBody.Member> {
        let now = services.clock.now
        return try await services.database.write { tx in
            let body = try BodyStore(tx).get(id, visibleTo: viewer)
            try viewer.require(CoordinationRules.allows(.keeping, viewer, in: body.place))
            if let agency = seat.agency, try AgencyStore(tx).find(agency)?.place != body.place { throw Problem.badRequest }
            let member = SteeringBody.Member(
                id: .random(), name: seat.name, post: seat.post, agency: seat.agency, agencyName: nil, role: seat.role, from: seat.from, to: nil)
            try BodyStore(tx).add(member, to: body.id)
            try AuditLog(tx).record(.memberAdded, "body", id, by: viewer.user, at: now, detail: seat.role.rawValue)
            return member.id
        }
    }

    /// - parameter day: the last one.
    /// - throws: `Problem.memberDayUnfit`.
    func end(_ member: ID<SteeringBody.Member>, of id: ID<SteeringBody>, on day: LocalDate, by viewer: Viewer) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            let body = try BodyStore(tx).get(id, visibleTo: viewer)
            try viewer.require(CoordinationRules.allows(.keeping, viewer, in: body.place))
            guard let found = try BodyStore(tx).members(of: id, visibleTo: viewer).first(where: { $0.id == member }) else { throw Problem.notFound }
            guard found.from <= day else { throw Problem.memberDayUnfit }
            try BodyStore(tx).end(member, on: day)
            try AuditLog(tx).record(.memberEnded, "body", id, by: viewer.user, at: now, detail: found.role.rawValue)
        }
    }
}
