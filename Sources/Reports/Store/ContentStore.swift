import Access
import Core
import Storage

/// Words and figures of a report as rows. Whoever has the report in hand has found it visible before.
struct ContentStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func lines(of report: ID<Report>) throws -> [ReportLine] {
        try tx.run(
            """
            SELECT key, section, group_title, position, machine, row_refs, is_item, edited, edited_from FROM report_line
            WHERE report_id = \(report) ORDER BY position, key
            """
        ).map { row in
            let refs: String = try row.get("row_refs")
            return ReportLine(
                key: try row.get("key"), section: try row.get("section"), group: try row.find("group_title"), position: try row.get("position"),
                machine: try row.find("machine"), rows: refs.split(separator: "\n").map(String.init), isItem: try row.get("is_item"),
                edited: try row.find("edited"), editedFrom: try row.find("edited_from"))
        }
    }

    func cells(of report: ID<Report>) throws -> [ReportCell] {
        try tx.run("SELECT \(Self.cellColumns) FROM report_cell cell WHERE cell.report_id = \(report) ORDER BY cell.position, cell.key").map(
            Self.cell)
    }

    /// The figures of many reports, for adding them up.
    func cells(of reports: [ID<Report>]) throws -> [ID<Report>: [ReportCell]] {
        try stride(from: 0, to: reports.count, by: 500).reduce(into: [:]) { found, start in
            let part = reports[start..<min(start + 500, reports.count)].map(\.rawValue)
            for row in try tx.run(
                "SELECT cell.report_id, \(Self.cellColumns) FROM report_cell cell WHERE cell.report_id \(in: part) ORDER BY cell.report_id, cell.position, cell.key"
            ) {
                found[try row.get("report_id"), default: []].append(try Self.cell(row))
            }
        }
    }

    func lines(of reports: [ID<Report>]) throws -> [ID<Report>: [ReportLine]] {
        try reports.reduce(into: [:]) { $0[$1] = try lines(of: $1) }
    }

    /// Machine words anew; what a person wrote stays, beside what it was written from. Machine lines that are no more go, unless edited.
    func refresh(_ lines: [ReportLine], of report: ID<Report>) throws {
        let before = Dictionary(uniqueKeysWithValues: try self.lines(of: report).map { ($0.key, $0) }), keys = Set(lines.map(\.key))
        for line in before.values where line.machine != nil && !keys.contains(line.key) {
            if line.edited == nil {
                try tx.run("DELETE FROM report_line WHERE report_id = \(report) AND key = \(line.key)")
            } else {
                try tx.run("UPDATE report_line SET machine = NULL, row_refs = '' WHERE report_id = \(report) AND key = \(line.key)")
            }
        }
        for line in lines { try put(line, of: report) }
    }

    private func put(_ line: ReportLine, of report: ID<Report>) throws {
        let rows = line.rows.joined(separator: "\n")
        try tx.run(
            """
            INSERT INTO report_line (report_id, key, section, group_title, position, machine, row_refs, is_item)
            VALUES (\(report), \(line.key), \(line.section), \(line.group), \(line.position), \(line.machine), \(rows), \(line.isItem))
            ON CONFLICT (report_id, key) DO UPDATE SET section = excluded.section, group_title = excluded.group_title, position = excluded.position,
                machine = excluded.machine, row_refs = excluded.row_refs, is_item = excluded.is_item
            """)
    }

    /// - parameter text: nil goes back to the machine's words; empty strikes the line out.
    func edit(_ key: String, to text: String?, of report: ID<Report>, by viewer: Viewer, at now: Instant) throws {
        try tx.run(
            """
            UPDATE report_line SET edited = \(text), edited_from = CASE WHEN \(text == nil) THEN NULL ELSE machine END,
                edited_by = \(viewer.user), edited_at = \(now)
            WHERE report_id = \(report) AND key = \(key)
            """)
    }

    func addLine(_ text: String, in section: String, after position: Int, of report: ID<Report>, by viewer: Viewer, at now: Instant) throws {
        let key = "own.\(ID<ReportLine>.random())"
        try tx.run(
            """
            INSERT INTO report_line (report_id, key, section, position, row_refs, is_item, edited, edited_by, edited_at)
            VALUES (\(report), \(key), \(section), \(position), '', \(false), \(text), \(viewer.user), \(now))
            """)
    }

    /// Figures anew from the programme; what a person entered, declared or called unknown stays.
    func refresh(_ cells: [ReportCell], of report: ID<Report>) throws {
        let before = Dictionary(uniqueKeysWithValues: try self.cells(of: report).map { ($0.key, $0) }), keys = Set(cells.map(\.key))
        for cell in before.values where !keys.contains(cell.key) && (cell.state == .missing || cell.state == .computed) {
            try tx.run("DELETE FROM report_cell WHERE report_id = \(report) AND key = \(cell.key)")
        }
        for cell in cells {
            if let old = before[cell.key], old.state != .missing, old.state != .computed {
                try tx.run(
                    "UPDATE report_cell SET position = \(cell.position), label = \(cell.label), goal = \(cell.goal), previous = \(cell.previous) WHERE report_id = \(report) AND key = \(cell.key)"
                )
            } else {
                try tx.run("DELETE FROM report_cell WHERE report_id = \(report) AND key = \(cell.key)")
                try add(cell, of: report)
            }
        }
    }

    func add(_ cell: ReportCell, of report: ID<Report>) throws {
        try tx.run(
            """
            INSERT INTO report_cell (report_id, key, position, label, unit, measure, counts_people, state, value, numerator, denominator, previous, goal)
            VALUES (\(report), \(cell.key), \(cell.position), \(cell.label), \(cell.unit), \(cell.measure.rawValue), \(cell.countsPeople),
                \(cell.state.rawValue), \(cell.value), \(cell.numerator), \(cell.denominator), \(cell.previous), \(cell.goal))
            """)
    }

    func enter(_ cell: ReportCell, of report: ID<Report>) throws {
        try tx.run(
            """
            UPDATE report_cell SET state = \(cell.state.rawValue), value = \(cell.value), numerator = \(cell.numerator), denominator = \(cell.denominator)
            WHERE report_id = \(report) AND key = \(cell.key)
            """)
    }

    private static let cellColumns: SQL =
        """
        cell.key, cell.position, cell.label, cell.unit, cell.measure, cell.counts_people, cell.state, cell.value, cell.numerator, cell.denominator,
        cell.previous, cell.goal
        """

    private static func cell(_ row: Row) throws -> ReportCell {
        guard let measure = ReportCell.Measure(rawValue: try row.get("measure")), let state = ReportCell.State(rawValue: try row.get("state")) else {
            throw StorageError.unreadable("report_cell")
        }
        return ReportCell(
            key: try row.get("key"), position: try row.get("position"), label: try row.get("label"), unit: try row.find("unit"), measure: measure,
            countsPeople: try row.get("counts_people"), state: state, value: try row.find("value"), numerator: try row.find("numerator"),
            denominator: try row.find("denominator"), previous: try row.find("previous"), goal: try row.find("goal"))
    }
}
