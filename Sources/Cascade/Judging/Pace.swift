import Calendar
import Core

/// When and how often something is done, as far as its words say it.
struct Pace: Sendable {
    enum Kind: Sendable { case standing, yearly, recurring, once }

    /// Nil when no time is named, or only one that waits for something.
    let kind: Kind?
    /// The last day of each time in the years asked for, in order; several times may fall due together.
    let dues: [LocalDate]
    /// As written; empty when no time is named.
    let text: String

    init(of measure: Measure, in years: ClosedRange<Int>) {
        let (timings, text) = Self.timings(measure.timing ?? measure.sentence)
        self.text = text
        var keys: Set<String> = []
        let occurrences = timings.flatMap { $0.everyYear.occurrences(in: years) }.filter { keys.insert($0.key).inserted }
        dues = occurrences.compactMap { $0.kind == .dated ? $0.due?.last : nil }.sorted()
        kind = Self.kind(timings, occurrences.contains { $0.kind == .standing })
    }

    private static func kind(_ timings: [Timing], _ isStanding: Bool) -> Kind? {
        let kinds = timings.compactMap(\.paceKind)
        if isStanding { return .standing }
        if kinds.contains(.recurring) { return .recurring }
        return kinds.contains(.yearly) ? .yearly : kinds.first
    }

    private static func timings(_ words: String) -> ([Timing], String) {
        let whole = Timing(words)
        if whole.isTime { return ([whole], words) }
        return search(words.split(whereSeparator: \.isWhitespace).prefix(most).map(String.init))
    }

    private static let longest = 9
    /// Words searched: somebody's whole page is no task.
    private static let most = 400
    /// What a phrase of time begins with.
    private static let openings: Set<String> = [
        "truoc", "cham", "hang", "moi", "quy", "thang", "nam", "tu", "trong", "den", "vao", "dinh", "thuong", "giai", "hoan", "ngay", "nua", "sau"
    ]

    /// The phrases of time within a sentence, the longest at each place.
    private static func search(_ words: [String]) -> ([Timing], String) {
        var found: [(timing: Timing, text: String)] = []
        let folded = words.map(VietnameseText.folded)
        var place = 0
        while place < words.count {
            let opens = openings.contains { folded[place].hasPrefix($0) } || folded[place].first?.isNumber == true || folded[place].hasPrefix("(")
            guard opens, let (timing, count) = phrase(words[place...]) else { place += 1; continue }
            found.append((timing, words[place..<place + count].joined(separator: " ")))
            place += count
        }
        // "Hằng năm … từ ngày 15/11 đến ngày 15/12": the days say more than the year.
        let sharper = found.contains { $0.timing.paceKind == .recurring } ? found.filter { $0.timing.paceKind != .yearly } : found
        return (sharper.map(\.timing), sharper.map(\.text).joined(separator: ", "))
    }

    private static func phrase(_ words: ArraySlice<String>) -> (Timing, Int)? {
        for count in stride(from: min(longest, words.count), through: 1, by: -1) {
            let timing = Timing(words.prefix(count).joined(separator: " "))
            if timing.isTime { return (timing, count) }
        }
        return nil
    }
}

extension Timing {
    /// Neither unclear nor waiting for something.
    fileprivate var isTime: Bool { paceKind != nil || isStanding }

    /// "Hằng quý" is every quarter of every year; a quarter without a year stays open.
    fileprivate var everyYear: Timing {
        switch self {
        case .quarters(let quarters, .unsaid) where quarters.count == 4: .quarters(quarters, .every())
        case .months(let months, .unsaid) where months.count == 12: .months(months, .every())
        case .several(let timings): .several(timings.map(\.everyYear))
        default: self
        }
    }

    private var isStanding: Bool {
        switch self {
        case .standing: true
        case .several(let timings): timings.contains(where: \.isStanding)
        default: false
        }
    }

    fileprivate var paceKind: Pace.Kind? {
        switch self {
        case .once, .stretch: .once
        case .phases(let phases): phases.contains { $0.from != nil || $0.to != nil } ? .once : nil
        case .yearly(let years): Self.kind(.yearly, years)
        case .each(_, _, let years), .times(_, _, let years), .quarters(_, let years), .halves(_, let years), .months(_, let years),
            .dayOfMonth(_, _, _, let years):
            Self.kind(.recurring, years)
        case .actionPeriod: .recurring
        case .several(let timings): timings.lazy.compactMap(\.paceKind).first
        case .standing, .awaiting, .onDemand, .unclear: nil
        }
    }

    private static func kind(_ kind: Pace.Kind, _ years: Years) -> Pace.Kind {
        if case .only(let years) = years, years.count == 1 { return .once }
        return kind
    }
}
