import Core

extension Timing {
    /// Its times in a programme of those years, in order of their days; none for what comes on demand.
    ///
    /// Days and phases that name their own years are taken as written, also outside the programme.
    public func occurrences(in programme: ClosedRange<Int>) -> [Occurrence] {
        var seen: Set<String> = []
        return expanded(programme).filter { seen.insert($0.key).inserted }.sorted { ($0.sortDay, $0.key) < ($1.sortDay, $1.key) }
    }

    private func expanded(_ programme: ClosedRange<Int>) -> [Occurrence] {
        switch self {
        case .once(let due): [.day(due)]
        case .each(let day, let preposition, let years): years.each(programme) { [.day(DueDay(day.date(in: $0), preposition))] }
        case .yearly(let years): years.each(programme) { [.year($0)] }
        case .times(let count, let span, let years):
            years.each(programme) { year in Occurrence.all(span, year).flatMap { whole in (1...count).map { whole.turn($0, of: count) } } }
        case .quarters(let quarters, let years): years.each(programme) { year in quarters.map { .quarter($0, year) } }
        case .halves(let halves, let years): years.each(programme) { year in halves.map { .half($0, year) } }
        case .months(let months, let years): years.each(programme) { year in months.map { .month($0, year) } }
        case .dayOfMonth(let day, let preposition, let months, let years):
            years.each(programme) { year in months.map { .dayOfMonth(day, preposition, $0, year) } }
        case .stretch(let from, let to): [.days(from, to)]
        case .actionPeriod(let from, let to, let years):
            // A campaign is a yearly thing, also where the year is not said.
            (years == .unsaid ? Years.every() : years).each(programme) { year in
                let first = from.date(in: year), last = to.date(in: year)
                return [.days(first, last < first ? to.date(in: year + 1) : last)]
            }
        case .phases(let phases): phases.map { .phase($0, programme) }
        case .standing(let years): (years == .unsaid ? Years.every() : years).each(programme) { [.standing($0)] }
        case .awaiting(let what): programme.map { .look($0, what) }
        case .onDemand: []
        case .several(let timings): timings.flatMap { $0.expanded(programme) }
        case .unclear: [.undated(programme)]
        }
    }
}

extension Years {
    /// One after the other; where the words leave the years open, or name none of the programme's, the task is undated.
    fileprivate func each(_ programme: ClosedRange<Int>, _ make: (Int) -> [Occurrence]) -> [Occurrence] {
        let found = list(in: programme)?.flatMap(make) ?? []
        return found.isEmpty ? [.undated(programme)] : found
    }
}

extension Occurrence {
    fileprivate var sortDay: LocalDate { due?.last ?? start }

    fileprivate static func year(_ year: Int) -> Occurrence { dated("\(year)", .year(year), months: 1...12, year) }

    fileprivate static func half(_ half: Int, _ year: Int) -> Occurrence {
        dated("\(year)-H\(half)", .half(half, year: year), months: half == 1 ? 1...6 : 7...12, year)
    }

    fileprivate static func quarter(_ quarters: ClosedRange<Int>, _ year: Int) -> Occurrence {
        let months = quarters.lowerBound * 3 - 2...quarters.upperBound * 3
        return dated("\(year)-Q\(quarters.short)", .quarter(quarters, year: year), months: months, year)
    }

    fileprivate static func month(_ months: ClosedRange<Int>, _ year: Int) -> Occurrence {
        dated("\(year)-M\(months.short)", .month(months, year: year), months: months, year)
    }

    fileprivate static func day(_ due: DueDay) -> Occurrence {
        Occurrence(due.day.text, .dated, .day(due.day), start: start(of: due.last.year), due: due)
    }

    fileprivate static func days(_ first: LocalDate, _ last: LocalDate) -> Occurrence {
        Occurrence("\(first.text)..\(last.text)", .dated, .days(first, last), start: first, due: DueDay(last, .through))
    }

    fileprivate static func dayOfMonth(_ day: Int, _ preposition: DueDay.Preposition, _ month: Int, _ year: Int) -> Occurrence {
        let first = date(year, month, 1)
        let due = DueDay(date(year, month, min(day, first.lastOfMonth.day)), preposition)
        return Occurrence("\(year)-M\(month)", .dated, .month(month...month, year: year), start: first, due: due)
    }

    fileprivate static func phase(_ phase: Phase, _ programme: ClosedRange<Int>) -> Occurrence {
        let from = phase.from ?? min(programme.lowerBound, phase.to ?? programme.lowerBound)
        let to = phase.to ?? max(programme.upperBound, from)
        return Occurrence(
            "\(from)..\(to)", .dated, .phase(from...to, phase.kind), start: start(of: from), due: DueDay(date(to, 12, 31), .through),
            awaits: phase.awaits)
    }

    fileprivate static func standing(_ year: Int) -> Occurrence {
        Occurrence("\(year)-standing", .standing, .standing(year), start: start(of: year), due: nil)
    }

    fileprivate static func look(_ year: Int, _ what: String) -> Occurrence {
        Occurrence("\(year)-look", .awaiting, .look(year), start: start(of: year), due: nil, awaits: what)
    }

    fileprivate static func undated(_ programme: ClosedRange<Int>) -> Occurrence {
        Occurrence("undated", .undated, .programme(programme), start: start(of: programme.lowerBound), due: nil)
    }

    fileprivate static func all(_ span: Timing.Span, _ year: Int) -> [Occurrence] {
        switch span {
        case .year: [.year(year)]
        case .half: [1, 2].map { .half($0, year) }
        case .quarter: (1...4).map { .quarter($0...$0, year) }
        case .month: (1...12).map { .month($0...$0, year) }
        }
    }

    fileprivate func turn(_ number: Int, of count: Int) -> Occurrence {
        Occurrence("\(key)-\(number)", kind, .time(number, of: count, label), start: start, due: due)
    }

    private static func dated(_ key: String, _ label: Label, months: ClosedRange<Int>, _ year: Int) -> Occurrence {
        Occurrence(
            key, .dated, label, start: date(year, months.lowerBound, 1), due: DueDay(date(year, months.upperBound, 1).lastOfMonth, .through))
    }

    private static func start(of year: Int) -> LocalDate { date(year, 1, 1) }

    private static func date(_ year: Int, _ month: Int, _ day: Int) -> LocalDate { LocalDate(year: year, month: month, day: day) ?? .last }
}

extension ClosedRange<Int> {
    fileprivate var short: String { count == 1 ? "\(lowerBound)" : "\(lowerBound)-\(upperBound)" }
}
