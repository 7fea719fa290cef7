import Web
import Core
import Organisations
import Site
import Storage
import TestSupport
import Testing
import Vault

@testable import Access

@Suite struct `The first account` {
    static func start(_ services: Services) async throws -> String? {
        let agency = Agency(id: .random(), place: UnitStore.unnamed, name: "Bộ phận thử", kind: .office, validFrom: LocalDate(services.clock.now))
        let person = User(id: .random(), login: "quantri", name: "Nguyễn Thị Ví Dụ", agency: agency.id, roles: [.administrator])
        return try await Accounts(services).first(person) { tx in
            try UnitStore(tx).add(UnitStore.unnamed)
            try AgencyStore(tx).add(agency)
        }
    }

    /// Two servers on one database start at the same moment: one of them makes it, the other finds it.
    @Test(arguments: Engines.all) func `is made once by two servers`(engine: Engine) async throws {
        let store = try await engine.newStore()
        let servers = try [store.open(), store.open()].map {
            Services(database: $0, serverKey: ServerKey(), clock: .stopped(at: TestClock.morning), hashing: HashingPool(cost: .tests))
        }
        try await servers[0].database.migrate(Site.migrations)
        async let one = Self.start(servers[0])
        async let other = Self.start(servers[1])
        let passwords = try await [one, other].compactMap { $0 }
        #expect(passwords.count == 1)
        let accounts: Int = try await servers[0].database.read { tx in try tx.run("SELECT count(*) AS n FROM account")[0].get("n") }
        #expect(accounts == 1)
        let outcome = try await SignIn(servers[1]).begin(login: "quantri", password: passwords[0], from: Visitor(client: .unknown))
        guard case .entered = outcome else { throw Problem.signInFirst }
    }

    @Test(arguments: Engines.all) func `is not made again`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        #expect(try await Self.start(site.services) == nil)
    }
}
