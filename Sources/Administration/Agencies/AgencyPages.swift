import Access
import Core
import Lists
import Organisations
import Storage
import Web

/// The agencies of the unit.
enum AgencyPages {
    static let routes: [Route] = [
        .page(.get, "/agencies", for: .administrators, list),
        .page(.post, "/agencies", for: .administrators, add),
        .page(.get, "/exports/agencies", for: .administrators) { call in
            let (viewer, query, today) = (call.viewer, call.incoming.query, LocalDate(call.now))
            let (list, people) = try await call.services.database.read { tx in
                (AgencyList(query, try AgencyStore(tx).list(of: viewer.place), on: today), try UserStore(tx).counts(visibleTo: viewer))
            }
            return try await ListFile.answer(
                list.sheet(people, call.words), named: call.words("agencies.title"), of: "agencies", count: list.agencies.count, call)
        },
        .page(.get, "/agencies/new", for: .administrators) { call in
            try await form(call, Form(["validFrom": LocalDate(call.now).vietnamese]), of: nil)
        },
        .page(.get, "/agencies/{agency}", for: .administrators, show),
        .page(.post, "/agencies/{agency}", for: .administrators, change),
        .page(.get, "/agencies/{agency}/edit", for: .administrators) { call in
            let (id, viewer) = (try call.id("agency", of: Agency.self), call.viewer)
            let agency = try await call.services.database.read { tx in try KeepAgencies.own(id, of: viewer, tx) }
            return try await form(call, Form(agency), of: agency)
        }
    ]

    private static func list(_ call: Call<Viewer>) async throws -> Answer {
        let (viewer, query, today) = (call.viewer, call.incoming.query, LocalDate(call.now))
        let (list, people) = try await call.services.database.read { tx in
            (AgencyList(query, try AgencyStore(tx).list(of: viewer.place), on: today), try UserStore(tx).counts(visibleTo: viewer))
        }
        let page = PageOfList(number: query["page"], total: list.agencies.count)
        let view = AgencyListView(
            list: list, people: people, page: page, today: LocalDate(call.now), canOffer: PlaceSearch.choosable(viewer.place) != nil,
            words: call.words)
        return call.page(view.html)
    }

    private static func show(_ call: Call<Viewer>) async throws -> Answer {
        let (id, viewer) = (try call.id("agency", of: Agency.self), call.viewer)
        let (agency, parent, people) = try await call.services.database.read { tx in
            let agency = try KeepAgencies.own(id, of: viewer, tx)
            return (agency, try agency.parent.flatMap { try AgencyStore(tx).find($0) }, try UserStore(tx).list(of: id, visibleTo: viewer))
        }
        return call.page(AgencyView(agency: agency, parent: parent, people: people, today: LocalDate(call.now), words: call.words).page)
    }

    private static func add(_ call: Call<Viewer>) async throws -> Answer {
        let (viewer, now, typed) = (call.viewer, call.now, call.form)
        let outcome = try await call.services.database.write { tx in try KeepAgencies.add(typed, by: viewer, at: now, tx).sendable }
        switch outcome {
        case .success(let agency): return .redirect(to: "/agencies/\(agency.id)")
        case .failure(let refused): return try await form(call, refused.form, of: nil, status: 422)
        }
    }

    private static func change(_ call: Call<Viewer>) async throws -> Answer {
        let (id, viewer, now, typed) = (try call.id("agency", of: Agency.self), call.viewer, call.now, call.form)
        let (change, agency) = try await call.services.database.write { tx in
            (try KeepAgencies.change(id, typed, by: viewer, at: now, tx), try AgencyStore(tx).get(id))
        }
        switch change {
        case .saved: return .redirect(to: "/agencies/\(id)")
        case .refused(let refused): return try await form(call, refused, of: agency, status: 422)
        case .meanwhile(let stored):
            // What was typed stays, and saves over the version that is shown beside it.
            var kept = typed
            kept.set("revision", to: String(stored.revision))
            return try await form(call, kept, of: stored, isSecond: true, status: 409)
        }
    }

    private static func form(_ call: Call<Viewer>, _ form: Form, of agency: Agency?, isSecond: Bool = false, status: Int = 200) async throws -> Answer
    {
        let viewer = call.viewer
        let all = try await call.services.database.read { tx in try AgencyStore(tx).list(of: viewer.place) }
        let view = AgencyFormView(agency: agency, form: form, all: all, isSecond: isSecond, token: call.token, words: call.words)
        return call.page(view.page, status: status)
    }
}
