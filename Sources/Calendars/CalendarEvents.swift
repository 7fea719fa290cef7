import Audit
import Core

extension AuditAct {
    static let dayAdded = AuditAct("calendars.dayAdded")
    static let dayChanged = AuditAct("calendars.dayChanged")
    static let daySwitched = AuditAct("calendars.daySwitched")
    static let yearAdded = AuditAct("calendars.yearAdded")
}

extension Problem {
    /// The table has one row for a day.
    static let dayTaken = Problem("calendars.dayTaken", .conflict)
    /// A year is filled in by law once; after that people correct its rows.
    static let yearThere = Problem("calendars.yearThere", .conflict)
    /// Outside the years for which the lunar calendar is known.
    static let yearUnknown = Problem("calendars.yearUnknown", .invalid)
}
