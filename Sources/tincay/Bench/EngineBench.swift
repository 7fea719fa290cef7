import Access
import Core
import Foundation
import Organisations
import Plans
import Site
import Storage
import Vault
import Web

/// Import, publication and the main pages on one engine, through the same gate that the server uses.
struct EngineBench {
    let name: String
    let database: any Database
    let seconds: Double
    let isLarge: Bool

    func run() async throws {
        try await database.migrate(Site.migrations)
        let services = Services(
            database: database, serverKey: ServerKey(), hashing: HashingPool(cost: .signIn), log: EventLog("bench"), menu: Site.menu,
            searchPath: Site.searchPath)
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
        try await VaultBench(name: name, database: database, agency: agency.id, seconds: seconds).run()
        // Before the wrong passwords: after them this account waits at the door.
        if isLarge { try await LargeBench(name: name, database: database, seconds: seconds).run(services, person.login, password, viewer) }
        try await SignInBench(name: name, services: services, login: person.login).run()
        try await RefusalBench(name: name, database: database, services: services).run()
    }

    private func pages(_ services: Services, _ login: String, _ password: String, _ plan: ID<Plan>, _ nothing: Sample) async throws {
        let browser = try await BenchBrowser(services, login: login, password: password)
        let draft = try await ImportPlan(services)(
            named: "bench.txt", Resource.all(below: "example/").first?.bytes ?? [],
            by: try await Accounts(services).viewer(login: login) ?? { throw Refused("") }())
        let pages = [
            ("/work", "/work", [:]), ("/plans", "/plans", [:]), ("/plans/{plan}", "/plans/\(plan)", ["plan": plan.rawValue]),
            ("/plans/{plan}/review", "/plans/\(draft)/review", ["plan": draft.rawValue])
        ]
        for (template, path, parameters) in pages {
            var size = 0
            let sample = try await Sample.of(seconds) { size = try await browser.get(template, path, parameters).body.count }
            let ratio = (sample.percentile(0.5) / nothing.percentile(0.5)).figure
            answer(
                "| \(name): \(template), p50 / p95 ms, bytes, × empty read | \(sample.percentile(0.5).figure) / \(sample.percentile(0.95).figure), \(size), \(ratio) |"
            )
        }
    }
}
