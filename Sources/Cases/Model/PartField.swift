import Rights
import Vault

/// One field of a compartment; names after the intake form's inventory and the steps of case management (practice reference §1.2,
/// §1.4). All may stay empty: nobody is made to tell.
struct PartField: Sendable {
    let name: String
    /// In characters.
    let longest: Int
    let isLong: Bool
    /// Who sees this much of a part of which they are given a summary: the words in quotation marks of the matrix (§4.1).
    let summary: [Duty]

    private init(_ name: String, _ longest: Int = 200, isLong: Bool = false, summary: [Duty] = []) {
        (self.name, self.longest, self.isLong, self.summary) = (name, longest, isLong, summary)
    }

    private static func long(_ name: String, _ longest: Int = 2000, summary: [Duty] = []) -> PartField {
        PartField(name, longest, isLong: true, summary: summary)
    }

    static func all(of compartment: Compartment) -> [PartField] {
        switch compartment {
        case .identity: [PartField("name"), PartField("otherName"), PartField("birth", 40), PartField("sex", 40), long("needs", 1000)]
        case .contact: [PartField("phone"), PartField("address", 400), long("safeWay", 1000), long("neverDo", 1000)]
        case .narrative: [long("wish", 2000), long("story", 20_000), PartField("perpetrator", 400)]
        case .medical: medical
        case .legal: legal
        case .safetyPlan: safetyPlan
        }
    }

    private static let medical = [
        // "S (attended/needs)"
        PartField("attended", summary: [.caseworker, .supervisor]), long("careNeeds", summary: [.caseworker, .supervisor]),
        // "medicines/allergy only"
        long("medicines", 1000, summary: [.shelter]), PartField("since"), long("findings", 5000), long("care", 5000)
    ]

    private static let legal = [
        PartField("wantsAction"), PartField("reported"),
        // "procedure status"
        long("procedure", 1000, summary: [.workplace]), long("protection"), long("deadlines", 1000), long("advice", 5000)
    ]

    private static let safetyPlan = [
        // "health risk", "risk flag, protection facts", "facts for the request", "safety + daily needs", "child plan part"
        long("danger", 1000, summary: [.health, .police, .shelter]), long("protectionFacts", summary: [.police, .justice]),
        long("dailyNeeds", summary: [.shelter]), long("childPlan", summary: [.school]), long("worry"), long("resources"),
        long("preparation"), long("duringViolence"), long("afterLeaving"), PartField("reviewDay", 40)
    ]
}

extension Compartment {
    /// Those that are written when a case is begun; the others come with the work.
    static let first: [Compartment] = [.identity, .contact, .narrative]

    var part: Part {
        switch self {
        case .identity: .identity
        case .contact: .contact
        case .narrative: .narrative
        case .medical: .medical
        case .legal: .legal
        case .safetyPlan: .safetyPlan
        }
    }
}
