import Access
import Calendar
import Core
import Duties
import Organisations
import Reporting
import Storage
import Succession
import TestSupport

@testable import Reports

/// A ward whose police owes one yearly report, and the people around it. The ward's officer receives it.
struct ReportDesk {
    let site: TestSite
    let duty: ID<ReportDuty>

    /// - parameter unit: nil: the police; else the place itself, with this recipient.
    init(_ engine: Engine, committee recipient: String? = nil, isCommittee: Bool = false) async throws {
        site = try await TestSite(engine)
        let id = ID<ReportDuty>.random(), world = site.world, order = ID<ReportDuty>.random(), now = site.clock.now
        duty = id
        try await site.services.database.write { tx in
            try tx.run(
                """
                INSERT INTO report_order (id, place_code, kind, title, wording, reporters, frequency, day, month, preposition, added_by, added_at, revision)
                VALUES (\(order), \(world.place), 'periodic', 'Báo cáo năm', 'Báo cáo năm', 'agencies', 'year', 5, 12, 'before',
                    \(world.user(.officer).id), \(now), 1)
                """)
            let unit = isCommittee ? world.place : world.police.id.rawValue
            let agency: String? = isCommittee ? nil : world.police.id.rawValue
            let name = isCommittee ? "Ủy ban nhân dân phường Thành Sen" : world.police.name
            let to: String? = isCommittee ? recipient : world.place
            try tx.run(
                """
                INSERT INTO report_duty (id, owner_code, unit_id, place_code, agency_id, unit_name, recipient_code, recipient_name, kind, order_id, series,
                    label, label_year, period_first, period_last, cut_off, due, preposition, last_day, wording, state, urged, revision)
                VALUES (\(id), \(world.place), \(unit), \(world.place), \(agency), \(name), \(to), 'Ủy ban nhân dân phường Thành Sen', 'periodic', \(order),
                    \(order), '2026', 2026, '2025-12-15', '2026-12-14', '2026-12-03', '2026-12-05', 'before', '2026-12-04', 'Báo cáo năm', 'open', 0, 1)
                """)
        }
    }

    func make(as person: World.Person = .member) async throws -> String {
        try await site.post("/reporting", ["duty": duty.rawValue], as: person).location ?? ""
    }

    func revision(_ path: String, as person: World.Person = .member) async throws -> Int {
        let id = ID<Report>(String(path.split(separator: "/").last ?? "")), viewer = site.world.viewer(person)
        return try await site.services.database.read { tx in try ReportStore(tx).get(id!, visibleTo: viewer).revision }
    }

    func state(_ path: String) async throws -> ReportState {
        let id = ID<Report>(String(path.split(separator: "/").last ?? "")), viewer = site.world.viewer(.member)
        return try await site.services.database.read { tx in try ReportStore(tx).get(id!, visibleTo: viewer).state }
    }

    /// The report of the ward itself, made of those of its agencies; nobody above it works here.
    func owe(committeeOf place: String, to recipient: String? = nil) async throws -> ID<ReportDuty> {
        let id = ID<ReportDuty>.random(), duty = duty
        try await site.services.database.write { tx in
            try tx.run(
                """
                INSERT INTO report_duty (id, owner_code, unit_id, place_code, unit_name, recipient_code, recipient_name, kind, order_id, series,
                    label, label_year, period_first, period_last, cut_off, due, preposition, last_day, wording, state, urged, revision)
                SELECT \(id), owner_code, \(place), \(place), 'Ủy ban nhân dân', \(recipient), 'Ủy ban nhân dân tỉnh', kind, order_id, series,
                    label, label_year, period_first, period_last, cut_off, due, preposition, last_day, wording, 'open', 0, 1
                FROM report_duty WHERE id = \(duty)
                """)
        }
        return id
    }

    /// The viewer of the cast leads the ward.
    func makeLeader() async throws {
        let user = site.world.user(.viewer).id
        try await site.services.database.write { tx in try tx.run("UPDATE account SET roles = 'leader' WHERE id = \(user)") }
    }

    /// A sentence of somebody's own, so that the report is not empty.
    func write(_ path: String, _ text: String, as person: World.Person = .member) async throws {
        let revision = try await revision(path, as: person)
        _ = try await site.post("\(path)/sections/strengths", ["revision": String(revision), "added": text], as: person)
    }

    func act(_ act: String, on path: String, _ fields: [(String, String)] = [], as person: World.Person) async throws -> TestAnswer {
        try await site.post("\(path)/acts/\(act)", TestFields(fields.map { (name: $0.0, value: $0.1) }), as: person)
    }
}
