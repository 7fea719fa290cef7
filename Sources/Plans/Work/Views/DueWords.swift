import Calendar
import Core
import Web

/// A last day as an officer reads it: "Thứ Năm 26/11/2026 · còn 3 ngày".
struct DueWords {
    let time: WorkTime
    let words: Words

    func day(_ day: LocalDate) -> String { words.longDay(day) }

    /// How far away it is, with its tone; nil when the work is over.
    func distance(_ occurrence: Occurrence) -> (text: String, tone: Tone)? {
        guard !occurrence.state.isOver, occurrence.state != .postponed else { return nil }
        guard let due = occurrence.due else { return (words("work.undated"), .quiet) }
        if let report = occurrence.report { return report.isLate ? (words("work.reportedLate"), .late) : nil }
        let days = time.today.days(until: due)
        if time.isOverdue(occurrence) { return (words("work.overdueBy", count: -days), .late) }
        if days < 0 { return (words("work.graceDay"), .attention) }
        if days == 0 { return (words("work.dueToday"), .attention) }
        return (words("work.daysLeft", count: days), days <= WorkTime.nearDays ? .attention : .plain)
    }

    func reminder(_ reminder: Reminder) -> String {
        let left = time.today.days(until: reminder.due)
        let how = left > 0 ? words("work.daysLeft", count: left) : left == 0 ? words("work.dueToday") : words("work.overdueBy", count: -left)
        return words("work.dueOn", ["day": day(reminder.due)]) + " · " + how
    }

    /// What to do about a last day that is a day off (Civil Code 2015 art. 148.5): it stands; send it before; late begins later.
    func advice(_ due: LocalDate) -> String? {
        guard !time.days.isWorkingDay(due) else { return nil }
        return words("work.dueOff", ["day": day(time.days.previous(before: due)), "late": day(time.days.next(after: due))])
    }
}

/// Which time of a task: "Quý III năm 2026", "Giai đoạn 2017–2019, lần 1/2".
extension Occurrence.Label {
    func text(_ words: Words) -> String {
        let whole = words(.of("calendar.label", key), values)
        return turn.map { whole + " " + words("calendar.label.turn", $0) } ?? whole
    }
}

extension Occurrence {
    /// What a person calls it. One that is called by its last day is called by the one that holds now.
    func name(_ words: Words) -> String {
        guard label.key == "day", let due else { return label.text(words) }
        return words("calendar.label.day", ["day": due.vietnamese])
    }

    /// The page of the task that shows this time.
    var path: Path { "/work/\(task)?time=\(id)" }
}

/// The state of the work and the requests, side by side, never merged.
struct StateTags {
    let occurrence: Occurrence
    let due: DueWords
    let words: Words

    var html: HTML {
        let request: HTML? = occurrence.asked != nil ? " \(tag(words("work.asked"), .attention))" : nil
        let distance: HTML? = due.distance(occurrence).map { " \(tag($0.text, $0.tone))" }
        let urged: HTML? =
            occurrence.urged > 0 && !occurrence.state.isOver ? " \(tag(words("work.urgedTimes", count: occurrence.urged), .attention))" : nil
        return "\(tag(state, tone))\(distance)\(request)\(urged)"
    }

    private var state: String {
        if occurrence.state == .open, !occurrence.hasProgress { return words("work.state.notBegun") }
        if occurrence.state == .confirmed, let report = occurrence.report, occurrence.due != nil {
            return words(report.isLate ? "work.cell.done-late" : "work.cell.done-in-time")
        }
        return words(.of("work.state", occurrence.state.rawValue))
    }

    private var tone: Tone {
        switch occurrence.state {
        case .confirmed: occurrence.report?.isLate == true ? .attention : .good
        case .reported, .handedBack: .attention
        case .open: .plain
        case .postponed, .withdrawn: .quiet
        }
    }
}
