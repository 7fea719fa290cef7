import Access
import Core
import Duties
import Reporting
import Storage

/// A report with its duty and what the viewer is to it: what every page and verb begins with.
struct Sight: Sendable {
    let report: Report
    let duty: ReportDuty
    let relations: Set<ReportRelation>
    let flow: ReportFlow

    init(_ id: ID<Report>, for viewer: Viewer, _ tx: any Transaction) throws {
        try self.init(ReportStore(tx).get(id, visibleTo: viewer), for: viewer, tx)
    }

    init(_ report: Report, for viewer: Viewer, _ tx: any Transaction) throws {
        self.report = report
        duty = try DutyStore(tx).duty(report.duty, visibleTo: viewer)
        relations = Self.relations(of: viewer, to: report)
        flow = ReportFlow(report.state, relations, try Self.circumstances(report, duty, viewer, tx))
    }

    var isWriter: Bool { relations.contains(.writer) }
    var mayWrite: Bool { isWriter && report.state.isOpen }

    static func relations(of viewer: Viewer, to report: Report) -> Set<ReportRelation> {
        var found: Set<ReportRelation> = [.reader]
        let isOfPlace = viewer.place == report.place
        if let agency = report.agency {
            if viewer.agency == agency, viewer.holds(anyOf: [.member, .officer]) { found.insert(.writer) }
        } else if isOfPlace, viewer.holds(.officer) {
            found.insert(.writer)
        }
        if isOfPlace, viewer.holds(.leader) { found.insert(.chair) }
        if let recipient = report.recipient {
            // An agency's report is received by the officers of the unit who do not work at that agency.
            let isAbove = viewer.place == recipient && (report.agency == nil || viewer.agency != report.agency)
            if isAbove, viewer.holds(anyOf: [.officer, .leader]) { found.insert(.receiver) }
        } else if found.contains(.chair) {
            found.insert(.receiver)
        }
        return found
    }

    private static func circumstances(_ report: Report, _ duty: ReportDuty, _ viewer: Viewer, _ tx: any Transaction) throws -> Circumstances {
        var now = Circumstances()
        let parts = PartStore(tx), above = try parts.above(report.id)
        now.isOwn = report.submittedBy == viewer.user
        now.hasReceiver = report.recipient != nil
        now.isTakenIn = above != nil
        now.isHeldAbove = above?.isApproved ?? false
        if report.agency == nil && viewer.place == report.place {
            let owed = Set(try DutyStore(tx).below(duty, visibleTo: viewer).map(\.id))
            let named = Set(try parts.list(of: report.id).map(\.duty))
            now.awaited = try owed.subtracting(named).count + parts.unapproved(in: report.id)
        }
        return now
    }

    /// - throws: what refuses the act, in words for the person.
    func require(_ act: ReportAct) throws {
        switch flow.refusal(of: act) {
        case nil: return
        case .notTheirs: throw Problem.notFound
        case .notNow: throw Problem.reportNotNow
        case .own: throw Problem.reportOwn
        case .awaitsUnits: throw Problem.reportAwaitsUnits
        case .heldAbove: throw Problem.reportHeldAbove
        }
    }
}
