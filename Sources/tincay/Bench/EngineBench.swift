import Access
import Core
import Foundation
import Organisations
import Plans
import Site
import Storage
import Web

/// Import, publication and the main pages on one engine, through the same gate that the server uses.
struct EngineBench {
    let name: String
    let database: any Database
    let seconds: Double

    func run() async throws {
        try await database.migrate(Site.migrations)
        let services = Services(database: database, hashing: HashingPool(cost: .signIn), log: EventLog("bench"), menu: Site.menu)
        let now = services.clock.now
        let agency = Agency(id: .random(), place: UnitStore.unnamed, name: "Phòng Văn hóa - Xã hội", kind: .socialAffairs, validFrom: LocalDate(now))
        let person = User(id: .random(), login: "bench", name: "Người Đo Ví Dụ", agency: agency.id, roles: [.administrator, .officer])
        let password = try await Accounts(services).first(person) { tx in
            try UnitStore(tx).add(UnitStore.unnamed)
            try AgencyStore(tx).add(agency)
        }
        guard let password, let viewer = try await Accounts(services).viewer(login: person.login) else {
            throw Refused("Cơ sở dữ liệu để đo phải trống.")
        }
        let text = Resource.all(below: "example/").first?.bytes ?? []

        // The engine's own limit: a read transaction that does nothing.
        let nothing = try await Sample.of(seconds) { _ = try await database.read { tx in try tx.run("SELECT 1 AS one") } }
        answer("| \(name): empty read transaction, p50 ms | \(nothing.percentile(0.5).figure) |")

        let imports = try await Sample.of(seconds) { _ = try await ImportPlan(services)(named: "bench.txt", text, by: viewer) }
        answer("| \(name): import one plan (7 tasks), p50 / p95 ms | \(imports.percentile(0.5).figure) / \(imports.percentile(0.95).figure) |")
        var publications = Sample()
        var plan: ID<Plan>?
        for _ in 0..<20 {
            let id = try await ImportPlan(services)(named: "bench.txt", text, by: viewer)
            let began = ContinuousClock.now
            try await PublishPlan(services)(id, by: viewer)
            publications.add(began.duration(to: .now))
            plan = id
        }
        answer("| \(name): publish it, p50 / p95 ms | \(publications.percentile(0.5).figure) / \(publications.percentile(0.95).figure) |")
        if let plan { try await pages(services, person.login, password, plan, nothing) }
    }

    private func pages(_ services: Services, _ login: String, _ password: String, _ plan: ID<Plan>, _ nothing: Sample) async throws {
        let gate = Gate(services)
        func answerOf(
            _ method: Web.Method, _ template: String, _ path: String, _ parameters: [String: String], _ headers: [String: String], _ body: String
        ) async throws
            -> Answer
        {
            guard let route = Site.routes.first(where: { $0.method == method && $0.path == template }) else {
                throw Refused("Không có trang \(template).")
            }
            let incoming = try Incoming(method: method, path: path, parameters: parameters, headers: headers, body: Array(body.utf8))
            return await gate.answer(route, incoming)
        }
        let form = ["content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin"]
        let signedIn = try await answerOf(.post, "/sign-in", "/sign-in", [:], form, "login=\(login)&password=\(password)")
        let cookie = signedIn.header("set-cookie")?.split(separator: ";").first.map(String.init) ?? ""
        let draft = try await ImportPlan(services)(
            named: "bench.txt", Resource.all(below: "example/").first?.bytes ?? [],
            by: try await Accounts(services).viewer(login: login) ?? { throw Refused("") }())
        let pages = [
            ("/work", "/work", [:]), ("/plans", "/plans", [:]), ("/plans/{plan}", "/plans/\(plan)", ["plan": plan.rawValue]),
            ("/plans/{plan}/review", "/plans/\(draft)/review", ["plan": draft.rawValue]), ("/sign-in", "/sign-in", [:])
        ]
        for (template, path, parameters) in pages {
            var size = 0
            let headers = template == "/sign-in" ? [:] : ["cookie": cookie]
            let sample = try await Sample.of(seconds) {
                let page = try await answerOf(.get, template, path, parameters, headers, "")
                guard page.status == 200 else { throw Refused("\(path): \(page.status)") }
                size = page.body.count
            }
            let ratio = (sample.percentile(0.5) / nothing.percentile(0.5)).figure
            answer(
                "| \(name): \(template), p50 / p95 ms, bytes, × empty read | \(sample.percentile(0.5).figure) / \(sample.percentile(0.95).figure), \(size), \(ratio) |"
            )
        }
    }
}
