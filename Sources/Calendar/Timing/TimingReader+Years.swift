import Core

/// Years, alone or behind a quarter, a month, a day.
extension TimingReader {
    /// What follows a unit: "hằng năm", "/2026", "năm 2026", "giai đoạn 2026–2030"; nothing is `.unsaid`.
    mutating func yearsAfter() -> Years {
        attempt { reader in
            _ = reader.take(",")
            return reader.everyYear() ?? reader.named()
        } ?? .unsaid
    }

    /// "hằng năm", perhaps with its bounds.
    private mutating func everyYear() -> Years? {
        attempt { reader in
            guard reader.take("hang", "nam") || reader.take("moi", "nam") else { return nil }
            let bounds = reader.attempt { (inner: inout TimingReader) -> (Int?, Int?)? in
                _ = inner.take(",")
                return inner.span()
            }
            return .every(from: bounds?.0, to: bounds?.1)
        }
    }

    private mutating func named() -> Years? {
        attempt { reader in
            if reader.take("cac", "nam") { return reader.yearList().map(Years.only) ?? .every() }
            let slash = reader.take("/")
            if let (from, to) = reader.span() {
                if let from, from == to { return .only([from]) }
                return slash && from == nil ? nil : .every(from: from, to: to)
            }
            // "trong năm": some year, not said which.
            return !slash && reader.take("nam") ? .unsaid : nil
        }
    }

    private mutating func yearList() -> [Int]? {
        var years: [Int] = []
        while let year = attempt({ reader -> Int? in
            if !years.isEmpty {
                guard reader.take(",") || reader.take("va") else { return nil }
                _ = reader.take("nam")
            }
            return reader.year()
        }) { years.append(year) }
        return years.isEmpty ? nil : years
    }

    /// "giai đoạn 2021–2025", "từ năm 2020", "đến năm 2030", "từ nay đến 2030", "năm 2026", "2026".
    mutating func span() -> (from: Int?, to: Int?)? {
        attempt { reader in
            _ = reader.take("giai", "doan")
            if reader.take("tu", "nay", "den") || reader.take("tu", "nay", "-") { return reader.end().map { (nil, $0) } }
            if reader.take("den") { return reader.end().map { (nil, $0) } }
            let isOpen = reader.take("tu")
            _ = reader.take("nam")
            guard let first = reader.year() else { return nil }
            let last = reader.attempt { (inner: inout TimingReader) -> Int? in
                guard inner.dash() else { return nil }
                return inner.end()
            }
            if let last { return last >= first ? (first, last) : nil }
            if isOpen { _ = reader.take("tro", "di") }
            return (first, isOpen ? nil : first)
        }
    }

    private mutating func end() -> Int? {
        _ = take("het")
        _ = take("nam")
        return year()
    }

    /// A phrase of years alone: each named stretch is a phase.
    mutating func years() -> Timing? {
        if let every = everyYear() { return .yearly(every) }
        if take("cac", "nam") { return yearList().map { .phases($0.map { Phase(from: $0, to: $0) }) } ?? (isAtEnd ? .yearly(.every()) : nil) }
        var phases: [Phase] = []
        while let span = attempt({ reader -> (from: Int?, to: Int?)? in
            if !phases.isEmpty { guard reader.take(",") || reader.take("va") || reader.take(";") else { return nil } }
            return reader.span()
        }) { phases.append(Phase(from: span.from, to: span.to)) }
        if !phases.isEmpty { return .phases(phases) }
        return take("nam") && isAtEnd ? .yearly(.unsaid) : nil
    }
}

extension Timing {
    /// The years named in it, if any.
    var years: Years? {
        switch self {
        case .each(_, _, let years), .yearly(let years), .times(_, _, let years), .quarters(_, let years), .halves(_, let years),
            .months(_, let years), .dayOfMonth(_, _, _, let years), .actionPeriod(_, _, let years), .standing(let years):
            years == .unsaid ? nil : years
        default: nil
        }
    }

    /// The same with years, where it named none.
    func said(_ years: Years) -> Timing? {
        switch self {
        case .each(let day, let preposition, .unsaid): .each(day, preposition, years).single
        case .yearly(.unsaid): .yearly(years)
        case .times(let count, let span, .unsaid): .times(count, per: span, years)
        case .quarters(let quarters, .unsaid): .quarters(quarters, years)
        case .halves(let halves, .unsaid): .halves(halves, years)
        case .months(let months, .unsaid): .months(months, years)
        case .dayOfMonth(let day, let preposition, let months, .unsaid): .dayOfMonth(day, preposition, months: months, years)
        case .actionPeriod(let from, let to, .unsaid): .actionPeriod(from: from, to: to, years)
        case .standing(.unsaid): .standing(years)
        default: self
        }
    }

    /// A day of one year is a day.
    var single: Timing {
        guard case .each(let day, let preposition, .only(let years)) = self, years.count == 1 else { return self }
        return LocalDate(year: years[0], month: day.month, day: day.day).map { .once(by: DueDay($0, preposition)) } ?? .unclear
    }
}
