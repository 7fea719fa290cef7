import Access
import Core
import Organisations
import Storage

/// Those whose unit has a key that they do not hold.
struct WaitingPeople {
    struct Person: Sendable, Equatable {
        let id: ID<User>
        let name: String
        let agency: String
    }

    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// Of the viewer's own place, for those who lead it.
    func list(visibleTo viewer: Viewer) throws -> [Person] {
        guard viewer.holds(.leader) else { return [] }
        let units: [ID<Agency>] = try tx.run(
            """
            SELECT agency.id FROM agency WHERE agency.place_code = \(viewer.place)
                AND EXISTS (SELECT 1 FROM unit_key WHERE unit_key.agency_id = agency.id) ORDER BY agency.id
            """
        ).map { try $0.get("id") }
        return try units.flatMap { unit in
            try UnitMembers(tx).list(of: unit).filter { !$0.holds && $0.hasKey }.compactMap { person in
                try UserStore(tx).viewer(of: person.id).map { Person(id: person.id, name: person.name, agency: $0.agencyName) }
            }
        }
    }
}
