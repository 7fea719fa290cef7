/// What somebody may do here. A person may hold several.
///
/// Those that open cases are the columns of the matrix of who needs what.
public enum Role: String, Sendable, CaseIterable {
    /// Keeps units, agencies and accounts; sees no unpublished plan by that role alone, and never a case.
    case administrator
    /// Reads plans in, corrects and publishes them, follows all their tasks.
    case officer
    /// Leads the unit: looks at all its work, confirms it, gives directions.
    case leader
    /// Works on what its own agency was given.
    case member
    /// Looks at published programmes.
    case viewer

    /// Takes reports in, until a case is handed over.
    case intake
    /// Leads the cases that were given to them.
    case caseworker
    /// Answers for the caseworkers of a team: reads with them, approves plans and closures.
    case supervisor
    /// The health station: what a referral brings, its own notes.
    case health
    /// The ward's police: protection, the alleged perpetrator, what the law asks for.
    case police
    /// Justice and legal aid.
    case justice
    /// A shelter, the Women's Union's or another's.
    case shelter
    /// A school: reports, and its part of a child's plan.
    case school
    /// The trade union or the employer's representative: reports of harassment at work.
    case workplace

    /// Counts without people.
    case statistics
    /// Reads the record of who did what; no content.
    case auditor

    /// Whether its holders can open a case: they need a second factor, and their sessions end sooner.
    public var opensCases: Bool {
        switch self {
        case .intake, .caseworker, .supervisor, .health, .police, .justice, .shelter, .school, .workplace: true
        case .administrator, .officer, .leader, .member, .viewer, .statistics, .auditor: false
        }
    }

    /// Whether its holders must open no case, by any other role either: those who keep accounts, lead, count or check.
    public var staysOutside: Bool {
        switch self {
        case .administrator, .leader, .statistics, .auditor: true
        default: false
        }
    }
}
