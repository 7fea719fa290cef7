import Access
import Calendar
import Core
import Organisations
import Reporting
import Storage
import Succession

/// Puts what a paper asks for now beside what it asked for before.
struct DutyMerge {
    let tx: any Transaction
    let today: LocalDate
    /// The place whose paper it is.
    let owner: String

    private struct Key: Hashable {
        let series: String
        let unit: UnitID
        let label: ReportPeriod.Label
        /// The first, second … part of the unit's period.
        let part: Int
    }

    /// What was sent stays as it was, and so does what is overdue; what is still open follows the paper.
    /// - returns: how many duties are new, changed or gone.
    func merge(_ wanted: [(duty: ReportDuty, agency: ID<Agency>?)], into there: [ReportDuty]) throws -> Int {
        let old = Dictionary(keyed(there, by: { $0 }).map { ($0.key, $0.value) }) { first, _ in first }
        let new = Dictionary(keyed(wanted, by: \.duty).map { ($0.key, $0.value) }) { first, _ in first }
        var count = 0
        for (key, gone) in old where new[key] == nil && isOpen(gone) {
            try DutyStore(tx).remove(gone.id)
            count += 1
        }
        for (key, next) in new.sorted(by: { $0.value.duty.due.day < $1.value.duty.due.day }) {
            guard let known = old[key] else {
                try DutyStore(tx).add(next.duty, agency: next.agency?.rawValue, owner: owner)
                count += 1
                continue
            }
            if isOpen(known), differs(known, next.duty) {
                try DutyStore(tx).replace(known.id, with: next.duty)
                count += 1
            }
        }
        return count
    }

    private func isOpen(_ duty: ReportDuty) -> Bool { duty.standing.state == .open && duty.due.last >= today }

    private func differs(_ old: ReportDuty, _ new: ReportDuty) -> Bool {
        old.period != new.period || old.due != new.due || old.wording != new.wording || old.recipient != new.recipient || old.via != new.via
            || old.viaName != new.viaName || old.unitName != new.unitName || old.recipientName != new.recipientName || old.origin != new.origin
    }

    private func keyed<Value>(_ values: [Value], by duty: (Value) -> ReportDuty) -> [(key: Key, value: Value)] {
        var parts: [Key: Int] = [:], seen: Set<[String]> = []
        return values.sorted { duty($0).period.days.first < duty($1).period.days.first }.compactMap { value in
            let own = duty(value)
            guard seen.insert([own.series, own.unit.rawValue, own.period.label.text, own.period.days.first.text]).inserted else { return nil }
            let first = Key(series: own.series, unit: own.unit, label: own.period.label, part: 0)
            let part = parts[first, default: 0]
            parts[first] = part + 1
            return (Key(series: own.series, unit: own.unit, label: own.period.label, part: part), value)
        }
    }
}
