import Access
import Audit
import Core
import Places
import Storage
import Succession
import Web

/// Places over time: what a unit was made of, what became of it, and recording what happened since the tables were printed.
enum PlacePages {
    static let keepers = Rule.holding([.administrator])

    static let routes: [Route] = [
        .page(.get, "/places") { call in
            let query = call.incoming.query, viewer = call.viewer, day = call.services.clock.today
            let (history, recorded) = try await call.services.database.read { tx in
                (try HistoryStore(tx).history(call.services.kept), try HistoryStore(tx).recorded())
            }
            var view = PlaceView(
                query: query, history: history, recorded: recorded, today: day, own: UnitID(viewer.place), isKeeper: viewer.holds(.administrator),
                words: call.words)
            view.token = call.token
            return call.page(view.page)
        },
        .page(.get, "/places/changes/new", for: keepers) { call in
            guard let kind = ChangeForm.Kind(rawValue: call.incoming.query["kind"]) else { return call.page(ChangeKindView(words: call.words).page) }
            return call.page(ChangeFormView(kind: kind, form: Form([:]), token: call.token, words: call.words).page)
        },
        .page(.post, "/places/changes", for: keepers, record),
        .page(.post, "/places/weights", for: keepers, weigh)
    ]

    private static func record(_ call: Call<Viewer>) async throws -> Answer {
        guard let kind = ChangeForm.Kind(rawValue: call.form["kind"]) else { throw Problem.badRequest }
        func again(_ form: Form) -> Answer {
            call.page(ChangeFormView(kind: kind, form: form, token: call.token, words: call.words).page, status: 422)
        }
        let history = try await call.services.database.read { tx in try HistoryStore(tx).history(call.services.kept) }
        switch ChangeForm.given(call.form, kind, history) {
        case .invalid(let form): return again(form)
        case .valid(let given):
            do {
                try await RecordChange(call.services)(given.change, issuer: given.issuer, by: call.viewer)
            } catch let fault as HistoryFault {
                var form = call.form
                form.refuse(ChangeForm.field(of: fault, kind), .of("places.fault", ChangeForm.word(fault)))
                return again(form)
            }
            return .redirect(to: "/places")
        }
    }

    private static func weigh(_ call: Call<Viewer>) async throws -> Answer {
        var form = call.form
        let unit = UnitID(form["unit"]), source = form.text("source", longest: 300)
        let history = try await call.services.database.read { tx in try HistoryStore(tx).history(call.services.kept) }
        let heirs = PlaceView.heirs(of: unit, in: history)
        guard heirs.count > 1 else { throw Problem.notFound }
        var weights: [UnitID: Int] = [:]
        for (number, heir) in heirs.enumerated() { weights[heir] = form.integer("weight\(number)", in: 0...1_000_000_000, required: true) }
        guard form.isValid, weights.values.contains(where: { $0 > 0 }) else { throw Problem.badRequest }
        try await RecordChange(call.services).weigh(unit, weights, source: source, by: call.viewer)
        return .redirect(to: "/places?unit=\(value: unit.rawValue)")
    }
}

/// Records what happened to units; refused when it cannot have happened.
struct RecordChange {
    let services: Services

    init(_ services: Services) { self.services = services }

    @discardableResult
    func callAsFunction(_ change: Change, issuer: String, by viewer: Viewer) async throws -> ID<RecordedChange> {
        try viewer.require(viewer.holds(.administrator))
        let now = services.clock.now
        return try await services.database.write { tx in
            let id = try HistoryStore(tx).add(change, issuer: issuer, by: viewer.user, at: now)
            _ = try HistoryStore(tx).read()
            try AuditLog(tx).record(.placeChanged, "change", id, by: viewer.user, at: now)
            return id
        }
    }

    func weigh(_ unit: UnitID, _ weights: [UnitID: Int], source: String, by viewer: Viewer) async throws {
        try viewer.require(viewer.holds(.administrator))
        let now = services.clock.now
        try await services.database.write { tx in
            for (heir, weight) in weights.sorted(by: { $0.key < $1.key }) {
                try tx.run(
                    """
                    INSERT INTO place_weight (from_id, to_id, weight, source, author_id, at)
                    VALUES (\(unit.rawValue), \(heir.rawValue), \(weight), \(source), \(viewer.user), \(now))
                    ON CONFLICT (from_id, to_id) DO UPDATE SET weight = excluded.weight, source = excluded.source, author_id = excluded.author_id,
                        at = excluded.at
                    """)
            }
            try HistoryStore(tx).drawMark()
            _ = try HistoryStore(tx).read()
            try AuditLog(tx).record(.placeWeighed, "place", code: unit.rawValue, by: viewer.user, at: now)
        }
    }
}

extension AuditAct {
    static let placeChanged = AuditAct("places.changed")
    static let placeWeighed = AuditAct("places.weighed")
}
