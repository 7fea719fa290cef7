import Access
import Audit
import Core
import Duties
import Reporting
import Storage

/// The acts of a report's way. Each is found visible, allowed by `ReportFlow`, saved and told in one transaction, with what the duty
/// learns from it.
struct ActOnReport: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    struct Input: Sendable {
        var text: String?
        /// Answers to remarks, by their ids; of a correction.
        var answers: [ID<ReportRemark>: String] = [:]
        /// Remarks at sentences or figures, by their anchors; of a return.
        var remarks: [String: String] = [:]
    }

    /// - parameter revision: what the person saw; nil for programs.
    func callAsFunction(_ act: ReportAct, on id: ID<Report>, shown revision: Int? = nil, _ input: Input, by viewer: Viewer) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            let sight = try Sight(id, for: viewer, tx)
            if try isSentTwice(act, sight, viewer, tx) { return }
            try sight.require(act)
            if let revision, revision != sight.report.revision { throw Problem.changedMeanwhile }
            guard act != .consolidation, let state = sight.flow.after(act) else { throw Problem.reportNotNow }
            try say(input, act, sight, by: viewer, at: now, tx)
            if act == .submission || act == .correction {
                guard try Cover(sight, for: viewer, tx).isComplete else { throw Problem.reportUnfinished }
            }
            var report = sight.report
            report.state = state
            if act == .submission || act == .correction {
                report.submittedBy = viewer.user
                try Self.addVersion(of: &report, reason: nil, by: viewer, at: now, tx)
            }
            try ReportStore(tx).save(report)
            try LifeStore(tx).add(act, to: id, by: viewer, at: now, text: input.text)
            try tell(act, sight.duty, by: viewer, at: now, tx)
            try AuditLog(tx).record(.reportActed, "report", id, by: viewer.user, at: now, detail: act.rawValue)
        }
    }

    /// The same report handed in twice counts once: a second click, a program that tries again.
    private func isSentTwice(_ act: ReportAct, _ sight: Sight, _ viewer: Viewer, _ tx: any Transaction) throws -> Bool {
        guard sight.isWriter else { return false }
        switch (act, sight.report.state) {
        case (.submission, .submitted), (.correction, .corrected): break
        default: return false
        }
        return try Self.content(of: sight.report, tx).hash == sight.report.hash
    }

    private func say(_ input: Input, _ act: ReportAct, _ sight: Sight, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws {
        let life = LifeStore(tx), id = sight.report.id
        if act == .returning {
            guard input.text != nil || !input.remarks.isEmpty else { throw Problem.badRequest }
            for (anchor, text) in input.remarks.sorted(by: { $0.key < $1.key }) {
                try life.addRemark(text, at: anchor, of: id, by: viewer, at: now)
            }
            // What is said of the whole is a remark as well: it is answered like the others.
            if let text = input.text { try life.addRemark(text, at: "", of: id, by: viewer, at: now) }
        }
        if act == .correction { for (remark, text) in input.answers { try life.answer(remark, with: text, of: id) } }
        if act.needsReason, input.text == nil { throw Problem.badRequest }
    }

    static func content(of report: Report, _ tx: any Transaction) throws -> ReportContent {
        let store = ContentStore(tx)
        return ReportContent(report: report, lines: try store.lines(of: report.id), cells: try store.cells(of: report.id))
    }

    static func addVersion(of report: inout Report, reason: String?, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws {
        let canonical = try content(of: report, tx).canonical
        report.version += 1
        report.hash = ReportContent.hash(canonical)
        try LifeStore(tx).addVersion(report.version, canonical, hash: report.hash ?? "", reason: reason, of: report.id, by: viewer.user, at: now)
    }

    private func tell(_ act: ReportAct, _ duty: ReportDuty, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws {
        let state: ReportDuty.State? =
            switch act {
            case .submission, .correction: .submitted
            case .returning: .returned
            case .acceptance: .accepted
            case .consolidation, .approval, .unapproval, .freezing, .amendment: nil
            }
        if let state { try SubmissionStore(tx).record(state, of: duty.id, by: viewer, at: now, services.kept) }
    }
}
