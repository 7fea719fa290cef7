import Access
import Audit
import Calendar
import Core
import Storage
import Web

/// Adding, correcting and switching rows: called by the pages and by JSON. Rows are never deleted; one that is wrong is switched off.
///
/// Open due days follow the table at once, since lateness is computed from it whenever somebody looks. What was reported
/// before stays as it was judged then: whoever keeps a report keeps its verdict with it.
enum KeepHolidays {
    enum Outcome: Sendable {
        case saved(HolidayRow)
        case refused(Form)
        /// Somebody saved since the form was opened.
        case meanwhile(HolidayRow)
    }

    static func add(_ form: Form, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws -> Outcome {
        switch HolidayDetails.check(form) {
        case .invalid(let form): return .refused(form)
        case .valid(let holiday):
            guard try HolidayStore(tx).find(on: holiday.date) == nil else { return .refused(form.taken) }
            let row = HolidayRow(holiday)
            try HolidayStore(tx).add(row)
            try AuditLog(tx).record(.dayAdded, "day", code: holiday.date.text, by: viewer.user, at: now, detail: holiday.trace)
            return .saved(row)
        }
    }

    static func change(_ id: ID<HolidayRow>, _ form: Form, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws -> Outcome {
        let row = try HolidayStore(tx).get(id)
        if form["revision"] != String(row.revision) { return .meanwhile(row) }
        switch HolidayDetails.check(form) {
        case .invalid(let form): return .refused(form)
        case .valid(let holiday):
            if let other = try HolidayStore(tx).find(on: holiday.date), other.id != id { return .refused(form.taken) }
            var changed = row
            changed.holiday = holiday
            try HolidayStore(tx).save(changed)
            try AuditLog(tx).record(.dayChanged, "day", code: holiday.date.text, by: viewer.user, at: now, detail: holiday.trace)
            return .saved(try HolidayStore(tx).get(id))
        }
    }

    /// - parameter withLater: the rows of the same name in later years too.
    /// - throws: `Problem.changedMeanwhile` when the row was saved since it was shown.
    static func turn(
        _ id: ID<HolidayRow>, on isOn: Bool, revision: String, withLater: Bool, by viewer: Viewer, at now: Instant, _ tx: any Transaction
    ) throws -> HolidayRow {
        let row = try HolidayStore(tx).get(id)
        guard revision == String(row.revision) else { throw Problem.changedMeanwhile }
        let later = withLater ? try HolidayStore(tx).later(than: row.holiday.date, named: row.holiday.name) : []
        for var each in [row] + later where each.holiday.isOn != isOn {
            each.holiday.isOn = isOn
            try HolidayStore(tx).save(each)
            try AuditLog(tx).record(
                .daySwitched, "day", code: each.holiday.date.text, by: viewer.user, at: now, detail: isOn ? "on" : "off")
        }
        return row
    }
}

extension Form {
    fileprivate var taken: Form {
        var form = self
        form.refuse("date", "daysOff.dayTaken")
        return form
    }
}

extension Holiday {
    /// For the record: machine words, not what somebody typed.
    fileprivate var trace: String { "\(kind.rawValue) \(isCertain ? "certain" : "provisional") \(isOn ? "on" : "off")" }
}
