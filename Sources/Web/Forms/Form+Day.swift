public import Core

extension Form {
    /// `21/11/2026` as people here write it (a date field would follow the browser's language), or `2026-11-21`. Nil when empty or wrong.
    public mutating func day(_ name: String, required: WordKey? = nil) -> LocalDate? {
        let text = self[name]
        if text.isEmpty {
            if let required { refuse(name, required) }
            return nil
        }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        let typed =
            parts.count == 3
            ? parts[2].flatMap { year in parts[1].flatMap { month in parts[0].flatMap { LocalDate(year: year, month: month, day: $0) } } } : nil
        let day = LocalDate(text) ?? typed
        if day == nil { refuse(name, "form.dayWrong") }
        return day
    }
}
