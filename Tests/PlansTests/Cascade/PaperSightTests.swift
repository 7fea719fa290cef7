import Access
import Core
import Storage
import TestSupport
import Testing

@testable import Plans

/// Who reads the papers of which other unit. Units: a province, two of its wards, a ward of another province.
@Suite struct `Papers of other units` {
    private static let province = TwoLevels.province, ward = World.ward, beside = "2025:18100", far = World.elsewhere, farProvince = "2025:20"

    struct Row: Sendable, CustomTestStringConvertible {
        let role: Role
        let viewer: String
        let plan: String
        let state: Plan.State
        let isSeen: Bool

        init(_ role: Role, of viewer: String, _ state: Plan.State, in plan: String, _ isSeen: Bool) {
            (self.role, self.viewer, self.state, self.plan, self.isSeen) = (role, viewer, state, plan, isSeen)
        }

        var testDescription: String { "\(role) of \(viewer), \(state) in \(plan)" }
    }

    private static let table: [Row] = [
        // The province sees what its wards have issued.
        Row(.officer, of: province, .published, in: ward, true), Row(.leader, of: province, .published, in: ward, true),
        Row(.viewer, of: province, .published, in: ward, true), Row(.officer, of: province, .draft, in: ward, false),
        Row(.member, of: province, .published, in: ward, false), Row(.administrator, of: province, .published, in: ward, false),
        // A ward sees what its province has issued.
        Row(.officer, of: ward, .published, in: province, true), Row(.viewer, of: ward, .published, in: province, true),
        Row(.officer, of: ward, .draft, in: province, false), Row(.administrator, of: ward, .published, in: province, false),
        Row(.member, of: ward, .published, in: province, false),
        // Units beside and those of other provinces see nothing.
        Row(.officer, of: ward, .published, in: beside, false), Row(.leader, of: beside, .published, in: ward, false),
        Row(.officer, of: far, .published, in: ward, false), Row(.officer, of: far, .published, in: province, false),
        Row(.officer, of: farProvince, .published, in: ward, false), Row(.officer, of: farProvince, .published, in: province, false),
        Row(.viewer, of: farProvince, .published, in: far, true), Row(.officer, of: province, .published, in: far, false),
        // A unit without a name, the example, and a district of old belong to no province.
        Row(.officer, of: "new", .published, in: ward, false), Row(.officer, of: province, .published, in: "example", false),
        Row(.officer, of: "pre2025:185", .published, in: farProvince, false)
    ]

    @Test(arguments: table) func `are read up and down one province, once issued`(row: Row) {
        let viewer = Viewer(user: .random(), name: "Ai Đó", agency: .random(), agencyName: "Nơi Nào", place: row.viewer, roles: [row.role])
        #expect(PaperSight(of: viewer).shows(planOf: row.plan, row.state) == row.isSeen)
    }

    /// The same rule in SQL, and on the page.
    @Test(arguments: Engines.all) func `are the same in the store`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let province = try await site.publish("tinh-mau", in: TwoLevels.province)
        let draft = try await site.bring("phuong-an-mau", as: site.viewer(in: TwoLevels.province))
        let sights: [(String, Role, Bool)] = [
            (Self.ward, .officer, true), (Self.ward, .viewer, true), (Self.ward, .administrator, false), (Self.far, .officer, false),
            (Self.farProvince, .officer, false), (Self.province, .officer, true)
        ]
        for (place, role, isSeen) in sights {
            let viewer = site.viewer(in: place, [role])
            try await site.services.database.read { tx throws in
                let papers = SeenPaperStore(tx)
                #expect(((try? papers.get(province.id, visibleTo: viewer)) != nil) == isSeen, "\(role) of \(place)")
                #expect(try papers.measures(of: province.id, visibleTo: viewer).isEmpty != isSeen, "\(role) of \(place)")
                #expect(((try? papers.get(draft.id, visibleTo: viewer)) != nil) == (place == Self.province), "\(role) of \(place)")
            }
        }
    }

    @Test(arguments: Engines.all) func `show targets and tasks, and not how far they are`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.publish("tinh-mau", in: TwoLevels.province)
        let viewer = site.viewer(in: TwoLevels.province)
        let task = try await site.services.database.read { tx in
            try ItemStore(tx).list(of: plan.id, visibleTo: viewer).first { $0.kind == .task }
        }
        try await site.note("Đã xong phần đầu", on: try #require(task).id, by: viewer)
        for person in [World.Person.officer, .viewer] {
            let page = try await site.get("/plans/\(plan.id)/published", as: person)
            #expect(page.status == 200)
            #expect(page.text.contains(TwoLevels.provinceTitle))
            #expect(page.text.contains("Trợ giúp pháp lý miễn phí"))
            #expect(page.text.contains("12 mô hình thành phố an toàn"))
            #expect(!page.text.contains("Đã xong phần đầu"))
            #expect(try await site.get("/plans/\(plan.id)", as: person).status == 404)
        }
        for person in [World.Person.outsider, .outsideAdministrator, .member, .administrator] {
            #expect(try await site.get("/plans/\(plan.id)/published", as: person).status == 404, "\(person)")
        }
    }
}
