import Access
import Core
import DocumentReading
import Jobs
import Organisations
import Storage
import TestSupport
import Testing

@testable import Plans

/// Every list of this feature that can be narrowed, sorted and taken away, and how a test fills it.
enum TestedList: String, CaseIterable, Sendable {
    case obstacles, guidance, regulations, bodies, meetings, conclusions, targets, versions, jobs

    /// Where a page and its file are, once `fill` has said which programme it is about.
    struct Address {
        let page: String
        let file: String
    }

    /// The column of the file that holds the names.
    var column: Int { self == .meetings ? 2 : self == .versions ? 3 : 0 }

    /// Those whose rows have no name of their own.
    var hasNames: Bool { self != .versions && self != .jobs }

    /// What sorts by name; nil where another order is the only one.
    var byName: String? {
        switch self {
        case .obstacles, .targets: "text"
        case .guidance, .regulations, .bodies: "title"
        case .meetings: "body"
        case .conclusions, .versions, .jobs: nil
        }
    }

    func fill(_ site: TestSite, with names: [String]) async throws -> Address {
        switch self {
        case .obstacles: try await obstacles(site, names)
        case .guidance:
            for name in names { try await IssueGuidance(site.services)(site.guidance(to: [site.world.police.id], titled: name), by: site.officer) }
        case .regulations: try await regulations(site, names)
        case .bodies: for name in names { _ = try await site.body(name) }
        case .meetings:
            for name in names { try await HoldMeetings(site.services).call(site.invitation(), of: site.body(name), by: site.officer) }
        case .conclusions: try await conclusions(site, names)
        case .targets:
            let plan = try await site.put("Kế hoạch thử", in: World.ward, .published) { id in
                names.enumerated().map { position, name in
                    var item = Made.item(of: id, .target, name, at: position)
                    // A quantity inside a task is none of its own.
                    item.section = ""
                    return item
                }
            }
            return Address(page: "/plans/\(plan.id)/targets", file: "/exports/plans/\(plan.id)/targets")
        case .versions: return try await versions(site, names.count)
        case .jobs:
            let viewer = site.officer
            for name in names {
                try await site.services.database.write { tx in
                    _ = try JobStore(tx).add(ImportPlans.job, lines: [(name, "x")], by: viewer, at: TestClock.morning)
                }
            }
        }
        return switch self {
        case .regulations, .bodies, .meetings, .conclusions: Address(page: "/coordination/\(rawValue)", file: "/exports/\(rawValue)")
        default: Address(page: "/\(rawValue)", file: "/exports/\(rawValue)")
        }
    }

    private func obstacles(_ site: TestSite, _ names: [String]) async throws {
        let plan = try await site.put("Kế hoạch thử", in: World.ward, .published)
        for name in names {
            try await RaiseObstacle(site.services)(.init(kind: .obstacle, text: name, days: 5), on: .plan(plan.id), by: site.officer)
        }
    }

    private func regulations(_ site: TestSite, _ names: [String]) async throws {
        for name in names {
            try await KeepRegulations(site.services)(
                nil,
                .init(
                    title: name, parties: [site.world.police.id, site.world.healthStation.id], otherParties: nil, text: "Báo nhau trong ngày",
                    paper: nil, day: nil, validFrom: LocalDate(TestClock.morning), validTo: nil), by: site.officer)
        }
    }

    private func conclusions(_ site: TestSite, _ names: [String]) async throws {
        if names.isEmpty { return }
        let meeting = try await HoldMeetings(site.services).call(site.invitation(), of: site.body(), by: site.officer)
        for name in names {
            let given = AssignWork.Given(text: name, lead: site.world.police.id, order: .init(number: nil, day: nil, title: "Kết luận"))
            try await HoldMeetings(site.services).conclude(meeting, given, by: site.officer)
        }
    }

    private func versions(_ site: TestSite, _ count: Int) async throws -> Address {
        let plan = try await site.put("Kế hoạch thử", in: World.ward, .published), officer = site.world.user(.officer).id
        try await site.services.database.write { tx in
            for number in 0..<count {
                try tx.run(
                    """
                    INSERT INTO plan_version (plan_id, version, content, digest, published_by, at)
                    VALUES (\(plan.id), \(number + 1), '{}', \(Digest.hex([UInt8(number)])), \(officer), \(TestClock.morning))
                    """)
            }
        }
        return Address(page: "/plans/\(plan.id)/versions", file: "/exports/plans/\(plan.id)/versions")
    }
}

extension TestSite {
    /// The rows of a list's file, its heading first.
    func rows(_ path: String, as person: World.Person) async throws -> [[String]] {
        let answer = try await get(path, as: person)
        #expect(answer.status == 200, "\(path)")
        return try await DocumentReader(executable: services.documentProgram).rows(of: answer.body, named: "a.xlsx")
    }
}

extension [String] {
    /// Empty beyond the last cell that holds something.
    func at(_ column: Int) -> String { indices.contains(column) ? self[column] : "" }
}
