public import Access
public import Core
public import Reporting
public import Storage
public import Succession

/// Figures of indicators as rows. A place sees its own and those of the units below it.
///
///     let values = try IndicatorStore(tx).values(of: unit, in: period.days, visibleTo: viewer)
public struct IndicatorStore {
    let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    /// The newest version of every figure that one unit has for days within these, exact: for the handling unit, and for the machine that
    /// adds on the way up. A page or paper for other readers shows them through `ShownFigures`.
    public func values(of unit: UnitID, in days: Days, visibleTo viewer: Viewer) throws -> [IndicatorValue] {
        try tx.run(
            """
            SELECT \(Self.columns) FROM indicator_value figure
            WHERE figure.unit_id = \(unit.rawValue) AND figure.is_newest = \(true) AND figure.period_first >= \(days.first)
                AND figure.period_last <= \(days.last) AND \(Self.visible(to: viewer))
            ORDER BY figure.indicator, figure.period_first, figure.disaggregation
            """
        ).map(Self.value)
    }

    /// Adds a version: what was said before stays.
    /// - parameter shown: the version that the writer saw, 0 for none.
    /// - throws: `Problem.changedMeanwhile` when another was added since.
    public func add(_ value: IndicatorValue, place: String, agency: String?, shown: Int, by user: ID<User>?) throws {
        let (code, label) = (value.indicator.rawValue, value.period.label.text)
        let newest: Int? = try tx.first(
            """
            SELECT version FROM indicator_value WHERE indicator = \(code) AND unit_id = \(value.unit.rawValue) AND label = \(label)
                AND period_first = \(value.period.days.first) AND disaggregation = \(value.disaggregation) AND is_newest = \(true)
            """)?.get("version")
        guard newest ?? 0 == shown else { throw Problem.changedMeanwhile }
        try tx.run(
            """
            UPDATE indicator_value SET is_newest = \(false) WHERE indicator = \(code) AND unit_id = \(value.unit.rawValue) AND label = \(label)
                AND period_first = \(value.period.days.first) AND disaggregation = \(value.disaggregation) AND is_newest = \(true)
            """)
        let above = UnitsAbove(place)
        try tx.run(
            """
            INSERT INTO indicator_value (id, indicator, unit_id, place_code, above_code, province_code, agency_id, label, label_year, period_first, period_last, disaggregation,
                version, is_newest, numerator, denominator, value, state, evidence, survey_year, survey_low, survey_high, author_id, at)
            VALUES (\(value.id), \(code), \(value.unit.rawValue), \(place), \(above.parent), \(above.province), \(agency), \(label),
                \(value.period.label.year), \(value.period.days.first), \(value.period.days.last), \(value.disaggregation), \(shown + 1), \(true), \(value.numerator), \(value.denominator), \(value.value),
                \(value.state.rawValue), \(value.evidence.text), \(value.evidence.year), \(value.evidence.low), \(value.evidence.high), \(user),
                \(value.at))
            """)
    }

    static let columns: SQL =
        """
        figure.id, figure.indicator, figure.unit_id, figure.label, figure.period_first, figure.period_last, figure.disaggregation, figure.version,
        figure.numerator, figure.denominator, figure.value, figure.state, figure.evidence, figure.survey_year, figure.survey_low,
        figure.survey_high, figure.at
        """

    static func value(_ row: Storage.Row) throws -> IndicatorValue {
        guard let code = IndicatorCode(rawValue: try row.get("indicator")), let label = ReportPeriod.Label(try row.get("label")),
            let days = Days(try row.get("period_first"), try row.get("period_last")),
            let state = IndicatorValue.State(rawValue: try row.get("state"))
        else { throw StorageError.unreadable("indicator_value") }
        let figure: IndicatorValue.Figure
        if let part: Int = try row.find("numerator") {
            figure = try row.find("denominator", as: Int.self).map { .share(part, of: $0) } ?? .count(part)
        } else {
            figure = try row.find("value", as: Double.self).map { .amount($0) } ?? .unknown
        }
        return IndicatorValue(
            id: try row.get("id"), indicator: code, unit: UnitID(try row.get("unit_id")), period: ReportPeriod(label, days),
            disaggregation: try row.get("disaggregation"), figure: figure,
            evidence: .init(
                try row.find("evidence"), year: try row.find("survey_year"), low: try row.find("survey_low"), high: try row.find("survey_high")),
            state: state, version: try row.get("version"), at: try row.get("at"))
    }
}

extension IndicatorStore {
    /// The newest whole figure of every unit for one label.
    func values(of code: IndicatorCode, label: ReportPeriod.Label, visibleTo viewer: Viewer) throws -> [IndicatorValue] {
        try tx.run(
            """
            SELECT \(Self.columns) FROM indicator_value figure
            WHERE figure.indicator = \(code.rawValue) AND figure.label = \(label.text) AND figure.label_year = \(label.year)
                AND figure.is_newest = \(true) AND figure.disaggregation = '' AND \(Self.visible(to: viewer))
            ORDER BY figure.unit_id, figure.period_first
            """
        ).map(Self.value)
    }

    /// The labels for which somebody said something, by the day on which they end.
    func labels(of code: IndicatorCode, visibleTo viewer: Viewer) throws -> [ReportPeriod.Label] {
        try tx.run(
            "SELECT DISTINCT figure.label FROM indicator_value figure WHERE figure.indicator = \(code.rawValue) AND \(Self.visible(to: viewer))"
        ).compactMap { ReportPeriod.Label(try $0.get("label")) }
            .sorted { ($0.calendarDays?.last ?? .last, $0.text) < ($1.calendarDays?.last ?? .last, $1.text) }
    }

    /// What the viewer's own place said last of one part; nil: nothing was entered.
    func own(_ code: IndicatorCode, _ label: ReportPeriod.Label, part: String, of viewer: Viewer) throws -> IndicatorValue? {
        try tx.first(
            """
            SELECT \(Self.columns) FROM indicator_value figure
            WHERE figure.indicator = \(code.rawValue) AND figure.label = \(label.text) AND figure.unit_id = \(viewer.place)
                AND figure.disaggregation = \(part) AND figure.is_newest = \(true)
            """
        ).map(Self.value)
    }
}
