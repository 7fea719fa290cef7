import Access
import Calendar
import Core
import Organisations
import Places
import PlanReading
import Plans
import Reporting
import Storage
import Succession
import TestSupport
import Testing

@testable import Duties

/// A made-up province's plan, published for a real one with its communes.
@Suite struct `Duties of a plan` {
    private static let province = PaperOfProvince.place
    private static let communes = PlaceCode(PaperOfProvince.place).map { PlaceIndex.bundled.communes(of: $0) } ?? []

    private func published(_ engine: Engine) async throws -> (site: TestSite, duties: [ReportDuty]) {
        let site = try await TestSite(engine)
        try await site.publish(PaperOfProvince.bytes, in: Self.province)
        return (site, try await site.owed(to: Self.province))
    }

    @Test(arguments: Engines.all) func `stand on the days of the paper for every commune and agency`(engine: Engine) async throws {
        let (_, duties) = try await published(engine)
        let dates = Set(duties.map { "\($0.period.label.text) \($0.due.preposition.rawValue) \($0.due.day.text)" })
        #expect(
            dates == ["2026-H1 before 2026-06-10", "2026 before 2026-12-05", "2027-H1 before 2027-06-10", "2027 before 2027-12-05"])
        let communes = Self.communes
        #expect(communes.count > 10)
        for label in [ReportPeriod.Label.half(1, year: 2026), .year(2027)] {
            let own = duties.filter { $0.period.label == label }
            #expect(Set(own.map(\.unit.rawValue)).isSuperset(of: communes.map(\.code.text)))
            // Sở Nội vụ receives and does not report to itself; Sở Y tế does.
            #expect(own.filter { PlaceCode($0.unit.rawValue) == nil }.map(\.unitName) == ["Sở Y tế"])
            #expect(own.count == communes.count + 1)
            #expect(own.allSatisfy { $0.viaName == "Sở Nội vụ" && $0.via != nil && $0.recipient?.rawValue == Self.province })
        }
        #expect(duties.allSatisfy { $0.wording.contains("10/6") })
    }

    @Test(arguments: Engines.all) func `follow each other without gap for every unit`(engine: Engine) async throws {
        let (_, duties) = try await published(engine)
        let first = duties.filter { $0.period.label == .year(2026) }, second = duties.filter { $0.period.label == .year(2027) }
        let ends = Dictionary(uniqueKeysWithValues: first.map { ($0.unit, $0.cutOff) })
        for duty in second { #expect(ends[duty.unit]?.adding(days: 1) == duty.period.days.first) }
        let half = try #require(duties.first { $0.period.label == .half(1, year: 2027) })
        #expect(half.period.days.first == ends[half.unit]?.adding(days: 1))
    }

    @Test(arguments: Engines.all) func `are made once, however often`(engine: Engine) async throws {
        let (site, duties) = try await published(engine)
        try await MakeDuties(site.services)()
        try await MakeDuties(site.services)()
        #expect(try await site.owed(to: Self.province) == duties)
    }

    @Test(arguments: Engines.all) func `are seen by those who owe and those who receive`(engine: Engine) async throws {
        let (site, duties) = try await published(engine)
        let commune = try #require(Self.communes.first { $0.code.text != World.ward })
        let own = try #require(duties.first { $0.unit.rawValue == commune.code.text })
        let viewer = site.clerk(of: commune.code.text), neighbour = site.clerk(of: World.elsewhere)
        try await site.services.database.read { tx in
            let found = try DutyStore(tx).duty(own.id, visibleTo: viewer)
            #expect(found.id == own.id)
            #expect(throws: Problem.notFound) { try DutyStore(tx).duty(own.id, visibleTo: neighbour) }
        }
    }

    /// The units below in 2025 are those of both halves of the year: a commune that ended on 30/6 owes until then.
    @Test func `run over the days on which a unit existed`() throws {
        let history = HistoryStore.bundled, province = UnitID(Self.province)
        let year = try #require(Days(Owed.day("2024-12-15"), Owed.day("2025-12-03")))
        let owers = Owers(place: Self.province, history: history, agencies: [], receiving: nil).owing(.unitsBelow, in: year)
        let eve = Owed.day("2025-06-30"), reform = Owed.day("2025-07-01")
        let districts = owers.filter { $0.unit.rawValue.hasPrefix("pre2025:") }, communes = owers.filter { $0.unit.rawValue.hasPrefix("2025:") }
        #expect(districts.count == 12)
        #expect(districts.allSatisfy { $0.days == Days(year.first, eve) })
        #expect(communes.allSatisfy { $0.days == Days(reform, year.last) })
        #expect(Set(communes.map(\.unit)) == Set(history.units(on: reform).filter { history.parent(of: $0, on: reform) == province }))
    }

    @Test(arguments: Engines.all) func `keep what was sent when the plan gets a new version`(engine: Engine) async throws {
        let (site, duties) = try await published(engine)
        let sent = try #require(duties.first { $0.period.label == .year(2026) && PlaceCode($0.unit.rawValue) != nil })
        let clerk = site.clerk(of: sent.place), now = site.clock.now, kept = site.services.kept
        try await site.services.database.write { tx in
            try SubmissionStore(tx).record(.submitted, of: sent.id, by: clerk, at: now, kept)
            // As a later version of the paper would have it.
            try tx.run("UPDATE plan_deadline SET day = 20, month = 12 WHERE month = 12")
            try tx.run(
                "UPDATE plan_item SET text = 'Báo cáo UBND tỉnh trước ngày 20/12 hằng năm' WHERE id IN (SELECT item_id FROM plan_deadline WHERE month = 12)"
            )
            try tx.run("UPDATE plan SET version = 2 WHERE id IN (SELECT plan_id FROM report_plan)")
        }
        try await MakeDuties(site.services)()
        let after = try await site.owed(to: Self.province)
        let same = try #require(after.first { $0.id == sent.id })
        #expect(same.due == sent.due && same.cutOff == sent.cutOff && same.wording == sent.wording)
        let others = after.filter { $0.period.label == .year(2026) && $0.id != sent.id }
        #expect(!others.isEmpty && others.allSatisfy { $0.due.day == Owed.day("2026-12-20") })
        #expect(after.count == duties.count)
        // Its next period begins where the sent one ended, that of the others on the day after theirs.
        let next = try #require(after.first { $0.unit == sent.unit && $0.period.label == .year(2027) })
        #expect(next.period.days.first == sent.cutOff.adding(days: 1))
    }

    @Test(arguments: [
        ("Sở Nội vụ", PlaceLevel.commune, true), ("UBND tỉnh", .commune, true), ("UBND phường", .commune, false),
        ("Phòng Văn hóa - Xã hội", .commune, false),
        ("UBND huyện", .district, false), ("UBND tỉnh", .district, true), ("Sở Lao động - Thương binh và Xã hội", .province, false),
        ("UBND tỉnh", .province, false), ("Bộ Nội vụ", .province, true), ("Thủ tướng Chính phủ", .province, true)
    ])
    func `go up when the recipient stands above`(recipient: String, level: PlaceLevel, isAbove: Bool) {
        #expect(Whom.isAbove(recipient, level) == isAbove)
    }

    @Test(arguments: [
        ("các cơ quan, ban, ngành có liên quan, UBND các xã, thị trấn", true, true), ("UBND các xã, phường", false, true),
        ("Các đơn vị", true, false),
        ("Công an phường", false, false), ("các sở, ban, ngành; UBND các huyện, thành phố", true, true)
    ])
    func `are owed by whom the sentence names`(reporters: String, agencies: Bool, below: Bool) {
        let whom = Whom([reporters], towardsAbove: false)
        #expect(whom.agencies == agencies)
        #expect(whom.below == below)
        #expect(!whom.itself)
    }

    @Test(arguments: [
        (DeadlineItem.Kind.annual, "2026-12-05", "2026"), (.annual, "2027-01-10", "2026"), (.annual, "2027-03-31", "2026"),
        (.annual, "2027-04-01", "2027"),
        (.midYear, "2026-06-10", "2026-H1"), (.midYear, "2027-01-10", "2026-H2"), (.quarterly, "2026-03-10", "2026-Q1"),
        (.quarterly, "2026-04-05", "2026-Q1"),
        (.quarterly, "2027-01-05", "2026-Q4"), (.monthly, "2026-07-15", "2026-07"), (.monthly, "2026-07-14", "2026-06"),
        (.monthly, "2027-01-05", "2026-12"),
        (.final, "2030-11-30", "2026..2030")
    ])
    func `are called by their kind and day`(kind: DeadlineItem.Kind, due: String, label: String) {
        #expect(DeadlineLabels.label(kind, due: Owed.day(due), years: 2026...2030).text == label)
    }
}
