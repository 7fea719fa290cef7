import Access
import Audit
import Core
import Organisations
import Storage
import Web

enum ConflictPages {
    static let routes: [Route] = [
        .page(.get, "/cases/routed/{agency}", for: .handlers) { call in
            let id = try call.id("agency", of: Agency.self)
            let home = try await call.atDesk { desk in try ConflictRoute.candidates(for: desk.viewer.agency, at: desk).first { $0.id == id } }
            guard let home else { throw Problem.notFound }
            return call.page(RoutedView(home: home, words: call.words).page)
        },
        .page(.get, "/agencies/{agency}/substitute", for: .holding([.administrator])) { call in try await form(call, nil) },
        .page(.post, "/agencies/{agency}/substitute", for: .holding([.administrator]), name).proved
    ]

    private static func form(_ call: Call<Viewer>, _ typed: Form?, status: Int = 200) async throws -> Answer {
        let (id, viewer) = (try call.id("agency", of: Agency.self), call.viewer)
        let (unit, others, chosen) = try await call.services.database.read { tx in
            let unit = try own(id, viewer, tx)
            return (unit, try candidates(for: unit, tx), try ConflictStore(tx).substitute(of: id))
        }
        let options = others.map { other in
            Fields.Option(other.id.rawValue, other.place == unit.place ? other.name : "\(other.name), \(UnitName.of(other.place, call.words))")
        }
        let view = SubstituteView(
            unit: unit, options: options, form: typed ?? Form(["unit": chosen?.rawValue ?? ""]), token: call.token, words: call.words)
        return call.page(view.page, status: status)
    }

    private static func name(_ call: Call<Viewer>) async throws -> Answer {
        let (id, viewer, now) = (try call.id("agency", of: Agency.self), call.viewer, call.now)
        var typed = call.form
        let asked = typed["unit"]
        let isKnown = try await call.services.database.write { tx in
            let unit = try own(id, viewer, tx)
            let other = try candidates(for: unit, tx).first { $0.id.rawValue == asked }
            guard asked.isEmpty || other != nil else { return false }
            try ConflictStore(tx).setSubstitute(other?.id, of: id)
            try AuditLog(tx).record(.substituteNamed, "agency", id, by: viewer.user, at: now, detail: other.map { "\($0.id)" })
            return true
        }
        if isKnown { return .redirect(to: "/agencies/\(id)") }
        typed.refuse("unit", "form.choose")
        return try await form(call, typed, status: 422)
    }

    private static func own(_ id: ID<Agency>, _ viewer: Viewer, _ tx: any Transaction) throws -> Agency {
        guard let unit = try AgencyStore(tx).find(id), unit.place == viewer.place else { throw Problem.notFound }
        return unit
    }

    /// Every agency of the installation but the unit itself.
    private static func candidates(for unit: Agency, _ tx: any Transaction) throws -> [Agency] {
        try UnitStore(tx).list().flatMap { try AgencyStore(tx).list(of: $0) }.filter { $0.id != unit.id }
    }
}
