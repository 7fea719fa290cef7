import Core
import Reporting
import Succession

extension UnitFigures {
    /// The same in the boundaries of a day: merged where units were merged, divided by weights, or by equal parts and then marked as an
    /// estimate, where one was divided. What surveys found out stays with its territory.
    ///
    /// - parameter names: what a unit is called on that day.
    static func carried(
        _ values: [IndicatorValue], measure: IndicatorDefinition.Measure, _ carrying: Carrying, name: (UnitID) -> String
    ) throws -> UnitFigures {
        let figures = values.compactMap { value in figure(value, carrying.history).map { (value, $0) } }
        switch measure {
        case .count:
            let rows = try carrying.counts(
                figures.compactMap { value, days in value.numerator.map { Figure(value.unit, days, $0) } })
            return UnitFigures(lines: rows.map { line($0, .count($0.value), name) })
        case .money:
            let rows = try carrying.counts(figures.compactMap { value, days in value.value.map { Figure(value.unit, days, Int($0.rounded())) } })
            return UnitFigures(lines: rows.map { line($0, .amount(Double($0.value)), name) })
        case .share:
            let rows = try carrying.ratios(
                figures.compactMap { value, days in
                    guard let part = value.numerator, let whole = value.denominator else { return nil }
                    return Figure(value.unit, days, Ratio(part, of: whole))
                })
            return UnitFigures(lines: rows.map { line($0, .share($0.value.numerator, of: $0.value.denominator), name) })
        case .survey:
            let rows = try carrying.surveys(figures.compactMap { value, days in value.value.map { Figure(value.unit, days, $0) } })
            return UnitFigures(
                lines: rows.map { row in
                    switch row.value {
                    case .asReported(let value):
                        Line(unit: row.unit, name: name(row.unit), figure: .amount(value), state: .entered, sources: row.sources)
                    case .toBeAskedAgain:
                        Line(unit: row.unit, name: name(row.unit), figure: nil, state: nil, isToBeAskedAgain: true, sources: row.sources)
                    }
                })
        }
    }

    private static func line<Value>(_ row: Succession.Row<Value>, _ figure: IndicatorValue.Figure, _ name: (UnitID) -> String) -> Line {
        Line(unit: row.unit, name: name(row.unit), figure: figure, state: .entered, exactness: row.exactness, sources: row.sources)
    }

    /// The last days of the period in which the unit stood in one shape: a figure for days on which it did not all stand so is carried from there.
    private static func figure(_ value: IndicatorValue, _ history: History) -> Days? { history.parts(of: value.period.days, for: value.unit).last }
}
