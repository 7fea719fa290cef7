import Access
import Core
import Organisations
import Storage
import Web

/// Regulations and bodies as JSON, from the same functions as the pages.
enum CoordinationAPI {
    static let routes: [Route] =
        [
            .api(
                .get, "/coordination/regulations",
                Operation(
                    "listRegulations", "Regulations of coordination, the newest first, 50 at a time.", query: ["q", "state", "order", "page"],
                    answers: .object([("total", .integer), ("regulations", .list(regulationShape))]))
            ) { call in
                let viewer = call.viewer, query = call.incoming.query, today = call.services.clock.today
                return try await call.services.database.read { tx in
                    let list = try RegulationList(query, visibleTo: viewer, on: today, tx)
                    let page = PageOfList(number: query["page"], total: list.rows.count)
                    let found = list.rows.dropFirst(page.offset).prefix(PageOfList.size)
                    return ["total": .integer(page.total), "regulations": .array(found.map(json))]
                }
            },
            .api(.get, "/coordination/regulations/{regulation}", Operation("getRegulation", "One regulation.", answers: regulationShape)) { call in
                let id = try call.id("regulation", of: Regulation.self), viewer = call.viewer
                return try await call.services.database.read { tx in json(try RegulationStore(tx).get(id, visibleTo: viewer)) }
            },
            .api(
                .post, "/coordination/regulations", for: HubPages.keepers,
                Operation("addRegulation", "Enters one. Agencies by id.", body: .object(regulationBody), answers: idShape)
            ) { call in try await keepRegulation(call, nil) },
            .api(
                .post, "/coordination/regulations/{regulation}", for: HubPages.keepers,
                Operation("changeRegulation", "Puts it right.", body: .object(regulationBody + [("revision", .integer)]), answers: idShape)
            ) { call in try await keepRegulation(call, try call.id("regulation")) },
            .api(
                .get, "/coordination/bodies",
                Operation(
                    "listBodies", "Steering bodies, councils and teams, 50 at a time.", query: ["q", "kind", "state", "order", "page"],
                    answers: .object([("total", .integer), ("bodies", .list(.object(bodyShape)))]))
            ) { call in
                let viewer = call.viewer, query = call.incoming.query, today = call.services.clock.today
                return try await call.services.database.read { tx in
                    let list = try BodyList(query, visibleTo: viewer, on: today, tx)
                    let page = PageOfList(number: query["page"], total: list.rows.count)
                    let found = list.rows.dropFirst(page.offset).prefix(PageOfList.size)
                    return ["total": .integer(page.total), "bodies": .array(found.map { .object(members($0)) })]
                }
            },
            .api(
                .get, "/coordination/bodies/{body}",
                Operation("getBody", "One body with everybody who sat in it.", answers: .object(bodyShape + [("members", .list(memberShape))]))
            ) { call in
                let id = try call.id("body", of: SteeringBody.self), viewer = call.viewer
                return try await call.services.database.read { tx in
                    let body = try BodyStore(tx).get(id, visibleTo: viewer), seats = try BodyStore(tx).members(of: id, visibleTo: viewer)
                    return .object(members(body) + [.init("members", .array(seats.map(json)))])
                }
            },
            .api(
                .post, "/coordination/bodies", for: HubPages.keepers,
                Operation("addBody", "Establishes one.", body: .object(bodyBody), answers: idShape)
            ) { call in try await keepBody(call, nil) },
            .api(
                .post, "/coordination/bodies/{body}", for: HubPages.keepers,
                Operation("changeBody", "Puts it right.", body: .object(bodyBody + [("revision", .integer)]), answers: idShape)
            ) { call in try await keepBody(call, try call.id("body")) },
            .api(
                .post, "/coordination/bodies/{body}/members", for: HubPages.keepers,
                Operation(
                    "addBodyMember", "Somebody sits in it from a day on.",
                    body: .object([
                        ("name", .text), ("post", .text), ("agency", .nullable(.text)),
                        ("role", .choice(SteeringBody.Member.Role.allCases.map(\.rawValue))),
                        ("from", .day)
                    ]), answers: idShape)
            ) { call in
                switch CoordinationForms.seat(try call.jsonForm()) {
                case .invalid(let form): throw Problem(wrongFields: form)
                case .valid(let seat):
                    return ["id": .string(try await KeepBodies(call.services).add(seat, to: try call.id("body"), by: call.viewer).rawValue)]
                }
            },
            .api(
                .post, "/coordination/bodies/{body}/members/{member}/end", for: HubPages.keepers,
                Operation("endBodyMember", "The last day of somebody in it.", body: .object([("day", .day)]), answers: idShape)
            ) { call in
                let member = try call.id("member", of: SteeringBody.Member.self)
                switch CoordinationForms.end(try call.jsonForm()) {
                case .invalid(let form): throw Problem(wrongFields: form)
                case .valid(let day):
                    try await KeepBodies(call.services).end(member, of: try call.id("body"), on: day, by: call.viewer)
                    return ["id": .string(member.rawValue)]
                }
            }
        ] + MeetingAPI.routes

    static let idShape = Shape.object([("id", .text)])

    private static func keepRegulation(_ call: Call<Viewer>, _ id: ID<Regulation>?) async throws -> JSON {
        let form = try call.jsonForm()
        switch CoordinationForms.regulation(form) {
        case .invalid(let form): throw Problem(wrongFields: form)
        case .valid(let details):
            return [
                "id": .string(try await KeepRegulations(call.services)(id, shown: Int(form["revision"]) ?? 0, details, by: call.viewer).rawValue)
            ]
        }
    }

    private static func keepBody(_ call: Call<Viewer>, _ id: ID<SteeringBody>?) async throws -> JSON {
        let form = try call.jsonForm()
        switch CoordinationForms.body(form) {
        case .invalid(let form): throw Problem(wrongFields: form)
        case .valid(let details):
            return ["id": .string(try await KeepBodies(call.services)(id, shown: Int(form["revision"]) ?? 0, details, by: call.viewer).rawValue)]
        }
    }
}
