import Core

/// The small signs of official papers.
enum OfficialText {
    static func capitals(_ text: String) -> [String] { CleanText.lines(text).map { $0.uppercased() } }

    /// Each with a semicolon, the last with a full stop.
    static func list(_ items: [String], mark: String = "") -> [String] {
        let items = items.map { bare(CleanText.line($0)) }.filter { !$0.isEmpty }
        return items.enumerated().map { mark + $1 + ($0 == items.count - 1 ? "." : ";") }
    }

    /// The sign that nothing follows.
    static func ended(_ text: String) -> String {
        let text = bare(text)
        return text.isEmpty ? "" : text + "./."
    }

    /// Without the signs at its end.
    private static func bare(_ text: String) -> String {
        var text = Substring(text)
        while let last = text.last, ".;,/".contains(last) || last.isWhitespace { text.removeLast() }
        return String(text)
    }

    /// "46/KH-UBND"; a place for the pen where there is no number yet.
    static func number(_ number: String, _ symbol: String) -> String {
        let number = CleanText.line(number), symbol = CleanText.line(symbol).uppercased()
        let isDigit = number.utf8.count == 1 && number.utf8.allSatisfy { (48...57).contains($0) }
        let shown = number.isEmpty ? "........" : isDigit ? "0" + number : number
        return symbol.isEmpty ? shown : shown + "/" + symbol
    }

    /// "ngày 05 tháng 3 năm 2026": days below ten and the months 1 and 2 have a zero.
    static func day(_ date: LocalDate?, month: Int?, year: Int?) -> String {
        guard let date else {
            return "ngày ...... tháng \(month.map { padded($0, below: 3) } ?? "......") năm \(year.map(String.init) ?? "..........")"
        }
        return "ngày \(padded(date.day, below: 10)) tháng \(padded(date.month, below: 3)) năm \(date.year)"
    }

    private static func padded(_ number: Int, below limit: Int) -> String { number < limit ? "0\(number)" : "\(number)" }
}
