/// A day of the week, Monday first as Vietnamese calendars print it.
public enum Weekday: String, Sendable, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}
