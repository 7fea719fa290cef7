/// Quarters, halves, months, and how often.
extension TimingReader {
    /// "Quý III, IV hằng năm", "Quý II–III/2026", "hằng quý", "quý II và quý IV".
    mutating func quarters() -> Timing? {
        if take("hang", "quy") || take("moi", "quy") || take("cac", "quy") { return .quarters((1...4).map { $0...$0 }, yearsAfter()) }
        guard let list = ranges(unit: ["quy"], { $0.quarter() }) else { return nil }
        return .quarters(list, yearsAfter())
    }

    mutating func quarter() -> Int? {
        if let number = number(1...4) { return number }
        guard let word = next, let place = ["i", "ii", "iii", "iv"].firstIndex(of: word.folded) else { return nil }
        index += 1
        return place + 1
    }

    /// "Tháng 11–12", "tháng 6 và tháng 11 hằng năm", "hằng tháng", "9 tháng đầu năm".
    mutating func months() -> Timing? {
        if take("hang", "thang") || take("moi", "thang") || take("cac", "thang") { return .months((1...12).map { $0...$0 }, yearsAfter()) }
        if let count = attempt({ reader -> Int? in
            guard let count = reader.number(2...11), count != 6, reader.take("thang"), reader.take("dau", "nam") || reader.take("dau") else {
                return nil
            }
            return count
        }) {
            return .months([1...count], yearsAfter())
        }
        guard let list = ranges(unit: ["thang", "t"], { $0.number(1...12) }) else { return nil }
        return .months(list, yearsAfter())
    }

    /// "III, IV", "II–III", "6 và tháng 11", "từ tháng 3 đến tháng 5"; the unit may be repeated before each.
    private mutating func ranges(unit: [String], _ value: (inout TimingReader) -> Int?) -> [ClosedRange<Int>]? {
        attempt { reader in
            func isUnit(_ reader: inout TimingReader) -> Bool { unit.contains { reader.take($0) } }
            _ = reader.take("tu")
            guard isUnit(&reader), let first = value(&reader) else { return nil }
            var list = [first...first]
            while let (number, joins) = reader.attempt({ (inner: inout TimingReader) -> (Int, Bool)? in
                let joins = inner.dash()
                guard joins || inner.take(",") || inner.take("va") || inner.take("&") || inner.take("+") else { return nil }
                if !joins { _ = inner.take("va") }
                _ = isUnit(&inner)
                guard let number = value(&inner) else { return nil }
                return (number, joins)
            }) {
                guard number > list[list.count - 1].upperBound else { return nil }
                if joins { list[list.count - 1] = list[list.count - 1].lowerBound...number } else { list.append(number...number) }
            }
            return list
        }
    }

    /// "6 tháng đầu năm", "6 tháng cuối năm 2026", "6 tháng, năm".
    mutating func halves() -> Timing? {
        guard take("6", "thang") || take("06", "thang") || take("sau", "thang") || take("nua") else { return nil }
        if take("dau", "nam") || take("dau") { return .halves([1], yearsAfter()) }
        if take("cuoi", "nam") || take("cuoi") { return .halves([2], yearsAfter()) }
        _ = take(",")
        _ = take("va")
        guard take("ca", "nam") || take("01", "nam") || take("1", "nam") || take("mot", "nam") || take("nam") && isAtEnd else { return nil }
        let years = yearsAfter()
        return .several([.halves([1], years), .yearly(years)])
    }

    /// "02 lần/năm", "mỗi quý 1 lần", "6 tháng một lần", "hằng năm 02 lần".
    mutating func frequency() -> Timing? {
        guard let (count, span) = attempt({ $0.countThenSpan() }) ?? attempt({ $0.spanThenCount() }) else { return nil }
        let years: Years = yearsAfter()
        let said = years == .unsaid ? .every() : years
        guard count == 1 else { return .times(count, per: span, said) }
        switch span {
        case .year: return .yearly(said)
        case .half: return .halves([1, 2], said)
        case .quarter: return .quarters((1...4).map { $0...$0 }, said)
        case .month: return .months((1...12).map { $0...$0 }, said)
        }
    }

    private mutating func countThenSpan() -> (Int, Timing.Span)? {
        guard let count = count(), take("lan") || take("dot") || take("cuoc") || take("lop") || take("buoi"),
            take("/") || take("moi") || take("mot") || take("hang")
        else { return nil }
        _ = take("1") || take("01") || take("mot")
        return span(false).map { (count, $0) }
    }

    private mutating func spanThenCount() -> (Int, Timing.Span)? {
        let named = take("moi") || take("hang")
        _ = take("dinh", "ky")
        guard let span = span(!named) else { return nil }
        if take("/", "lan") { return (1, span) }
        guard let count = count(), take("lan") || take("dot") else { return nil }
        return (count, span)
    }

    /// "năm", "quý", "tháng", "6 tháng", "3 tháng".
    private mutating func span(_ needsNumber: Bool) -> Timing.Span? {
        if take("6", "thang") || take("06", "thang") || take("sau", "thang") { return .half }
        if take("3", "thang") || take("03", "thang") || take("ba", "thang") { return .quarter }
        if needsNumber, !(take("1") || take("01") || take("mot")) { return nil }
        if take("nam") { return .year }
        if take("quy") { return .quarter }
        return take("thang") ? .month : nil
    }

    private mutating func count() -> Int? {
        if let number = number(1...31) { return number }
        for (word, number) in [("mot", 1), ("hai", 2), ("ba", 3), ("bon", 4)] where take(word) { return number }
        return nil
    }
}
