public import Core

/// When a task is to be done, as its plan says it: "Quý III, IV hằng năm", "2017–2019 thí điểm", "sau khi có hướng dẫn của Trung ương".
///
///     Timing("Quý III, IV hằng năm")   // .quarters([3...3, 4...4], .every())
///     Timing("Quý III, IV hằng năm").occurrences(in: 2026...2030)   // ten, the first due by the end of 30/9/2026
///
/// What the words leave open stays open (`.unclear`, `Years.unsaid`): nothing is guessed.
public indirect enum Timing: Hashable, Sendable {
    /// "trước ngày 30/6/2026".
    case once(by: DueDay)
    /// "trước ngày 01/12 hằng năm".
    case each(YearDay, DueDay.Preposition, Years)
    /// "hằng năm".
    case yearly(Years)
    /// "02 lần/năm"; once a year, quarter … is `.yearly`, `.quarters` …
    case times(Int, per: Span, Years)
    /// "Quý III, IV" is [3...3, 4...4]; "Quý II–III" is one stretch, [2...3].
    case quarters([ClosedRange<Int>], Years)
    /// "6 tháng đầu năm" is [1].
    case halves([Int], Years)
    /// "Tháng 11–12" is one stretch, [11...12].
    case months([ClosedRange<Int>], Years)
    /// "trước ngày 25 hằng tháng", "ngày 15 của tháng cuối quý".
    case dayOfMonth(Int, DueDay.Preposition, months: [Int], Years)
    /// "từ tháng 9/2026 đến tháng 6/2027".
    case stretch(from: LocalDate, to: LocalDate)
    /// "15/11–15/12": the days of a campaign; into the next year when the end comes first.
    case actionPeriod(from: YearDay, to: YearDay, Years)
    /// "2017–2019 thí điểm; từ 2020 nhân rộng", "giai đoạn 2021–2025", "năm 2026".
    case phases([Phase])
    /// "Thường xuyên": all the time, never due.
    case standing(Years)
    /// "Sau khi có hướng dẫn của Trung ương": what is waited for, as written.
    case awaiting(String)
    /// "Khi có thông tin về vụ việc": the occasion, as written.
    case onDemand(String)
    /// "Quý II và tháng 11".
    case several([Timing])
    /// The words do not say when, or say more than is understood.
    case unclear

    /// Reads a phrase.
    public init(_ phrase: String) { self = TimingReader.read(phrase) }

    public enum Span: String, Sendable, CaseIterable { case year, half, quarter, month }
}

/// A day that comes every year.
public struct YearDay: Hashable, Sendable {
    public let month: Int
    public let day: Int

    /// Nil for a day that no year has; 29/2 is its month's last day in common years.
    public init?(month: Int, day: Int) {
        guard LocalDate(year: 2024, month: month, day: day) != nil else { return nil }
        (self.month, self.day) = (month, day)
    }

    public func date(in year: Int) -> LocalDate {
        LocalDate(year: year, month: month, day: day) ?? LocalDate(year: year, month: month, day: day - 1) ?? .last
    }
}

/// One stretch of years of a task that goes in steps.
public struct Phase: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case plain
        /// "thí điểm".
        case pilot
        /// "nhân rộng", "trên phạm vi toàn tỉnh".
        case rollOut = "roll_out"
        /// "duy trì".
        case upkeep
    }

    /// Nil: "đến năm 2030", "từ nay đến 2030".
    public let from: Int?
    /// Nil: "từ năm 2020".
    public let to: Int?
    public let kind: Kind
    /// What is done in it, as written; empty when only the years stand there.
    public let text: String
    /// "sau khi có …": what it waits for, as written.
    public let awaits: String?

    public init(from: Int?, to: Int?, kind: Kind = .plain, text: String = "", awaits: String? = nil) {
        (self.from, self.to, self.kind, self.text, self.awaits) = (from, to, kind, text, awaits)
    }
}
