import Core

/// Days, stretches of days and months, and what must be over before them.
extension TimingReader {
    /// A day as far as it is written.
    private struct Written {
        let day: YearDay
        let year: Int?

        func date(orYear other: Int?) -> LocalDate? {
            (year ?? other).flatMap { LocalDate(year: $0, month: day.month, day: day.day) }
        }
    }

    /// "15/11", "15/11/2026", "15 tháng 11 năm 2026".
    private mutating func written() -> Written? {
        attempt { reader in
            _ = reader.take("ngay")
            guard let day = reader.number(1...31), reader.take("/") || reader.take("thang") || reader.take("."), let month = reader.number(1...12),
                let found = YearDay(month: month, day: day)
            else { return nil }
            let year = reader.attempt { (inner: inout TimingReader) -> Int? in
                guard inner.take("/") || inner.take(".") || inner.take("nam") || inner.take("-") else { return nil }
                return inner.year()
            }
            return Written(day: found, year: year)
        }
    }

    mutating func preposition() -> DueDay.Preposition {
        if take("truoc") { return .before }
        if take("cham", "nhat") || take("muon", "nhat") {
            _ = take("la") || take("den")
            return .noLaterThan
        }
        return take("den", "het") || take("het") || take("den") ? .through : .on
    }

    /// One day, or the days from one to another.
    mutating func days() -> Timing? { stretchOfDays() ?? attempt { $0.dayOfMonth() } ?? attempt { $0.oneDay() } }

    /// "từ ngày 15/11/2024–15/12/2024", "15/11–15/12 hằng năm", "10–16/11/2026".
    private mutating func stretchOfDays() -> Timing? {
        attempt { reader in
            _ = reader.take("tu")
            if let (first, last) = reader.attempt({ $0.daysOfOneMonth() }) { return reader.stretch(first, last) }
            guard let first = reader.written(), reader.dash(), let last = reader.written() else { return nil }
            return reader.stretch(first, last)
        }
    }

    private mutating func daysOfOneMonth() -> (Written, Written)? {
        _ = take("ngay")
        guard let first = number(1...31), dash(), let last = written(), let day = YearDay(month: last.day.month, day: first), first < last.day.day
        else { return nil }
        return (Written(day: day, year: last.year), last)
    }

    private mutating func stretch(_ first: Written, _ last: Written) -> Timing? {
        guard let end = last.year else {
            guard first.year == nil else { return nil }
            return .actionPeriod(from: first.day, to: last.day, yearsAfter())
        }
        guard let from = first.date(orYear: end), let to = last.date(orYear: nil), from <= to else { return nil }
        return from.year == to.year ? .actionPeriod(from: first.day, to: last.day, .only([end])) : .stretch(from: from, to: to)
    }

    private mutating func oneDay() -> Timing? {
        let preposition = preposition()
        guard let found = written() else { return nil }
        let years = found.year.map { Years.only([$0]) } ?? yearsAfter()
        return Timing.each(found.day, preposition, years).single
    }

    /// "trước ngày 25 hằng tháng", "ngày 15 của tháng cuối quý".
    private mutating func dayOfMonth() -> Timing? {
        let preposition = preposition()
        _ = take("ngay")
        guard let day = number(1...31) else { return nil }
        _ = take("cua")
        if take("hang", "thang") || take("moi", "thang") { return .dayOfMonth(day, preposition, months: Array(1...12), yearsAfter().orEvery) }
        guard take("thang", "cuoi") else { return nil }
        _ = take("cua") || take("moi") || take("hang")
        return take("quy") ? .dayOfMonth(day, preposition, months: [3, 6, 9, 12], yearsAfter().orEvery) : nil
    }

    /// "trước tháng 9/2026", "đến hết quý II/2026", "chậm nhất năm 2027": the edge of a longer unit.
    mutating func bounds() -> Timing? {
        let start = index, preposition = preposition()
        guard index > start, preposition != .on else { return nil }
        if let unit = unit() {
            let years = yearsAfter()
            guard let edge = preposition == .before ? YearDay(month: unit.lowerBound, day: 1) : Self.end(of: unit.upperBound) else { return nil }
            if case .only(let named) = years, named.count == 1 { return .once(by: DueDay(edge.date(in: named[0]), preposition)) }
            return .each(edge, preposition, years)
        }
        guard preposition != .through, take("nam"), let year = year() else { return nil }
        let day = preposition == .before ? LocalDate(year: year, month: 1, day: 1) : LocalDate(year: year, month: 12, day: 31)
        return day.map { .once(by: DueDay($0, preposition)) }
    }

    /// "quý IV", "tháng 9", as months.
    private mutating func unit() -> ClosedRange<Int>? {
        if take("quy") { return quarter().map { $0 * 3 - 2...$0 * 3 } }
        return take("thang") ? number(1...12).map { $0...$0 } : nil
    }

    private static func end(of month: Int) -> YearDay? { YearDay(month: month, day: LocalDate.days(in: month, of: 2024)) }

    /// "từ tháng 9/2026 đến tháng 6/2027", "Quý IV/2026 – Quý II/2027".
    mutating func periods() -> Timing? {
        attempt { reader in
            _ = reader.take("tu")
            guard let first = reader.unit(), reader.take("/") || reader.take("nam"), let year = reader.year(), reader.dash(),
                let last = reader.unit(),
                reader.take("/") || reader.take("nam"), let end = reader.year(),
                let from = LocalDate(year: year, month: first.lowerBound, day: 1),
                let to = LocalDate(year: end, month: last.upperBound, day: 1)?.lastOfMonth, from < to
            else { return nil }
            return .stretch(from: from, to: to)
        }
    }
}

extension Years {
    /// What repeats within a year repeats every year unless years are named.
    fileprivate var orEvery: Years { self == .unsaid ? .every() : self }
}
