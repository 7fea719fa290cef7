import Access
import Core
import Organisations

/// Who may do what about guidance: one table. Pages offer exactly what it allows.
///
/// Four eyes by construction: no version is addressed to the agency of whoever issues it, so nobody receives their own.
enum GuidanceRules {
    enum Relation: Sendable, CaseIterable {
        /// An officer of the unit.
        case issuer
        /// Works at an agency that the newest version is addressed to.
        case addressee
        /// Anybody else of the unit.
        case reader

        static func all(of viewer: Viewer, to guidance: Guidance, _ agencies: [ID<Agency>]) -> Set<Relation> {
            guard viewer.place == guidance.place else { return [] }
            var found: Set<Relation> = [.reader]
            if viewer.holds(.officer) { found.insert(.issuer) }
            if viewer.holds(anyOf: [.member, .officer]), agencies.contains(viewer.agency) { found.insert(.addressee) }
            return found
        }
    }

    enum Act: Sendable, CaseIterable { case revision, withdrawal, receipt }

    static func whoMay(_ act: Act) -> Set<Relation> {
        switch act {
        case .revision, .withdrawal: [.issuer]
        case .receipt: [.addressee]
        }
    }

    static func allows(_ act: Act, _ relations: Set<Relation>) -> Bool { !relations.isDisjoint(with: whoMay(act)) }
}
