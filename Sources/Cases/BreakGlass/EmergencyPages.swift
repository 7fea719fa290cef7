import Access
import Calendars
import Core
import Rights
import Storage
import Vault
import Web

enum EmergencyPages {
    static let routes: [Route] = [
        .page(.get, "/emergencies", for: .emergencies, list),
        .page(.get, "/emergencies/new", for: .handlers) { call in
            if let problem = try await call.atDesk({ desk in try desk.keyProblem }) { throw problem }
            return call.page(EmergencyFormView(form: Form(["minutes": "30"]), token: call.token, words: call.words).page)
        },
        .page(.post, "/emergencies", for: .handlers, limit: 16 << 10) { call in
            let (typed, kept) = (call.form, call.services.kept)
            switch try await call.atDesk({ desk in try BreakGlass.open(typed, HolidayStore(desk.tx).workingDays(kept), at: desk) }) {
            case .opened(let emergency): return .redirect(to: "/emergencies/\(emergency.id)")
            case .refused(let form): return call.page(EmergencyFormView(form: form, token: call.token, words: call.words).page, status: 422)
            }
        }.proved,
        .page(.get, "/emergencies/{emergency}", for: .emergencies) { call in try await show(call, Form()) },
        .page(.post, "/emergencies/{emergency}/end", for: .handlers) { call in
            let id = try call.id("emergency", of: Emergency.self)
            try await call.atDesk { desk in try JudgeEmergency.end(id, at: desk) }
            return .redirect(to: "/emergencies/\(id)")
        },
        .page(.post, "/emergencies/{emergency}/review", for: .emergencies) { call in
            let (id, typed) = (try call.id("emergency", of: Emergency.self), call.form)
            guard let refused = try await call.atDesk({ desk in try JudgeEmergency.review(id, typed, at: desk) }) else {
                return .redirect(to: "/emergencies/\(id)")
            }
            return try await show(call, refused, status: 422)
        }
    ]

    private static func list(_ call: Call<Viewer>) async throws -> Answer {
        let (emergencies, names, numbers) = try await call.atDesk { desk -> ([Emergency], [String: String], [ID<CaseFile>: String]) in
            let found = try EmergencyStore(desk.tx).list(visibleTo: desk.viewer)
            try desk.record(.emergencyShown, "\(found.count)")
            return (found, try CaseReaders.names(found.map(\.opener.rawValue), desk.tx), try Self.numbers(of: found, at: desk))
        }
        let view = EmergencyListView(
            emergencies: emergencies, names: names, numbers: numbers, viewer: call.viewer, now: call.now, words: call.words)
        return call.page(view.page)
    }

    private static func show(_ call: Call<Viewer>, _ form: Form, status: Int = 200) async throws -> Answer {
        let id = try call.id("emergency", of: Emergency.self)
        let overview = try await call.atDesk { desk in try EmergencyOverview.of(id, at: desk) }
        let view = EmergencyView(overview: overview, viewer: call.viewer, now: call.now, form: form, token: call.token, words: call.words)
        return call.page(view.page, status: status)
    }

    private static func numbers(of emergencies: [Emergency], at desk: CaseDesk) throws -> [ID<CaseFile>: String] {
        let rows = try desk.tx.run("SELECT id, number FROM case_file WHERE id \(in: Array(Set(emergencies.map(\.file))))")
        return Dictionary(try rows.map { (try $0.get("id"), try $0.get("number")) }) { first, _ in first }
    }
}

extension Rule {
    /// Those who may open in an emergency, and those who are told of it.
    static let emergencies = Rule.holding(Role.allCases.filter(\.opensCases) + [.leader])
}
