public import Calendar
public import Core

/// A row of the table of days off, as this installation keeps it. One for all its units: the days off are the country's.
public struct HolidayRow: Sendable, Equatable {
    public let id: ID<HolidayRow>
    public var holiday: Holiday
    public let revision: Int

    public init(id: ID<HolidayRow> = .random(), _ holiday: Holiday, revision: Int = 1) {
        (self.id, self.holiday, self.revision) = (id, holiday, revision)
    }

    /// From when periods of plans may begin to where the lunar calendar is known.
    static let years = 2016...2100
}
