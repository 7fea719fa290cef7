import Access
import Core
import Organisations
import Storage

/// The people of one unit whose role opens cases.
struct UnitMembers {
    struct Person: Sendable, Equatable {
        let id: ID<User>
        let name: String
        /// Has a copy of the newest key.
        let holds: Bool
        /// Has a key of their own, made when they first signed in.
        let hasKey: Bool
    }

    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// By name. Whoever asks is one of them, or leads the unit's place; the pages see to that.
    func list(of unit: ID<Agency>) throws -> [Person] {
        let accounts = try tx.run("SELECT id FROM account WHERE agency_id = \(unit) AND active = \(true) ORDER BY sort_key, id")
        let holders = Set<ID<User>>(
            try tx.run(
                """
                SELECT account_id FROM unit_key_wrap
                WHERE agency_id = \(unit) AND version = (SELECT max(version) FROM unit_key WHERE agency_id = \(unit))
                """
            ).map { try $0.get("account_id") })
        return try accounts.compactMap { row in
            guard let viewer = try UserStore(tx).viewer(of: try row.get("id")), viewer.holdsKeys else { return nil }
            let hasKey = try MemberKeyStore(tx).publicKey(of: viewer.user) != nil
            return Person(id: viewer.user, name: viewer.name, holds: holders.contains(viewer.user), hasKey: hasKey)
        }
    }

    /// Those who have copies of the unit's key and are not its members any more.
    func holdersWhoLeft(_ unit: ID<Agency>) throws -> [ID<User>] {
        let holders: [ID<User>] = try tx.run("SELECT DISTINCT account_id FROM unit_key_wrap WHERE agency_id = \(unit)").map {
            try $0.get("account_id")
        }
        return try holders.filter { account in
            guard let viewer = try UserStore(tx).viewer(of: account) else { return true }
            return viewer.agency != unit || !viewer.holdsKeys
        }
    }
}
