import Access
import Core
import Places
import Storage
import Succession
import TestSupport
import Testing

@testable import Duties

@Suite struct `Units over time` {
    private static let basis: [(String, String)] = [
        ("day", "01/01/2027"), ("basis", "Nghị quyết 1/NQ-VD"), ("basisDay", "20/12/2026"), ("issuer", "Cơ quan ví dụ")
    ]

    private func record(_ site: TestSite, _ kind: String, _ fields: [(String, String)], as person: World.Person = .administrator) async throws
        -> TestAnswer
    {
        try await site.post("/places/changes", TestFields(([("kind", kind)] + fields + Self.basis).map { (name: $0.0, value: $0.1) }), as: person)
    }

    private func history(_ site: TestSite) async throws -> History {
        let kept = site.services.kept
        return try await site.services.database.read { tx in try HistoryStore(tx).history(kept) }
    }

    @Test(arguments: Engines.all) func `are recorded by administrators only`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        #expect(try await site.get("/places/changes/new", as: .officer).status == 404)
        #expect(try await record(site, "rename", [("units", World.ward), ("name", "Phường Mới")], as: .officer).status == 404)
        #expect(try await site.get("/places", as: nil).status == 303)
    }

    @Test(arguments: Engines.all) func `carry a new name from its day on`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        #expect(try await record(site, "rename", [("units", World.ward), ("name", "Phường Mới")]).status == 303)
        let history = try await history(site), unit = UnitID(World.ward)
        #expect(history.name(of: unit, on: Owed.day("2026-12-31")) == "Phường Thành Sen")
        #expect(history.name(of: unit, on: Owed.day("2027-01-01")) == "Phường Mới")
        let page = try await site.get("/places", as: .administrator)
        #expect(page.text.contains("Nghị quyết 1/NQ-VD"))
    }

    @Test(arguments: Engines.all) func `are divided by weights once these are entered`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        #expect(try await record(site, "split", [("units", World.ward), ("parts", "2027:1; Phường Một\n2027:2; Phường Hai")]).status == 303)
        let figures = [Figure(UnitID(World.ward), try #require(Days(Owed.day("2026-01-01"), Owed.day("2026-06-30"))), 10)]
        let equal = try await Carrying(history(site), to: Owed.day("2027-02-01")).counts(figures)
        #expect(equal.map(\.value) == [5, 5] && equal.allSatisfy { $0.exactness == .byEqualParts })
        let weights: TestFields = ["unit": World.ward, "weight0": "300", "weight1": "100", "source": "Sổ hộ khẩu"]
        #expect(try await site.post("/places/weights", weights, as: .administrator).status == 303)
        let counted = try await Carrying(history(site), to: Owed.day("2027-02-01")).counts(figures)
        #expect(counted.map(\.value).reduce(0, +) == 10 && counted.allSatisfy { $0.exactness == .byWeights })
        #expect(counted.first?.value == 8 || counted.first?.value == 7)
    }

    @Test(arguments: Engines.all) func `are refused when they cannot have happened, and nothing typed is lost`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let unknown = try await record(site, "rename", [("units", "2025:99999"), ("name", "Phường Mới")])
        #expect(unknown.status == 422 && unknown.text.contains("2025:99999") && unknown.text.contains("Phường Mới"))
        let taken = try await record(site, "split", [("units", World.ward), ("parts", "\(World.elsewhere); Xã Một\n2027:2; Xã Hai")])
        #expect(taken.status == 422)
        #expect(try await history(site).changes.count == HistoryStore.bundled.changes.count)
    }

    @Test func `are found with what they were made of`() {
        let history = HistoryStore.bundled
        let made = history.ancestors(of: UnitID(World.ward), on: Owed.day("2026-01-01")).filter { $0.distance == 1 }
        #expect(!made.isEmpty && made.allSatisfy { $0.era.unit.rawValue.hasPrefix("pre2025:") })
    }
}
