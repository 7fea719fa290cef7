import Reporting
import Access
import Audit
import Core
import Storage

/// What people write in a report while it is theirs: sentences by section, figures, explanations.
struct WriteReport: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    struct Section: Sendable {
        /// By key of the line.
        var texts: [String: String]
        var added: String
    }

    /// - parameter revision: what the person saw.
    /// - returns: the revision after it.
    func callAsFunction(_ section: String, _ input: Section, of id: ID<Report>, shown revision: Int, by viewer: Viewer) async throws -> Int {
        let now = services.clock.now
        return try await open(id, shown: revision, by: viewer) { sight, tx in
            let content = ContentStore(tx), lines = try content.lines(of: id).filter { $0.section == section }
            for line in lines {
                guard let text = input.texts[line.key], text != line.text || (line.edited == nil && text.isEmpty) else { continue }
                // The machine's own words again are nobody's edit.
                try content.edit(line.key, to: text == line.machine ? nil : text, of: id, by: viewer, at: now)
            }
            if !input.added.isEmpty {
                try content.addLine(input.added, in: section, after: (lines.map(\.position).max() ?? 0) + 1, of: id, by: viewer, at: now)
            }
            try AuditLog(tx).record(.reportEdited, "report", id, by: viewer.user, at: now, detail: section)
        }
    }

    func enter(_ cells: [ReportCell], of id: ID<Report>, shown revision: Int, by viewer: Viewer) async throws {
        let now = services.clock.now
        _ = try await open(id, shown: revision, by: viewer) { _, tx in
            for cell in cells { try ContentStore(tx).enter(cell, of: id) }
            let sight = try Sight(id, for: viewer, tx)
            try DraftReport(services).fill(sight.report, sight.duty, by: viewer, tx)
            try AuditLog(tx).record(.reportEdited, "report", id, by: viewer.user, at: now, detail: "figures")
        }
    }

    func explain(_ texts: [String: String], of id: ID<Report>, by viewer: Viewer) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            let sight = try Sight(id, for: viewer, tx)
            try viewer.require(sight.isWriter)
            guard sight.report.state.isOpen else { throw Problem.reportClosed }
            for (finding, text) in texts.sorted(by: { $0.key < $1.key }) where !text.isEmpty {
                try LifeStore(tx).explain(finding, with: text, of: id, by: viewer, at: now)
            }
            try AuditLog(tx).record(.reportExplained, "report", id, by: viewer.user, at: now)
        }
    }

    private func open(
        _ id: ID<Report>, shown revision: Int, by viewer: Viewer, _ work: @Sendable (Sight, any Transaction) throws -> Void
    ) async throws -> Int {
        try await services.database.write { tx in
            let sight = try Sight(id, for: viewer, tx)
            try viewer.require(sight.isWriter)
            guard sight.report.state.isOpen else { throw Problem.reportClosed }
            guard sight.report.revision == revision else { throw Problem.changedMeanwhile }
            try work(sight, tx)
            try ReportStore(tx).save(sight.report)
            return revision + 1
        }
    }
}
