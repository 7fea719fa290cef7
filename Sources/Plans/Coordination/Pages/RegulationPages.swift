import Access
import Core
import Lists
import Organisations
import Storage
import Web

/// Quy chế phối hợp: the list, one, entering and putting right.
enum RegulationPages {
    static let routes: [Route] = [
        .page(.get, "/coordination/regulations") { call in
            let list = try await list(call), place = PageOfList(number: call.incoming.query["page"], total: list.rows.count)
            return call.page(RegulationListView(list: list, place: place, mayKeep: mayKeep(call.viewer), words: call.words).page)
        },
        .page(.get, "/exports/regulations") { call in
            let list = try await list(call)
            return try await ListFile.answer(
                list.sheet(call.words), named: call.words("coordination.regulations"), of: "regulations", count: list.rows.count, call)
        },
        .page(.get, "/coordination/regulations/new", for: HubPages.keepers) { call in
            call.page(try await keeping(call, nil, Form(["validFrom": call.services.clock.today.vietnamese])))
        },
        .page(.post, "/coordination/regulations", for: HubPages.keepers) { call in
            switch CoordinationForms.regulation(call.form) {
            case .invalid(let form): return call.page(try await keeping(call, nil, form), status: 422)
            case .valid(let details):
                return .redirect(to: "/coordination/regulations/\(try await KeepRegulations(call.services)(nil, details, by: call.viewer))")
            }
        },
        .page(.get, "/coordination/regulations/{regulation}") { call in
            let (regulation, names) = try await found(call)
            return call.page(
                RegulationView(
                    regulation: regulation, parties: names, mayKeep: mayKeep(call.viewer), today: call.services.clock.today, words: call.words
                ).page)
        },
        .page(.get, "/coordination/regulations/{regulation}/details", for: HubPages.keepers) { call in
            let regulation = try await found(call).regulation
            return call.page(try await keeping(call, regulation, Form(regulation)))
        },
        .page(.post, "/coordination/regulations/{regulation}/details", for: HubPages.keepers) { call in
            let regulation = try await found(call).regulation
            switch CoordinationForms.regulation(call.form) {
            case .invalid(let form): return call.page(try await keeping(call, regulation, form), status: 422)
            case .valid(let details):
                do {
                    try await KeepRegulations(call.services)(regulation.id, shown: Int(call.form["revision"]) ?? 0, details, by: call.viewer)
                } catch let problem as Problem where problem == .changedMeanwhile {
                    var form = call.form
                    form.set("revision", to: String(regulation.revision))
                    return call.page(try await keeping(call, regulation, form, isConflict: true), status: 409)
                }
                return .redirect(to: "/coordination/regulations/\(regulation.id)")
            }
        }
    ]

    private static func list(_ call: Call<Viewer>) async throws -> RegulationList {
        let query = call.incoming.query, viewer = call.viewer, today = call.services.clock.today
        return try await call.services.database.read { tx in try RegulationList(query, visibleTo: viewer, on: today, tx) }
    }

    private static func mayKeep(_ viewer: Viewer) -> Bool { CoordinationRules.allows(.keeping, viewer, in: viewer.place) }

    private static func found(_ call: Call<Viewer>) async throws -> (regulation: Regulation, parties: [String]) {
        let id = try call.id("regulation", of: Regulation.self), viewer = call.viewer
        return try await call.services.database.read { tx in
            let regulation = try RegulationStore(tx).get(id, visibleTo: viewer)
            return (regulation, try regulation.details.parties.compactMap { try AgencyStore(tx).find($0)?.name })
        }
    }

    private static func keeping(_ call: Call<Viewer>, _ regulation: Regulation?, _ form: Form, isConflict: Bool = false) async throws -> Page {
        let viewer = call.viewer, today = call.services.clock.today
        let agencies = try await call.services.database.read { tx in try AgencyStore(tx).list(of: viewer.place, on: today) }
        return RegulationFormView(
            regulation: regulation, agencies: agencies, form: form, token: call.token, words: call.words, isConflict: isConflict
        ).page
    }
}
