import Access
import Calendars
import Core
import Organisations
import Places
import Plans
import Reporting
import Storage
import Succession
import Web

/// What the page, the file and the JSON of one indicator show, for one label and one kind of boundaries.
struct IndicatorContent: Sendable {
    let definition: IndicatorDefinition
    let place: String
    let label: ReportPeriod.Label
    let boundaries: UnitFigures.Boundaries
    let shown: ShownFigures
    /// The whole of the place by period, the oldest first.
    let series: [(label: ReportPeriod.Label, figure: ShownFigures.Figure?)]
    let labels: [ReportPeriod.Label]
    let goals: [NationalGoal]
    /// The place enters figures of this one itself.
    let mayEnter: Bool

    init(_ code: String, _ query: Form, for viewer: Viewer, _ services: Services, _ tx: any Transaction) throws {
        guard let definition = IndicatorRegistry.find(code) else { throw Problem.notFound }
        let today = services.clock.today, store = IndicatorStore(tx)
        let known = try store.labels(of: definition.code, visibleTo: viewer)
        let labels = Set(known + Self.usual(definition, today)).sorted {
            ($0.calendarDays?.last ?? .last, $0.text) < ($1.calendarDays?.last ?? .last, $1.text)
        }
        let label = ReportPeriod.Label(query["period"]).flatMap { labels.contains($0) ? $0 : nil } ?? known.last ?? labels.last ?? .year(today.year)
        let boundaries = UnitFigures.Boundaries(rawValue: query["boundaries"]) ?? .reported
        let reader = FigureReader(definition: definition, viewer: viewer, services: services, tx: tx)
        (self.definition, place, self.label, self.boundaries, self.labels) = (definition, viewer.place, label, boundaries, labels)
        shown = try reader.shown(label, in: boundaries, today: today)
        series = try labels.filter { $0.isLike(label) }.suffix(8).map { ($0, try reader.shown($0, in: boundaries, today: today).total) }
        goals = NationalGoal.list(definition.national)
        mayEnter = definition.source != .records && viewer.holds(anyOf: [.officer, .member])
    }

    /// Periods that can be asked for before anything was entered.
    private static func usual(_ definition: IndicatorDefinition, _ today: LocalDate) -> [ReportPeriod.Label] {
        let years = (today.year - 1)...today.year
        return years.flatMap { year -> [ReportPeriod.Label] in
            switch definition.frequency {
            case .year: [.year(year)]
            case .half: [.half(1, year: year), .year(year)]
            case .quarter: (1...4).map { .quarter($0, year: year) }
            case .month: (1...12).map { .month($0, year: year) }
            }
        }
    }
}

extension ReportPeriod.Label {
    /// Of one kind, so that they can stand in one series.
    func isLike(_ other: Self) -> Bool {
        switch (self, other) {
        case (.year, .year), (.quarter, .quarter), (.nineMonths, .nineMonths), (.month, .month), (.years, .years), (.days, .days): true
        case (.half(let a, _), .half(let b, _)): a == b
        default: false
        }
    }
}

/// Reads the figures of a place's units.
struct FigureReader {
    let definition: IndicatorDefinition
    let viewer: Viewer
    let services: Services
    let tx: any Transaction

    /// The place's own, and those of the units below it.
    func reported(_ label: ReportPeriod.Label) throws -> UnitFigures {
        if definition.source == .records { return try computed(label) }
        let history = try HistoryStore(tx).history(services.kept)
        let values = try IndicatorStore(tx).values(of: definition.code, label: label, visibleTo: viewer)
        return UnitFigures(
            lines: values.map { value in
                UnitFigures.Line(
                    unit: value.unit, name: Self.name(value.unit, history, value.period.days.last), figure: value.figure, state: value.state,
                    sources: [value.unit])
            }.inDictionaryOrder())
    }

    func carried(_ label: ReportPeriod.Label, to day: LocalDate) throws -> UnitFigures {
        if definition.source == .records { return try computed(label) }
        let history = try HistoryStore(tx).history(services.kept)
        let values = try IndicatorStore(tx).values(of: definition.code, label: label, visibleTo: viewer)
        let figures = try UnitFigures.carried(values, measure: definition.measure, Carrying(history, to: day)) { Self.name($0, history, day) }
        return UnitFigures(lines: figures.lines.inDictionaryOrder())
    }

    /// As this reader may see it. A half and its year are looked at together: they tell of the other half.
    func shown(_ label: ReportPeriod.Label, in boundaries: UnitFigures.Boundaries, today: LocalDate) throws -> ShownFigures {
        let labels = definition.countsPeople ? Self.together(label) : [label]
        let periods: [ShownFigures.Period] = try labels.map { own in
            (try reported(own), boundaries == .today || definition.countsPeople ? try carried(own, to: today) : nil)
        }
        return ShownFigures(periods, at: labels.firstIndex(of: label) ?? 0, in: boundaries, of: definition, to: viewer)
    }

    private static func together(_ label: ReportPeriod.Label) -> [ReportPeriod.Label] {
        switch label {
        case .year(let year), .half(1, let year): [.half(1, year: year), .year(year)]
        default: [label]
        }
    }

    private func computed(_ label: ReportPeriod.Label) throws -> UnitFigures {
        guard let days = CutOff.decree(label) ?? label.calendarDays else { return UnitFigures(lines: []) }
        let values = try ComputedFigures.values(of: definition, place: viewer.place, period: ReportPeriod(label, days), services, tx)
        return UnitFigures(
            lines: values.filter { $0.disaggregation.isEmpty }.map {
                UnitFigures.Line(
                    unit: $0.unit, name: UnitName.official(viewer.place) ?? viewer.place, figure: $0.figure, state: .computed, sources: [$0.unit])
            })
    }

    static func name(_ unit: UnitID, _ history: History, _ day: LocalDate) -> String {
        history.name(of: unit, on: day) ?? UnitName.official(unit.rawValue) ?? unit.rawValue
    }
}

extension [UnitFigures.Line] {
    fileprivate func inDictionaryOrder() -> [UnitFigures.Line] {
        sorted { (VietnameseText.sortKey($0.name), $0.unit) < (VietnameseText.sortKey($1.name), $1.unit) }
    }
}
