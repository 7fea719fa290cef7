import Access
import Core
import Plans
import Reporting
import Storage
import Succession

/// What indicators of the program's own records say of one place and period, worked out when asked.
enum ComputedFigures {
    /// Empty for an indicator that is entered; a period in which nothing was due has zeros, and no share.
    static func values(
        of definition: IndicatorDefinition, place: String, period: ReportPeriod, _ services: Services, _ tx: any Transaction
    ) throws -> [IndicatorValue] {
        guard definition.source == .records else { return [] }
        let work = try WorkFigures.list(of: place, due: period.days.first...period.days.last, services, tx)
        let whole = (
            work.reduce(0) { $0 + $1.due }, work.reduce(0) { $0 + $1.done }, work.reduce(0) { $0 + $1.onTime }, work.reduce(0) { $0 + $1.late }
        )
        func value(_ part: String, _ due: Int, _ done: Int, _ onTime: Int, _ late: Int) -> IndicatorValue? {
            guard let figure = figure(definition.code, due, done, onTime, late) else { return nil }
            return IndicatorValue(
                id: .random(), indicator: definition.code, unit: UnitID(place), period: period, disaggregation: part, figure: figure,
                state: .computed,
                at: services.clock.now)
        }
        return [value("", whole.0, whole.1, whole.2, whole.3)].compactMap { $0 }
            + work.compactMap { value("section=\($0.section)", $0.due, $0.done, $0.onTime, $0.late) }
    }

    private static func figure(_ code: IndicatorCode, _ due: Int, _ done: Int, _ onTime: Int, _ late: Int) -> IndicatorValue.Figure? {
        switch code {
        case "tasks_done": due == 0 ? nil : .share(done, of: due)
        case "tasks_on_time": done == 0 ? nil : .share(onTime, of: done)
        case "tasks_late": .count(late)
        default: nil
        }
    }
}
