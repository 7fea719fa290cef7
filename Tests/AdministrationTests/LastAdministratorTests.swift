import Access
import Core
import Storage
import TestSupport
import Testing
import Web

@testable import Administration

/// Whatever administrators do to each other, at whatever moment, one is left.
@Suite struct `The last administrator` {
    /// The officer becomes a second one.
    private func two(_ engine: Engine) async throws -> TestSite {
        let site = try await TestSite(engine)
        let officer = site.world.user(.officer)
        let fields = TestFields([
            ("name", officer.name), ("agency", officer.agency.rawValue), ("roles", "officer"), ("roles", "administrator"), ("revision", "1")
        ])
        #expect(try await site.post("/people/\(officer.id)", fields, as: .administrator).status == 303)
        return site
    }

    private func left(_ site: TestSite) async throws -> Int {
        let viewer = site.world.viewer(.administrator)
        return try await site.services.database.read { tx in
            try UserStore(tx).list(visibleTo: viewer).count { $0.isActive && $0.roles.contains(.administrator) }
        }
    }

    /// Both have looked before either has written: right alone, wrong together.
    @Test(arguments: Engines.all) func `is left when two close each other's accounts at the same moment`(engine: Engine) async throws {
        let site = try await two(engine)
        let pair = [(site.world.viewer(.administrator), site.world.user(.officer)), (site.viewer(.officer), site.world.user(.administrator))]
        let looked = MeetingPoint(of: 2), now = site.clock.now, database = site.services.database
        let refusals = try await withThrowingTaskGroup(of: Problem?.self) { group in
            for (viewer, other) in pair {
                group.addTask {
                    do {
                        try await database.write { tx in
                            _ = try UserStore(tx).get(other.id, visibleTo: viewer)
                            looked.arrive()
                            try KeepPeople.setOpen(false, other.id, by: viewer, at: now, tx)
                        }
                        return nil
                    } catch let problem as Problem {
                        return problem
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(refusals.compactMap { $0 } == [.lastAdministrator])
        #expect(try await left(site) == 1)
    }

    @Test(arguments: Engines.all) func `is left when two take the role from each other at the same moment`(engine: Engine) async throws {
        let site = try await two(engine)
        async let first = site.post("/people/\(site.world.user(.officer).id)", demoting(.officer, 2, site), as: .administrator)
        async let second = site.post("/people/\(site.world.user(.administrator).id)", demoting(.administrator, 1, site), as: .officer)
        let statuses = try await [first.status, second.status]
        // The second may also come so late that it finds itself no administrator any more.
        #expect(statuses.contains(303) && statuses.contains { [409, 404, 403].contains($0) })
        #expect(try await left(site) == 1)
    }

    @Test(arguments: Engines.all) func `is not closed or demoted by one who is none any more`(engine: Engine) async throws {
        let site = try await two(engine)
        // A page that the officer opened while still an administrator.
        let viewer = site.viewer(.officer), own = site.world.user(.administrator)
        #expect(try await site.post("/people/\(site.world.user(.officer).id)/close", as: .administrator).status == 303)
        for change in [false, true] {
            await #expect(throws: Problem.lastAdministrator) {
                try await site.services.database.write { tx in
                    if change {
                        _ = try KeepPeople.change(own.id, Form(fields: demotingFields(.administrator, 1, site)), by: viewer, at: site.clock.now, tx)
                    } else {
                        try KeepPeople.setOpen(false, own.id, by: viewer, at: site.clock.now, tx)
                    }
                }
            }
        }
        #expect(try await left(site) == 1)
        let words = Catalogue.bundled.words(in: .vi)
        #expect(words(.of("problem", Problem.lastAdministrator.code)) == "Đơn vị sẽ không còn người quản trị nào")
    }

    private func demotingFields(_ person: World.Person, _ revision: Int, _ site: TestSite) -> [String: [String]] {
        let user = site.world.user(person)
        return ["name": [user.name], "agency": [user.agency.rawValue], "roles": ["officer"], "revision": [String(revision)]]
    }

    private func demoting(_ person: World.Person, _ revision: Int, _ site: TestSite) -> TestFields {
        TestFields(demotingFields(person, revision, site).map { (name: $0.key, value: $0.value[0]) })
    }
}

extension TestSite {
    /// As an administrator, which the cast does not know of everybody.
    fileprivate func viewer(_ person: World.Person) -> Viewer {
        let known = world.viewer(person)
        return Viewer(
            user: known.user, name: known.name, agency: known.agency, agencyName: known.agencyName, place: known.place,
            roles: known.roles.union([.administrator]))
    }
}
