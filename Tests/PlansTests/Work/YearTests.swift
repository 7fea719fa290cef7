import Access
import Core
import Foundation
import Organisations
import Storage
import TestSupport
import Testing

@testable import Plans

/// The plans beside the repository, a year of invented work on each by the agencies they name.
@Suite struct `A year of work` {
    private static let plans: [URL] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../../shared/plans")
            .standardizedFileURL
        let found = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        if found.isEmpty { print("There is no ../shared/plans: a year of work is lived on the fictitious plan alone.") }
        return found.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
    }()

    private static func documents() throws -> [(name: String, bytes: [UInt8])] {
        let real = try plans.map { ($0.lastPathComponent, Array(try Data(contentsOf: $0))) }
        return [(FictitiousPlan.fileName, FictitiousPlan.bytes)] + real
    }

    @Test(arguments: Engines.all) func `on each plan ends with figures that a recount gives too`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        for (name, bytes) in try Self.documents() {
            let id = try await ImportPlan(site.services)(named: name, bytes, by: site.officer)
            try await PublishPlan(site.services)(id, by: site.officer)
            let plan = try await site.plan(id), officer = site.officer
            let year = plan.head.years(today: site.services.clock.today).lowerBound
            let leads = try await site.services.database.read { tx in
                try tx.run(
                    "SELECT lead_id, count(*) AS n FROM work_task WHERE plan_id = \(id) AND lead_id IS NOT NULL GROUP BY lead_id ORDER BY n DESC, lead_id LIMIT 10"
                ).map { try $0.get("lead_id", as: ID<Agency>.self) }
            }
            let people = try await Self.people(of: leads, site)
            let colleague = try await Self.colleague(site)
            let acts = try await YearOfWork(site.services, officer: officer, leader: colleague).live(id, in: year, people: people)
            #expect(acts > 0, "\(name)")

            // At the end of that year.
            var services = site.services
            services.clock = Clock {
                Instant(microseconds: ((LocalDate(year: year, month: 12, day: 31) ?? .last).dayNumber * 86_400 + 3600) * 1_000_000)
            }
            let end = services
            let (cells, recount) = try await end.database.read { tx in
                let time = try WorkTime(end, tx), lists = WorkListStore(tx, visibleTo: officer, time)
                var recount: [Cell: Int] = [:]
                for task in try TaskStore(tx).list(of: id, visibleTo: officer) where task.kind == .task {
                    for occurrence in try OccurrenceStore(tx).list(of: task.id, visibleTo: officer)
                    where occurrence.starts.year <= year && occurrence.year >= year {
                        if let cell = time.cell(of: occurrence) { recount[cell, default: 0] += 1 }
                    }
                }
                return (try lists.cells(year: year, "occurrence.plan_id = \(id)"), recount)
            }
            for cell in Cell.allCases { #expect(cells[cell] == recount[cell] ?? 0, "\(name) \(cell.rawValue)") }
            #expect(cells.total == recount.values.reduce(0, +), "\(name)")
            #expect(try await PlanCheck(database: site.services.database).findings() == [], "\(name)")
            for path in ["/plans/\(id)", "/work?list=all&plan=\(id)&year=\(year)", "/calendar?month=\(year)-12"] {
                #expect(try await site.get(path, as: .officer).status == 200, "\(name) \(path)")
            }
            #expect(try await site.get("/plans/\(id)", as: .outsider).status == 404)
        }
    }

    private static func people(of agencies: [ID<Agency>], _ site: TestSite) async throws -> [ID<Agency>: Viewer] {
        try await site.services.database.write { tx in
            var people: [ID<Agency>: Viewer] = [:]
            for agency in agencies {
                let user = User(
                    id: .random(), login: "p" + agency.rawValue.prefix(20), name: "Người Thử Năm", agency: agency, roles: [.member], isActive: false)
                if try !UserStore(tx).logins().contains(user.login) { try UserStore(tx).add(user) }
                let row = try tx.first("SELECT id FROM account WHERE login = \(user.login)")
                guard let id: ID<User> = try row?.get("id") else { continue }
                people[agency] = Viewer(user: id, name: user.name, agency: agency, agencyName: "", place: World.ward, roles: [.member])
            }
            return people
        }
    }

    private static func colleague(_ site: TestSite) async throws -> Viewer {
        let officer = site.officer
        return try await site.services.database.write { tx in
            let user = User(
                id: .random(), login: "d\(UInt32.random(in: 0...UInt32.max))", name: "Đỗ Thị Đồng Nghiệp", agency: officer.agency, roles: [.officer])
            try UserStore(tx).add(user)
            return Viewer(user: user.id, name: user.name, agency: user.agency, agencyName: "", place: officer.place, roles: [.officer])
        }
    }
}
