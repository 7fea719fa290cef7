import Calendar
import Core
import Foundation
import Places
import Reporting
import Succession
import TestSupport
import Testing

@testable import Duties

/// The reports that the five plans ask for, where this checkout has these beside it.
@Suite struct `The reports of the five plans` {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("../shared/plans").standardizedFileURL
    private static let isHere = FileManager.default.fileExists(atPath: folder.path)

    struct Expected: Sendable, CustomTestStringConvertible {
        let plan: String
        let place: String
        /// Label, the written day and its preposition.
        let dates: [String]
        /// How many units below owe each, and one of them.
        let below: Int
        let one: String?

        var testDescription: String { plan }
    }

    private static func former(_ name: String) -> String {
        PlaceIndex.bundled.find(name: name).map(\.place).first { !$0.isCurrent && $0.level != .commune }?.code.text ?? ""
    }

    private static let plans = [
        Expected(
            plan: "bac-son-2024", place: former("huyện Bắc Sơn, tỉnh Lạng Sơn"),
            dates: ["2024 before 2024-12-05", "2024-H1 before 2024-06-10"], below: 18, one: "Ủy ban nhân dân xã Chiến Thắng"),
        Expected(
            plan: "kon-tum-2016-2020", place: former("tỉnh Kon Tum"),
            dates: (2016...2020).flatMap { ["\($0) before \($0)-11-30", "\($0)-H1 before \($0)-06-15"] }, below: 10,
            one: "Ủy ban nhân dân huyện Kon Plông"),
        Expected(
            plan: "tam-duong-2021-2025", place: former("huyện Tam Đường, tỉnh Lai Châu"),
            dates: (2021...2025).map { "\($0) before \($0)-12-01" }, below: 13, one: "Ủy ban nhân dân thị trấn Tam Đường"),
        Expected(plan: "thanh-sen-2026-2030", place: World.ward, dates: (2026...2030).map { "\($0) on \($0)-11-10" }, below: 0, one: nil),
        Expected(
            plan: "vinh-linh-2024", place: former("huyện Vĩnh Linh, tỉnh Quảng Trị"),
            dates: ["2024 on 2024-12-10", "2024-H1 before 2024-06-05"], below: 18, one: "Ủy ban nhân dân thị trấn Hồ Xá")
    ]

    @Test(.enabled(if: isHere, "../shared/plans is not beside this checkout"), arguments: plans)
    func `stand on their days for their units`(expected: Expected) async throws {
        let site = try await TestSite(.sqlite)
        try await site.publish(
            Array(Data(contentsOf: Self.folder.appendingPathComponent("\(expected.plan).txt"))), in: expected.place, named: "\(expected.plan).txt")
        let duties = try await site.owed(to: expected.place)
        let dates = Set(duties.map { "\($0.period.label.text) \($0.due.preposition.rawValue) \($0.due.day.text)" })
        #expect(dates == Set(expected.dates))
        for label in Set(duties.map(\.period.label)) {
            let own = duties.filter { $0.period.label == label }
            #expect(own.count { PlaceCode($0.unit.rawValue) != nil } == expected.below, "\(label.text)")
            #expect(own.contains { PlaceCode($0.unit.rawValue) == nil }, "\(label.text): no agency reports")
            if let one = expected.one { #expect(own.contains { $0.unitName == one }) }
            #expect(own.allSatisfy { $0.recipient?.rawValue == expected.place })
        }
        for duty in duties { #expect(WorkingDays.seeded.count(from: duty.cutOff.adding(days: 1), through: duty.due.last) >= 1) }
    }
}
