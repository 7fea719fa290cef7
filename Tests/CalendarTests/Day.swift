import Core

/// `"2026-11-21".day` in tables of days.
extension String {
    var day: LocalDate {
        guard let date = LocalDate(self) else { preconditionFailure("\(self) is no day") }
        return date
    }
}
