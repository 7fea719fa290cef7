import Access
import Core
import Organisations
import Places
import Storage
import Web

/// Places, agencies and people as JSON.
enum AdministrationAPI {
    static let routes: [Route] = [
        .api(
            .get, "/places",
            Operation(
                "findPlaces", "Finds provinces and communes, present and former, by name or official code.", query: ["name"],
                answers: .object([("places", .list(PlaceJSON.shape))])), places),
        .api(
            .get, "/agencies", Operation("listAgencies", "The agencies of your unit.", answers: .object([("agencies", .list(AgencyJSON.shape))])),
            agencies),
        .api(
            .post, "/agencies", for: .administrators,
            Operation("addAgency", "Adds an agency to your unit.", body: AgencyJSON.bodyShape, answers: AgencyJSON.shape), addAgency),
        .api(
            .get, "/people", for: .administrators,
            Operation("listPeople", "The accounts of your unit, 50 a page.", query: ["page"], answers: PersonJSON.listShape), people)
    ]

    private static func places(_ call: Call<Viewer>) async throws -> JSON {
        let typed = call.incoming.query["name"]
        return ["places": .array(typed.isEmpty ? [] : PlaceSearch.hits(typed).map(PlaceJSON.of))]
    }

    private static func agencies(_ call: Call<Viewer>) async throws -> JSON {
        let place = call.viewer.place
        return ["agencies": .array(try await call.services.database.read { tx in try AgencyStore(tx).list(of: place) }.map(AgencyJSON.of))]
    }

    private static func addAgency(_ call: Call<Viewer>) async throws -> JSON {
        let (viewer, now, typed) = (call.viewer, call.now, try call.jsonForm())
        switch try await call.services.database.write({ tx in try KeepAgencies.add(typed, by: viewer, at: now, tx).sendable }) {
        case .success(let agency): return AgencyJSON.of(agency)
        case .failure(let refused):
            if refused.form.faults.map(\.key) == ["agencies.nameTaken"] { throw Problem.agencyNameTaken }
            throw Problem(wrongFields: refused.form)
        }
    }

    private static func people(_ call: Call<Viewer>) async throws -> JSON {
        let (viewer, asked) = (call.viewer, call.incoming.query["page"])
        return try await call.services.database.read { tx in
            let page = PageOfList(number: asked, total: try UserStore(tx).count(visibleTo: viewer))
            let users = try UserStore(tx).list(visibleTo: viewer, offset: page.offset, size: PageOfList.size)
            return ["people": .array(users.map(PersonJSON.of)), "page": .integer(page.number), "total": .integer(page.total)]
        }
    }
}
