/// "Tháng hành động (15/11–15/12) hằng năm", and the action months that have fixed days.
extension TimingReader {
    func bracketed() -> Timing? {
        guard let open = words.firstIndex(where: { $0.folded == "(" }), let close = words[open...].firstIndex(where: { $0.folded == ")" }),
            !words[(close + 1)...].contains(where: { $0.folded == "(" })
        else { return nil }
        let outside = Self(source, Array(words[..<open] + words[(close + 1)...])).timing()
        let inside = Self(source, Array(words[open + 1..<close])).timing()
        switch (outside, inside) {
        case (let outside?, nil): return outside
        case (let outside?, let inside?):
            if outside == inside { return outside }
            // "Hằng năm (15/11–15/12)": the years outside, the days inside.
            guard case .yearly(let years) = outside else { return nil }
            let said = inside.said(years)
            return said == inside ? nil : said
        case (nil, let inside?):
            var tail = Self(source, Array(words[(close + 1)...]))
            let years = tail.yearsAfter()
            return tail.isAtEnd ? inside.said(years) : nil
        case (nil, nil): return nil
        }
    }

    /// 15/11–15/12 for gender equality and against gender-based violence; June against domestic violence, and for children.
    func actionMonth() -> Timing? {
        guard words.starts(with: ["thang", "hanh", "dong"]), !words.contains(where: { $0.folded == "(" }) else { return nil }
        func names(_ folded: String...) -> Bool { words.indices.contains { words[$0...].starts(with: folded) } }
        let days: (YearDay?, YearDay?)
        if names("binh", "dang", "gioi") || names("co", "so", "gioi") {
            days = (YearDay(month: 11, day: 15), YearDay(month: 12, day: 15))
        } else if names("bao", "luc", "gia", "dinh") || names("tre", "em") {
            days = (YearDay(month: 6, day: 1), YearDay(month: 6, day: 30))
        } else {
            return nil
        }
        guard let from = days.0, let to = days.1 else { return nil }
        // Years may stand behind the name; a number anywhere else means more than the month.
        for start in words.indices {
            var tail = Self(source, Array(words[start...]))
            let years = tail.yearsAfter()
            if tail.isAtEnd, years != .unsaid {
                return words[..<start].contains { $0.number != nil } ? nil : .actionPeriod(from: from, to: to, years)
            }
        }
        return words.contains { $0.number != nil } ? nil : .actionPeriod(from: from, to: to, .unsaid)
    }
}
