import Access
import Core
import Organisations
import Rights
import Vault

/// The frame of a case: what may be seen in a list. It holds nothing about the person; that lies in sealed compartments.
struct CaseFile: Sendable, Equatable {
    let id: ID<CaseFile>
    /// What people call it by: the year and four digits drawn at random, so that it tells neither how many there are nor which came first.
    let number: String
    /// The unit that handles it.
    let agency: ID<Agency>
    /// Who has it in hand; nil while a supervisor has yet to give it to somebody.
    var person: ID<User>?
    var status: CaseStatus
    var next: NextAct
    var nextDay: LocalDate?
    /// To the unit's own work on it.
    var consent: Consent
    let opened: Instant
    var closing: ClosingReason?
    var revision: Int
    /// What the one who looks has opened in an emergency, at this moment. In no column of the case.
    var emergency: Set<Compartment> = []
    /// With the viewer's own unit; of others it tells nothing.
    var shares: [CaseShare] = []

    var isOpen: Bool { status == .new || status == .working }
}

enum CaseStatus: String, Sendable, CaseIterable {
    case new, working, closed
    /// Its keys are destroyed; the frame stays, for the record.
    case erased
}

/// What is to be done next, from a list: a free text would tell about the person.
enum NextAct: String, Sendable, CaseIterable {
    case contact, assess, plan, refer, review, close, none
}

enum ClosingReason: String, Sendable, CaseIterable {
    case reached, wish, moved, unreachable, handedOver, notOurs
}

extension Consent {
    /// As it is stored, sent, and named in the words.
    var name: String { "\(self)" }

    init?(name: String) {
        guard let found = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = found
    }
}
