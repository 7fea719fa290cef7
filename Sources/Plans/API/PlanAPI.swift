import Access
import Core
import DocumentReading
import Foundation
import Storage
import Web

/// The same functions as the pages, as JSON.
enum PlanAPI {
    static let routes: [Route] = [
        .api(.get, "/plans", Operation("listPlans", "The plans this account may see.", query: ["page"], answers: listShape)) { call in
            let viewer = call.viewer, number = call.incoming.query["page"]
            return try await call.services.database.read { tx in
                let page = PageOfList(number: number, total: try PlanStore(tx).count(visibleTo: viewer))
                let plans = try PlanStore(tx).list(visibleTo: viewer, offset: page.offset, size: PageOfList.size)
                return ["total": .integer(page.total), "plans": .array(plans.map(PlanJSON.head))]
            }
        },
        .api(
            .post, "/plans", for: .holding([.officer]), limit: DocumentText.largest * 4 / 3 + (64 << 10),
            Operation(
                "importPlan", "Reads a document into a draft. The bytes are base64.",
                body: .object([("name", .text), ("content", .text)]), answers: headShape)
        ) { call in
            let input = try Body(call.incoming.body)
            let id = try await ImportPlan(call.services)(
                named: UploadedFile(name: input.text("name"), bytes: []).name, input.bytes("content"), by: call.viewer)
            return PlanJSON.head(try await plan(id, call))
        },
        .api(.get, "/plans/{plan}", Operation("getPlan", "One plan with its items.", answers: wholeShape)) { call in
            let id = try call.id("plan", of: Plan.self), viewer = call.viewer
            return try await call.services.database.read { tx in
                PlanJSON.whole(try PlanStore(tx).get(id, visibleTo: viewer), try ItemStore(tx).list(of: id, visibleTo: viewer))
            }
        },
        .api(
            .post, "/plans/{plan}/publication", for: .holding([.officer]),
            Operation("publishPlan", "Freezes version 1, or the next version of a plan that was opened for change.", answers: headShape)
        ) {
            call in
            let id = try call.id("plan", of: Plan.self)
            return PlanJSON.head(try await plan(try await PublishPlan(call.services)(id, by: call.viewer), call))
        }
    ]

    private static func plan(_ id: ID<Plan>, _ call: Call<Viewer>) async throws -> Plan {
        let viewer = call.viewer
        return try await call.services.database.read { tx in try PlanStore(tx).get(id, visibleTo: viewer) }
    }
}

/// A JSON object sent by a program, read by name.
struct Body {
    private let members: [String: String]

    init(_ bytes: [UInt8]) throws {
        guard let members = try? JSONDecoder().decode([String: String].self, from: Data(bytes)) else { throw Problem.badRequest }
        self.members = members
    }

    func text(_ name: String) throws -> String {
        guard let text = members[name] else { throw Problem.badRequest }
        return text
    }

    func bytes(_ name: String) throws -> [UInt8] {
        guard let data = Data(base64Encoded: try text(name)) else { throw Problem.badRequest }
        return Array(data)
    }
}
