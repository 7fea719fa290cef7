import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing
import Web

@testable import Plans

@Suite struct `Guidance of a unit` {
    private static let table: [(act: GuidanceRules.Act, who: Set<GuidanceRules.Relation>)] = [
        (.revision, [.issuer]), (.withdrawal, [.issuer]), (.receipt, [.addressee])
    ]

    @Test func `belongs to whom it belongs`() {
        #expect(Self.table.map(\.act) == GuidanceRules.Act.allCases)
        for (act, who) in Self.table { #expect(GuidanceRules.whoMay(act) == who, "\(act)") }
    }

    @Test(arguments: Engines.all) func `is issued, received, issued anew and received again`(engine: Engine) async throws {
        let site = try await TestSite(engine), police = site.world.viewer(.member), health = site.world.viewer(.otherMember)
        let id = try await IssueGuidance(site.services)(site.guidance(to: [site.world.police.id, site.world.healthStation.id]), by: site.officer)
        try await ReceiveGuidance(site.services)(id, version: 1, by: police)
        // A second click, and a second word of a colleague, add nothing.
        try await ReceiveGuidance(site.services)(id, version: 1, by: police)
        var content = try await site.content(id)
        #expect(content.receipts.map(\.by) == ["Lê Thị Thử"])
        #expect(content.agencies.count == 2)

        site.clock.move(hours: 1)
        var edition = site.guidance(to: [site.world.police.id]).edition
        (edition.text, edition.note) = ("Mở cửa từ 7 giờ\nCó ghế chờ", "Sớm hơn một giờ")
        try await IssueGuidance(site.services).revise(id, after: 1, edition, by: site.officer)
        let stale = edition
        await #expect(throws: Problem.changedMeanwhile) { try await IssueGuidance(site.services).revise(id, after: 1, stale, by: site.officer) }
        await #expect(throws: Problem.guidanceSuperseded) { try await ReceiveGuidance(site.services)(id, version: 1, by: police) }
        // No longer addressed.
        await #expect(throws: Problem.notFound) { try await ReceiveGuidance(site.services)(id, version: 2, by: health) }
        content = try await site.content(id)
        #expect(content.receipts.isEmpty)
        #expect(content.changes?.lines == [.removed("Mở cửa từ 8 giờ"), .added("Mở cửa từ 7 giờ"), .same("Có ghế chờ")])
        try await ReceiveGuidance(site.services)(id, version: 2, by: police)
        #expect(try await site.content(id).receipts.count == 1)
        let old = try await site.content(id, 1)
        #expect(old.version.text == "Mở cửa từ 8 giờ\nCó ghế chờ")
        #expect(old.receipts.count == 1)
        #expect(
            try await site.acts(on: "guidance \(id)").sorted() == ["guidance.issued", "guidance.issued", "guidance.received", "guidance.received"])
    }

    @Test(arguments: Engines.all) func `is never changed once it is issued`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let id = try await IssueGuidance(site.services)(site.guidance(to: [site.world.police.id]), by: site.officer)
        await #expect(throws: (any Error).self) {
            try await site.services.database.write { tx in try tx.run("UPDATE guidance_version SET text = 'x' WHERE guidance_id = \(id)") }
        }
    }

    @Test(arguments: Engines.all) func `is not received by whoever issues it, nor sent to another unit`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        for agency in [site.world.socialAffairs.id, site.world.elsewhere.id] {
            await #expect(throws: Problem.badRequest) { try await IssueGuidance(site.services)(site.guidance(to: [agency]), by: site.officer) }
        }
        for person in World.Person.allCases where person != .officer && person != .outsider {
            await #expect(throws: Problem.notFound) {
                try await IssueGuidance(site.services)(site.guidance(to: [site.world.police.id]), by: site.world.viewer(person))
            }
        }
    }

    private static let faults: [(values: [String: String], fields: [String])] = [
        ([:], ["agency", "day", "kind", "text", "title"]),
        (["kind": "criteria", "title": "T", "day": "31/11/2026", "text": "x"], ["agency", "day"]),
        (["kind": "criteria", "title": "T", "day": "20/11/2026", "effective": "x", "text": "x"], ["agency", "effective"]),
        (["kind": "none", "title": "T", "day": "20/11/2026"], ["agency", "kind", "text"])
    ]

    @Test(arguments: faults.indices) func `comes back with every fault at once`(index: Int) {
        let (values, fields) = Self.faults[index]
        guard case .invalid(let form) = GuidanceForm.given(Form(values)) else {
            Issue.record("a wrong form was taken")
            return
        }
        #expect(Set(form.faults.map(\.field)).sorted() == fields)
    }
}

extension TestSite {
    func guidance(to agencies: [ID<Agency>], titled title: String = "Nơi tiếp người đến trình báo") -> IssueGuidance.Given {
        let day = LocalDate(year: 2026, month: 11, day: 20) ?? .first
        return .init(
            kind: .guidance, title: title,
            edition: .init(
                paper: "12/HD-UBND", day: day, effective: day, text: "Mở cửa từ 8 giờ\nCó ghế chờ", file: nil, note: nil, agencies: agencies))
    }

    func content(_ id: ID<Guidance>, _ number: Int? = nil) async throws -> GuidanceView.Content {
        let viewer = officer
        return try await services.database.read { tx in try GuidanceView.Content(id, number, for: viewer, tx) }
    }
}
