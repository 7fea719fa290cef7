import Rights
import Vault

/// One field of a compartment; names after the intake form's inventory (practice reference §1.2). All may stay empty: nobody is
/// made to tell.
struct PartField: Sendable {
    let name: String
    /// In characters.
    let longest: Int
    let isLong: Bool

    private init(_ name: String, _ longest: Int = 200, isLong: Bool = false) { (self.name, self.longest, self.isLong) = (name, longest, isLong) }

    static func all(of compartment: Compartment) -> [PartField] {
        switch compartment {
        case .identity:
            [PartField("name"), PartField("otherName"), PartField("birth", 40), PartField("sex", 40), PartField("needs", 1000, isLong: true)]
        case .contact:
            [PartField("phone"), PartField("address", 400), PartField("safeWay", 1000, isLong: true), PartField("neverDo", 1000, isLong: true)]
        case .narrative: [PartField("wish", 2000, isLong: true), PartField("story", 20_000, isLong: true), PartField("perpetrator", 400)]
        case .medical, .legal, .safetyPlan: []
        }
    }
}

extension Compartment {
    /// Those that a case has from its first day.
    static let kept: [Compartment] = [.identity, .contact, .narrative]

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
