public import Calendar
import Core
import PlanReading

extension PlanItem {
    /// When it is to be done, by the words of the paper.
    var schedule: Timing {
        switch detail {
        case .task(let task): task.timing.map { Timing($0) } ?? .unclear
        case .deadline(let deadline): deadline.schedule(in: text)
        // What is laid on an agency is laid on it all the time.
        case .duty: .standing(.unsaid)
        case .target, .period, .review, .line: .unclear
        }
    }
}

extension PlanItem.Deadline {
    /// - parameter sentence: where the preposition stands ("trước ngày 05/12").
    public func schedule(in sentence: String) -> Timing {
        guard let day, kind != .incident else { return .onDemand(sentence) }
        let months = month.map { [$0] } ?? (kind == .quarterly ? [3, 6, 9, 12] : Array(1...12))
        let preposition = months.lazy.compactMap { DueDay.Preposition.written(beforeDay: day, month: $0, in: sentence) }.first ?? .on
        guard let month else { return .dayOfMonth(day, preposition, months: months, .every()) }
        guard let date = YearDay(month: month, day: day) else { return .unclear }
        if let year, !isYearly { return .each(date, preposition, .only([year])) }
        return .each(date, preposition, .every())
    }
}

extension Occurrence {
    /// One that a phrase was expanded to, before anybody did anything.
    init(_ time: Calendar.Occurrence, of task: ID<WorkTask>) {
        self.init(
            task, key: time.key, Kind(time.kind), Label(time.label.word, time.label.values, turn: time.label.turn), awaits: time.awaits,
            year: Self.year(time), starts: time.start, due: time.due?.last)
    }

    /// A new one.
    init(
        _ task: ID<WorkTask>, key: String, _ kind: Kind, _ label: Label, awaits: String? = nil, year: Int, starts: LocalDate, due: LocalDate?
    ) {
        self.init(
            id: .random(), task: task, key: key, kind: kind, label: label, awaits: awaits, year: max(year, starts.year), starts: starts, due: due,
            state: .open, hasProgress: false, report: nil, confirmedAt: nil, asked: nil, attention: nil, urged: 0, urgedAt: nil, cause: nil,
            revision: 1)
    }

    /// Nobody has done anything about it.
    var isUntouched: Bool { state == .open && revision == 1 }

    private static func year(_ time: Calendar.Occurrence) -> Int {
        if let due = time.due { return due.last.year }
        if case .programme(let years) = time.label { return years.upperBound }
        return time.start.year
    }
}

extension Occurrence.Kind {
    fileprivate init(_ kind: Calendar.Occurrence.Kind) {
        switch kind {
        case .dated: self = .dated
        case .standing: self = .standing
        case .awaiting: self = .awaiting
        case .undated: self = .undated
        }
    }
}
