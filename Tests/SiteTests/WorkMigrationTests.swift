import Access
import Core
import Organisations
import Plans
import Site
import Storage
import TestSupport
import Testing

/// A store as the released version left it, with a programme and a note on it, becomes one with work.
@Suite struct `A programme from before there was work` {
    @Test(arguments: Engines.all) func `keeps its notes and gets its times, once`(engine: Engine) async throws {
        let database = try await engine.empty()
        let old = try #require(Site.migrations.firstIndex { $0.name == WorkMigrations.all[0].name })
        try await database.migrate(Array(Site.migrations.prefix(old)))
        let agency = Agency(id: .random(), place: World.ward, name: "Công an phường", kind: .police, validFrom: LocalDate(TestClock.morning))
        let user = User(id: .random(), login: "canbo", name: "Trần Văn Mẫu", agency: agency.id, roles: [.officer])
        let plan = ID<Plan>.random(), task = ID<PlanItem>.random(), removed = ID<PlanItem>.random(), note = ID<WorkAct>.random()
        let file = StoredFile(id: .random(), name: "a.txt", size: 1, digest: "x", at: TestClock.morning), now = TestClock.morning
        try await database.write { tx in
            try UnitStore(tx).add(World.ward)
            try AgencyStore(tx).add(agency)
            try UserStore(tx).add(user)
            try FileStore(tx).add(file, [65])
            try tx.run(
                """
                INSERT INTO plan (id, place_code, file_id, title, start_year, end_year, state, version, revision, added_by, added_at, published_by, published_at)
                VALUES (\(plan), \(World.ward), \(file.id), 'Kế hoạch cũ', 2026, 2027, 'published', 1, 2, \(user.id), \(now), \(user.id), \(now))
                """)
            for (id, state) in [(task, "accepted"), (removed, "removed")] {
                try tx.run(
                    """
                    INSERT INTO plan_item (id, plan_id, kind, position, section, section_title, text, confidence, state, revision)
                    VALUES (\(id), \(plan), 'task', 1000, 'I', 'Truyền thông', 'Trực ban', 1.0, \(state), 1)
                    """)
                try tx.run("INSERT INTO plan_task (item_id, timing) VALUES (\(id), 'Quý IV hằng năm')")
                try tx.run(
                    "INSERT INTO plan_item_agency (item_id, position, part, name, agency_id) VALUES (\(id), 0, 'lead', 'Công an', \(agency.id))")
            }
            try tx.run(
                "INSERT INTO progress_note (id, item_id, agency_id, author_id, text, at) VALUES (\(note), \(task), \(agency.id), \(user.id), 'Đã trực', \(now))"
            )
        }
        try await database.migrate(Site.migrations)
        let services = Services(database: database, serverKey: ServerKey(), clock: Clock { TestClock.morning })
        for _ in 0..<2 { try await StartWork(services).catchUp() }
        let viewer = Viewer(
            user: user.id, name: user.name, agency: agency.id, agencyName: agency.name, place: World.ward, roles: [.officer])
        let (tasks, times, acts) = try await database.read { tx in
            (
                try TaskStore(tx).list(of: plan, visibleTo: viewer), try OccurrenceStore(tx).list(of: ID(of: task), visibleTo: viewer),
                try ActStore(tx).list(of: ID(of: task), visibleTo: viewer)
            )
        }
        #expect(tasks.map(\.text) == ["Trực ban"])
        #expect(tasks.map(\.lead) == [agency.id])
        #expect(times.map(\.key) == ["2026-Q4", "2027-Q4"])
        #expect(times.map { $0.due?.text } == ["2026-12-31", "2027-12-31"])
        #expect(acts.map(\.text) == ["Đã trực"])
        #expect(acts.map(\.author) == ["Trần Văn Mẫu"])
    }
}
