import Access
import Audit
import Core
import Duties
import Reporting
import Storage
import Succession
import Transparency

/// A signed report file of another installation becomes the report of the duty that its unit owes here. The same file twice counts once.
struct TakeInReport: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    /// Whose files are taken in: the unit with the line of its installation's key, as it is printed there.
    func name(_ unit: String, key: String, by viewer: Viewer) async throws {
        let now = services.clock.now
        guard LogKey(key) != nil else { throw Problem.badRequest }
        try await services.database.write { tx in
            try viewer.require(viewer.holds(.officer))
            guard try Self.owes(unit, to: viewer, tx) else { throw Problem.reportFileForeign }
            try tx.run(
                """
                INSERT INTO report_sender (unit_id, key_line, added_by, added_at) VALUES (\(unit), \(key), \(viewer.user), \(now))
                ON CONFLICT (unit_id) DO UPDATE SET key_line = excluded.key_line, added_by = excluded.added_by, added_at = excluded.added_at
                """)
            try AuditLog(tx).record(.reportSenderNamed, "unit", code: unit, by: viewer.user, at: now)
        }
    }

    /// - throws: `Problem.reportFileUntrusted`, `Problem.reportFileForeign`.
    func callAsFunction(_ bytes: [UInt8], for duty: ID<ReportDuty>, by viewer: Viewer) async throws -> ID<Report> {
        let note = SignedNote(String(decoding: bytes, as: UTF8.self)), now = services.clock.now
        return try await services.database.write { tx in
            let duty = try DutyStore(tx).duty(duty, visibleTo: viewer)
            try viewer.require(viewer.holds(.officer) && duty.recipient?.rawValue == viewer.place && duty.place != viewer.place)
            let line: String? = try tx.first("SELECT key_line FROM report_sender WHERE unit_id = \(duty.unit.rawValue)")?.get("key_line")
            guard let key = line.flatMap({ LogKey($0) }), let text = try? note.text(verifiedBy: key) else { throw Problem.reportFileUntrusted }
            let canonical = text.hasSuffix("\n") ? String(text.dropLast()) : text
            guard let spoken = SpokenVersion(reading: canonical), spoken.unit == duty.unit.rawValue else { throw Problem.reportFileForeign }
            return try take(spoken, canonical, duty, by: viewer, at: now, tx)
        }
    }

    private static func owes(_ unit: String, to viewer: Viewer, _ tx: any Transaction) throws -> Bool {
        try tx.first("SELECT id FROM report_duty WHERE unit_id = \(unit) AND recipient_code = \(viewer.place) LIMIT 1") != nil
    }

    private func take(
        _ spoken: SpokenVersion, _ canonical: String, _ duty: ReportDuty, by viewer: Viewer, at now: Instant, _ tx: any Transaction
    ) throws -> ID<Report> {
        let store = ReportStore(tx), hash = ReportContent.hash(canonical)
        if let found = try store.find(of: duty.id, visibleTo: viewer) {
            if found.hash == hash { return found.id }
            // A corrected file comes after a return, or before anybody accepted the first.
            guard [.returned, .submitted, .corrected].contains(found.state) else { throw Problem.reportNotNow }
            var next = found
            next.state = found.state == .submitted ? .submitted : .corrected
            try write(spoken, canonical, hash, &next, by: viewer, at: now, tx)
            try store.save(next)
            return found.id
        }
        var report = Report(
            id: .random(), duty: duty.id, place: duty.place, agency: nil, unit: duty.unit.rawValue, unitName: duty.unitName,
            recipient: duty.recipient?.rawValue, recipientName: duty.recipientName, plan: nil,
            title: "Kết quả thực hiện kế hoạch, \(duty.period.label.vietnamese)", state: .submitted, submittedBy: nil, version: 0, hash: nil,
            isConsolidated: false, revision: 1)
        guard try store.add(report, at: now) else { throw Problem.changedMeanwhile }
        try write(spoken, canonical, hash, &report, by: viewer, at: now, tx)
        try store.save(report)
        return report.id
    }

    private func write(
        _ spoken: SpokenVersion, _ canonical: String, _ hash: String, _ report: inout Report, by viewer: Viewer, at now: Instant,
        _ tx: any Transaction
    ) throws {
        let content = ContentStore(tx), life = LifeStore(tx)
        try tx.run("DELETE FROM report_line WHERE report_id = \(report.id)")
        try tx.run("DELETE FROM report_cell WHERE report_id = \(report.id)")
        let lines = spoken.lines.enumerated().map { place, line in
            ReportLine(
                key: "sent.\(place)", section: line.section, group: line.group, position: place, machine: line.text, rows: [], isItem: line.isItem,
                edited: nil, editedFrom: nil)
        }
        try content.refresh(lines, of: report.id)
        for (place, cell) in spoken.cells.enumerated() { if let cell = cell.cell(at: place) { try content.add(cell, of: report.id) } }
        (report.version, report.hash) = (report.version + 1, hash)
        try life.addVersion(report.version, canonical, hash: hash, reason: nil, of: report.id, by: nil, at: now)
        try SubmissionStore(tx).record(.submitted, of: report.duty, by: viewer, at: now, services.kept)
        try AuditLog(tx).record(.reportTakenIn, "report", report.id, by: viewer.user, at: now, detail: "version \(report.version)")
    }
}
