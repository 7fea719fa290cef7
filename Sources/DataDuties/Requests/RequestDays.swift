import Calendar
import Core

/// How long each kind of request may take (decree 356/2025/NĐ-CP): an answer that it has come within two working days; what it asks for
/// within 10 days to see or correct, 15 to withdraw or restrict, 20 to delete; one extension.
enum RequestDays {
    static let workingDaysToAcknowledge = 2

    static func days(_ kind: DataRequest.Kind) -> Int {
        switch kind {
        case .access, .correction: 10
        // The law's table has no days of its own for an objection; it stops processing as a restriction does.
        case .withdrawal, .restriction, .objection: 15
        case .deletion: 20
        }
    }

    /// The day of receipt is not counted (Civil Code 2015, art. 147).
    static func acknowledged(from received: LocalDate, _ time: DutyTime) -> LocalDate { time.days.adding(workingDaysToAcknowledge, to: received) }
    static func done(_ kind: DataRequest.Kind, from received: LocalDate) -> LocalDate { received.adding(days: days(kind)) }

    /// The latest day of the one extension: as many days once more.
    static func latest(_ kind: DataRequest.Kind, from received: LocalDate) -> LocalDate { received.adding(days: 2 * days(kind)) }
}
