import Core
import Organisations
import Rights
import Vault

/// A unit that helps with a case beside the one that handles it: for one kind of help, by her agreement to that very unit.
struct CaseShare: Sendable, Equatable {
    let agency: ID<Agency>
    /// In which capacity the unit's people come to the case; other roles that they hold give them nothing.
    let duty: Duty
    /// To this unit and this help; hers to the work itself is the case's own.
    let consent: Consent
    /// Of the law's exceptions.
    let basis: Basis?
    let at: Instant

    enum Basis: String, Sendable, CaseIterable { case child, danger }

    /// The kinds of help that the table of rights knows for receiving units.
    static let duties: [Duty] = [.health, .police, .justice, .shelter, .school, .workplace]

    /// What a unit needs the keys of, to help in that capacity.
    static func compartments(for duty: Duty) -> [Compartment] {
        Compartment.allCases.filter { Rights.decide(.open, on: $0.part, as: duty, being: .receiving, consent: .given) > .refused }
    }
}

extension Duty {
    /// As it is stored and named in the words.
    var name: String { "\(self)" }

    init?(name: String) {
        guard let found = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = found
    }
}
