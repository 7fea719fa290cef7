import Access
import Audit
import Core
import Reporting
import Storage
import Succession

/// Enters, or corrects, what one's own place says of an indicator for a period.
struct EnterFigure {
    let services: Services

    init(_ services: Services) { self.services = services }

    /// - parameter shown: the version that the writer saw, 0 for none.
    func callAsFunction(
        _ given: EnteredFigure, of definition: IndicatorDefinition, part: String = "", for label: ReportPeriod.Label, shown: Int, by viewer: Viewer
    ) async throws {
        try viewer.require(definition.source != .records && viewer.holds(anyOf: [.officer, .member]))
        guard let days = CutOff.decree(label) ?? label.calendarDays else { throw Problem.notFound }
        let now = services.clock.now, unit = UnitID(viewer.place)
        try await services.database.write { tx in
            let history = try HistoryStore(tx).history(services.kept)
            // Of a unit that began or ended within the period, its own days.
            let own = history.owedDays(of: days, by: unit).last ?? days
            let value = IndicatorValue(
                id: .random(), indicator: definition.code, unit: unit, period: ReportPeriod(label, own), disaggregation: part, figure: given.figure,
                evidence: given.evidence, state: given.state, version: shown + 1, at: now)
            try IndicatorStore(tx).add(value, place: viewer.place, agency: viewer.agency.rawValue, shown: shown, by: viewer.user)
            try AuditLog(tx).record(
                .figureEntered, "indicator", code: definition.code.rawValue, by: viewer.user, at: now, detail: "\(label.text) version \(shown + 1)")
            try DraftStore(tx).forget(definition.code, label, of: viewer)
        }
    }
}

/// What somebody typed and has not saved: kept on the server for that person, and gone with the saving.
struct DraftStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func find(_ code: IndicatorCode, _ label: ReportPeriod.Label, of viewer: Viewer) throws -> [String: String]? {
        let rows = try tx.run(
            """
            SELECT field, content FROM indicator_draft
            WHERE account_id = \(viewer.user) AND place_code = \(viewer.place) AND indicator = \(code.rawValue) AND label = \(label.text)
            """)
        return rows.isEmpty ? nil : Dictionary(try rows.map { (try $0.get("field"), try $0.get("content")) }) { first, _ in first }
    }

    func keep(_ fields: [String: String], _ code: IndicatorCode, _ label: ReportPeriod.Label, of viewer: Viewer, at now: Instant) throws {
        try forget(code, label, of: viewer)
        for (field, content) in fields.sorted(by: { $0.key < $1.key }) {
            try tx.run(
                """
                INSERT INTO indicator_draft (account_id, place_code, indicator, label, field, content, at)
                VALUES (\(viewer.user), \(viewer.place), \(code.rawValue), \(label.text), \(field), \(content), \(now))
                """)
        }
    }

    func forget(_ code: IndicatorCode, _ label: ReportPeriod.Label, of viewer: Viewer) throws {
        try tx.run(
            """
            DELETE FROM indicator_draft
            WHERE account_id = \(viewer.user) AND place_code = \(viewer.place) AND indicator = \(code.rawValue) AND label = \(label.text)
            """)
    }
}
