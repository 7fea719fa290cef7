import Access
import Disclosure
import Reporting
import Succession

/// Figures as one reader may see them. An indicator that counts people is exact for the unit that handled them; any other reader sees `<5`
/// for one to four, no percentage on a base under ten, and no total or difference that gives one away.
struct ShownFigures: Sendable {
    struct Line: Sendable, Equatable {
        let unit: UnitID
        let name: String
        let state: IndicatorValue.State?
        let exactness: Exactness
        let isToBeAskedAgain: Bool
        let sources: [UnitID]
        let figure: Figure?
    }

    enum Figure: Sendable, Equatable {
        case count(Shown)
        /// The percentage only where it may be shown.
        case share(Shown, of: Shown, percent: Double?)
        case amount(Double)
        case unknown
    }

    let lines: [Line]
    let total: Figure?
    /// Some of it is hidden, and a note says so.
    let isProtected: Bool

    /// One period: as units reported it, and in today's boundaries.
    typealias Period = (reported: UnitFigures, today: UnitFigures?)

    /// - parameter periods: all of a year whose differences tell something, the shorter first, whichever of them is shown: so that what is
    ///   hidden on one page is not worked out from another.
    /// - parameter index: the one that is shown.
    init(
        _ periods: [Period], at index: Int = 0, in boundaries: UnitFigures.Boundaries = .reported, of definition: IndicatorDefinition,
        to viewer: Viewer
    ) {
        let period = periods[index], shown = boundaries == .today ? period.today ?? period.reported : period.reported
        // The handling unit looks at its own.
        let isOwn = shown.lines.allSatisfy { $0.unit.rawValue == viewer.place }
        guard definition.countsPeople, !isOwn else {
            lines = shown.lines.map { Line($0, Self.open($0.figure)) }
            (total, isProtected) = (Self.open(shown.total), false)
            return
        }
        let parts = Cells(periods) { $0.part }.shown(index, boundaries), wholes = Cells(periods) { $0.whole }.shown(index, boundaries)
        lines = shown.lines.enumerated().map { Line($0.element, Self.figure($0.element.figure, parts.lines[$0.offset], wholes.lines[$0.offset])) }
        total = Self.figure(shown.total, parts.total, wholes.total)
        isProtected = (parts.lines + wholes.lines + [parts.total, wholes.total]).contains { if case .value? = $0 { false } else { $0 != nil } }
    }

    private static func open(_ figure: IndicatorValue.Figure?) -> Figure? {
        switch figure {
        case .count(let count): .count(.value(count))
        case .share(let part, let whole): .share(.value(part), of: .value(whole), percent: whole == 0 ? nil : Double(part) * 100 / Double(whole))
        case .amount(let amount): .amount(amount)
        case .unknown: .unknown
        case nil: nil
        }
    }

    private static func figure(_ figure: IndicatorValue.Figure?, _ part: Shown?, _ whole: Shown?) -> Figure? {
        switch figure {
        case .count: part.map { .count($0) }
        case .share(let n, let N):
            part.flatMap { part in
                whole.map { whole in
                    .share(part, of: whole, percent: Audience.offices.percentage(of: n, in: N, partShown: part, baseShown: whole))
                }
            }
        case .amount(let amount): .amount(amount)
        case .unknown: .unknown
        case nil: nil
        }
    }
}

extension ShownFigures.Line {
    fileprivate init(_ line: UnitFigures.Line, _ figure: ShownFigures.Figure?) {
        self.init(
            unit: line.unit, name: line.name, state: line.state, exactness: line.exactness, isToBeAskedAgain: line.isToBeAskedAgain,
            sources: line.sources, figure: figure)
    }
}

extension IndicatorValue.Figure {
    fileprivate var part: Int? {
        switch self {
        case .count(let count): count
        case .share(let part, _): part
        case .amount, .unknown: nil
        }
    }

    fileprivate var whole: Int? { if case .share(_, let whole) = self { whole } else { nil } }
}

/// One table of counts with everything a reader could add and subtract in it: the units as they reported, the units of today that were
/// made of them, the total of both, and what came between a half and its year.
private struct Cells {
    private var table = CountTable()
    private var reported: [[Int?]] = []
    private var today: [[Int?]] = []
    private var totals: [Int?] = []

    init(_ periods: [ShownFigures.Period], _ count: (IndicatorValue.Figure) -> Int?) {
        var before: [UnitID: Int] = [:]
        for period in periods {
            let own = add(period.reported, count)
            for (unit, cell) in own.sorted(by: { $0.key < $1.key }) { if let earlier = before[unit] { table.relate(later: cell, to: earlier) } }
            before = own
            addToday(period.today, own, count)
        }
    }

    /// - returns: the cell of each unit that has one figure.
    private mutating func add(_ figures: UnitFigures, _ count: (IndicatorValue.Figure) -> Int?) -> [UnitID: Int] {
        var own: [UnitID: Int] = [:], cells: [Int] = []
        reported.append(
            figures.lines.map { line in
                guard let value = line.figure.flatMap(count), value >= 0 else { return nil }
                let cell = table.add(value)
                own[line.unit] = cell
                cells.append(cell)
                return cell
            })
        totals.append(cells.count > 1 ? table.add(sumOf: cells) : cells.first)
        return own
    }

    private mutating func addToday(_ figures: UnitFigures?, _ own: [UnitID: Int], _ count: (IndicatorValue.Figure) -> Int?) {
        today.append(
            (figures?.lines ?? []).map { line in
                guard let value = line.figure.flatMap(count), value >= 0 else { return nil }
                let sources = line.sources.compactMap { own[$0] }
                // What was made whole of others is their sum; what was divided is an estimate and stands for itself.
                if line.exactness == .exact, sources.count == line.sources.count {
                    return sources.count == 1 ? sources[0] : table.add(sumOf: sources)
                }
                return table.imply(value, partOfSmall: true)
            })
    }

    func shown(_ index: Int, _ boundaries: UnitFigures.Boundaries) -> (lines: [Shown?], total: Shown?) {
        let shown = table.shown(to: .offices), lines = boundaries == .today && !today[index].isEmpty ? today[index] : reported[index]
        return (lines.map { $0.map { shown[$0] } }, totals[index].map { shown[$0] })
    }
}
