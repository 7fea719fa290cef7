import Access
import Core
import Foundation
import Organisations
import Storage
import TestSupport

@testable import Plans

/// The made-up province's plan and those of its wards, from the fixtures of the comparison.
enum TwoLevels {
    static let province = "2025:42"
    static let provinceTitle =
        "Thực hiện Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2026 - 2030 trên địa bàn tỉnh Mẫu"

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../CascadeTests/Fixtures").standardizedFileURL

    static func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appendingPathComponent("\(name).txt"))) }
}

extension TestSite {
    /// Somebody of a unit that has no accounts here.
    func viewer(in place: String, _ roles: Set<Role> = [.officer]) -> Viewer {
        Viewer(
            user: officer.user, name: officer.name, agency: officer.agency, agencyName: officer.agencyName, place: place, roles: roles)
    }

    func bring(_ fixture: String, as viewer: Viewer? = nil) async throws -> Plan {
        let viewer = viewer ?? officer
        let id = try await ImportPlan(services)(named: "\(fixture).txt", try TwoLevels.bytes(fixture), by: viewer)
        clock.move(microseconds: 1)
        return try await services.database.read { tx in try PlanStore(tx).get(id, visibleTo: viewer) }
    }

    func publish(_ fixture: String, in place: String) async throws -> Plan {
        let viewer = viewer(in: place)
        try await services.database.write { tx in if try !UnitStore(tx).list().contains(place) { try UnitStore(tx).add(place) } }
        let plan = try await bring(fixture, as: viewer)
        try await PublishPlan(services)(plan.id, by: viewer)
        clock.move(microseconds: 1)
        return try await services.database.read { tx in try PlanStore(tx).get(plan.id, visibleTo: viewer) }
    }

    func above(_ plan: Plan, as viewer: Viewer? = nil) async throws -> PlanAbove? {
        let viewer = viewer ?? officer
        return try await services.database.read { tx in try AboveStore(tx).find(of: plan.id, visibleTo: viewer) }
    }

    /// The proposal of a plan, confirmed as it is.
    func confirmAbove(_ plan: Plan, as viewer: Viewer? = nil) async throws {
        let viewer = viewer ?? officer
        guard let above = try await above(plan, as: viewer), let name = above.name else { throw Problem.notFound }
        try await NameAbove(services)(plan.id, name, shown: above.revision, by: viewer)
    }
}
