import Access
import Core
import Organisations
import Plans
import Site
import Storage
import TestSupport
import Testing

/// A store as the released version left it, with a programme, gets its targets.
@Suite struct `A programme from before there were targets` {
    @Test(arguments: Engines.all) func `gets those of its part on targets, each with somebody who answers`(engine: Engine) async throws {
        let database = try await engine.empty()
        let old = try #require(Site.migrations.firstIndex { $0.name == TargetMigrations.all[0].name })
        try await database.migrate(Array(Site.migrations.prefix(old)))
        func agency(_ name: String) -> Agency {
            Agency(id: .random(), place: World.ward, name: name, kind: .police, validFrom: LocalDate(TestClock.morning))
        }
        let own = agency("Công an phường"), named = agency("Trạm Y tế phường"), now = TestClock.morning
        let user = User(id: .random(), login: "canbo", name: "Trần Văn Mẫu", agency: own.id, roles: [.officer])
        let file = StoredFile(id: .random(), name: "a.txt", size: 1, digest: "x", at: now)
        let led = ID<Plan>.random(), unled = ID<Plan>.random(), draft = ID<Plan>.random()
        try await database.write { tx in
            try UnitStore(tx).add(World.ward)
            for agency in [own, named] { try AgencyStore(tx).add(agency) }
            try UserStore(tx).add(user)
            try FileStore(tx).add(file, [65])
            for (plan, state, lead) in [(led, "published", "Trạm Y tế phường"), (unled, "published", nil), (draft, "draft", nil)]
                as [(ID<Plan>, String, String?)]
            {
                try tx.run(
                    """
                    INSERT INTO plan (id, place_code, file_id, title, lead_agency, state, version, revision, added_by, added_at, published_by, published_at)
                    VALUES (\(plan), \(World.ward), \(file.id), 'Kế hoạch cũ', \(lead), \(state), \(state == "draft" ? 0 : 1), 2, \(user.id), \(now), \(user.id), \(now))
                    """)
                for (section, itemState) in [("", "accepted"), ("", "removed"), ("III > 1", "accepted")] {
                    let item = ID<PlanItem>.random()
                    try tx.run(
                        """
                        INSERT INTO plan_item (id, plan_id, kind, position, section, section_title, text, confidence, state, revision)
                        VALUES (\(item), \(plan), 'target', 1000, \(section), '', 'Có 90% tổ dân phố', 1.0, \(itemState), 1)
                        """)
                    try tx.run("INSERT INTO plan_target (item_id, value, unit, comparator, due) VALUES (\(item), 90.0, '%', '>=', 2028)")
                }
            }
        }
        try await database.migrate(Site.migrations)
        let viewer = Viewer(user: user.id, name: user.name, agency: own.id, agencyName: own.name, place: World.ward, roles: [.officer])
        let (first, second, third) = try await database.read { tx in
            let store = TargetStore(tx)
            return (
                try store.list(of: led, visibleTo: viewer), try store.list(of: unled, visibleTo: viewer), try store.list(of: draft, visibleTo: viewer)
            )
        }
        #expect(first.map(\.owner) == [named.id])
        #expect(second.map(\.owner) == [own.id])
        #expect(third.isEmpty)
        #expect(first.map(\.goal.value) == [90])
        #expect(first.map(\.goal.due) == [2028])
        #expect(first.map(\.text) == ["Có 90% tổ dân phố"])
    }
}
