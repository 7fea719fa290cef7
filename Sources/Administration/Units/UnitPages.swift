import Access
import Core
import Lists
import Organisations
import Places
import Storage
import Web

/// The communes of a province: which work here, one more, a slip anew for one in which nobody has come in yet.
enum UnitPages {
    static let routes: [Route] = [
        .page(.get, "/units", for: .administrators, list),
        .page(.post, "/units", for: .administrators, add).proved,
        .page(.get, "/exports/units", for: .administrators) { call in
            let units = try await below(call).units
            return try await ListFile.answer(
                units.sheet(call.words), named: call.words("units.title"), of: "units", count: units.lines.count, call)
        },
        .page(.get, "/units/new", for: .administrators, find),
        .page(.get, "/units/new/{place}", for: .administrators) { call in
            let province = try UnitsBelow.province(of: call.viewer)
            return form(call, try UnitsBelow.choosable(call.incoming.parameters["place"] ?? "", in: province), Form())
        },
        .page(.post, "/units/{place}/slip", for: .administrators, renewSlip).proved
    ]

    private static func list(_ call: Call<Viewer>) async throws -> Answer {
        let (province, units) = try await below(call)
        let page = PageOfList(number: call.incoming.query["page"], total: units.lines.count)
        return call.page(UnitsBelowView(province: province, units: units, page: page, token: call.token, words: call.words).html)
    }

    private static func below(_ call: Call<Viewer>) async throws -> (province: Place, units: UnitsBelow) {
        let province = try UnitsBelow.province(of: call.viewer), query = call.incoming.query
        return (province, try await call.services.database.read { tx in try UnitsBelow(query, of: province, tx) })
    }

    /// All communes of the province that are not here yet, or those whose name holds what was typed.
    private static func find(_ call: Call<Viewer>) async throws -> Answer {
        let province = try UnitsBelow.province(of: call.viewer)
        let typed = String(call.incoming.query["name"].prefix(200)), sought = VietnameseText.folded(typed)
        let taken = Set(try await call.services.database.read { tx in try UnitStore(tx).list() })
        let left = PlaceIndex.bundled.communes(of: province.code).filter { place in
            !taken.contains(place.code.text) && (sought.isEmpty || VietnameseText.folded(place.name).contains(sought) || place.code.digits == typed)
        }
        let page = PageOfList(number: call.incoming.query["page"], total: left.count)
        let view = FindCommuneView(
            province: province, typed: typed, places: Array(left.dropFirst(page.offset).prefix(PageOfList.size)), page: page, words: call.words)
        return call.page(view.html)
    }

    private static func add(_ call: Call<Viewer>) async throws -> Answer {
        let province = try UnitsBelow.province(of: call.viewer)
        let place = try UnitsBelow.choosable(call.form["place"], in: province)
        switch try await KeepUnits.add(place, call.form, by: call.viewer, call.services) {
        case .success(let added): return slip(call, added, of: place)
        case .failure(let refused): return form(call, place, refused.form, status: 422)
        }
    }

    private static func renewSlip(_ call: Call<Viewer>) async throws -> Answer {
        let province = try UnitsBelow.province(of: call.viewer)
        let place = try UnitsBelow.choosable(call.incoming.parameters["place"] ?? "", in: province)
        let (viewer, now, typed) = (call.viewer, call.now, call.form)
        return slip(
            call, try await call.services.database.write { tx in try KeepUnits.renewSlip(of: place, typed, by: viewer, at: now, tx) }, of: place)
    }

    private static func slip(_ call: Call<Viewer>, _ added: KeepPeople.Added, of place: Place) -> Answer {
        let until = call.now.adding(seconds: Accounts.slipDays * 86_400)
        let view = UnitSlipView(place: place, added: added, site: call.incoming.header("host") ?? "", until: until, words: call.words)
        return call.page(view.page)
    }

    private static func form(_ call: Call<Viewer>, _ place: Place, _ form: Form, status: Int = 200) -> Answer {
        call.page(NewUnitView(place: place, form: form, token: call.token, words: call.words).page, status: status)
    }
}
