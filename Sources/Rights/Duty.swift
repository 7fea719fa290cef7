/// In which capacity somebody comes to a case: the rows of the matrix of who needs what (practice reference §4.1).
///
/// Somebody may have several. Those at the end have none with any case, and stand here so that the table says so.
public enum Duty: Int, Sendable, CaseIterable {
    case intake, caseworker, supervisor, health, police, justice, shelter, school, workplace
    case head, administrator, statistics, auditor, community
}
