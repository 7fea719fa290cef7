import Access
import Core
import Storage
import Vault
import Web

/// The state of one's unit's key as JSON. Keys themselves never leave the server, and programs open nothing.
enum KeyringAPI {
    static let routes: [Route] = [
        .api(
            .get, "/unit-key", for: KeyringPages.members,
            Operation(
                "readUnitKey", "The version of your unit's key, and who of its members holds it.",
                answers: .object([
                    ("version", .integer), ("isDue", .bool),
                    ("members", .list(.object([("id", .text), ("name", .text), ("holds", .bool)])))
                ]))
        ) { call in
            let viewer = call.viewer
            try viewer.require(viewer.holdsKeys)
            return try await call.services.database.read { tx in
                let keys = UnitKeyStore(tx)
                let members: [JSON] = try UnitMembers(tx).list(of: viewer.agency).map { person in
                    ["id": .string(person.id.rawValue), "name": .string(person.name), "holds": .bool(person.holds)]
                }
                return [
                    "version": .integer(try keys.keys(of: viewer.agency).first.map { Int($0.version) } ?? 0),
                    "isDue": .bool(try keys.isDue(viewer.agency)), "members": .array(members)
                ]
            }
        }
    ]
}
