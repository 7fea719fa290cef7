import Access
import Audit
import Core
import Organisations
import Places
import Storage
import Web

/// The first thing after installing: which unit is this? Asked once; then its usual agencies are offered.
enum FirstRunPages {
    static let routes: [Route] = [
        .page(.get, "/first-run", for: .administrators, ask),
        .page(.post, "/first-run", for: .administrators, name),
        .page(.get, "/first-run/places/{place}", for: .administrators, confirm),
        .page(.get, "/first-run/agencies", for: .administrators, offer),
        .page(.post, "/first-run/agencies", for: .administrators, addUsual)
    ]

    private static func ask(_ call: Call<Viewer>) async throws -> Answer {
        guard call.viewer.place == UnitStore.unnamed else {
            return call.page(UnitView(place: call.viewer.place, words: call.words).page)
        }
        let typed = String(call.incoming.query["name"].prefix(200))
        return call.page(FindUnitView(typed: typed, hits: typed.isEmpty ? [] : PlaceSearch.hits(typed), words: call.words).page)
    }

    private static func confirm(_ call: Call<Viewer>) async throws -> Answer {
        guard call.viewer.place == UnitStore.unnamed, let place = PlaceSearch.choosable(call.incoming.parameters["place"] ?? "") else {
            throw Problem.notFound
        }
        return call.page(ConfirmUnitView(place: place, token: call.token, words: call.words).page)
    }

    private static func name(_ call: Call<Viewer>) async throws -> Answer {
        guard let place = PlaceSearch.choosable(call.form["place"]) else { throw Problem.notFound }
        let (viewer, now) = (call.viewer, call.now)
        // Somebody of another unit of this installation names nothing.
        guard viewer.place == UnitStore.unnamed else { throw Problem.unitNamedAlready }
        try await call.services.database.write { tx in
            try UnitStore(tx).nameUnnamed(place.code.text)
            try AuditLog(tx).record(.unitAdded, "unit", code: place.code.text, by: viewer.user, at: now)
        }
        return .redirect(to: "/first-run/agencies")
    }

    private static func offer(_ call: Call<Viewer>) async throws -> Answer {
        let place = try ownPlace(call.viewer)
        let present = try await call.services.database.read { tx in try missing(of: place, tx) }
        return call.page(UsualAgenciesView(names: present, token: call.token, words: call.words).page)
    }

    private static func addUsual(_ call: Call<Viewer>) async throws -> Answer {
        let place = try ownPlace(call.viewer)
        let ticked = Set(call.form.all("agency"))
        let (viewer, now) = (call.viewer, call.now)
        try await call.services.database.write { tx in
            for name in try missing(of: place, tx) where ticked.contains(name) {
                let agency = UsualAgencies.agency(named: name, of: place)
                try AgencyStore(tx).add(agency)
                try AuditLog(tx).record(.agencyAdded, "agency", agency.id, by: viewer.user, at: now)
            }
        }
        return .redirect(to: "/agencies")
    }

    /// The usual agencies that are not there yet under any spelling.
    private static func missing(of place: Place, _ tx: any Transaction) throws -> [String] {
        try UsualAgencies.names(of: place).filter { try AgencyStore(tx).named($0, in: place.code.text) == nil }
    }

    private static func ownPlace(_ viewer: Viewer) throws -> Place {
        guard let place = PlaceSearch.choosable(viewer.place) else { throw Problem.notFound }
        return place
    }
}
