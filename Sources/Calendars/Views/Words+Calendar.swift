public import Calendar
import Core
public import Web

/// What due days and occurrences are called on the screen. Other features say them with the same words.
extension Words {
    /// "Còn 3 ngày", "Hôm nay", "Quá hạn 12 ngày".
    public func callAsFunction(_ standing: DueDay.Standing) -> String {
        switch standing {
        case .ahead(let days): self("calendar.standing.ahead", count: days)
        case .today: self("calendar.standing.today")
        case .extended(let until): self("calendar.standing.extended", ["day": longDay(until)])
        case .late(let days): self("calendar.standing.late", count: days)
        }
    }

    /// "Quý III/2026", "Năm 2026, lần 1/2".
    public func callAsFunction(_ label: Occurrence.Label) -> String {
        let name = self(.of("calendar.label", label.word), label.values)
        return label.turn.map { "\(name), \(self("calendar.label.turn", $0))" } ?? name
    }

    /// "trước ngày 05/12/2026", as the paper words it.
    public func callAsFunction(_ due: DueDay) -> String {
        self(.of("calendar.due", due.preposition.rawValue), ["day": due.day.vietnamese])
    }
}
