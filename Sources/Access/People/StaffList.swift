public import Core
public import Organisations
public import Storage

/// Somebody with an open account, as far as they may be the person that a case speaks of.
public struct StaffMember: Sendable, Equatable {
    public let id: ID<User>
    public let name: String
    public let agency: ID<Agency>
    /// What their agency is called.
    public let office: String
    public let place: String
    public let phone: String?

    public init(id: ID<User>, name: String, agency: ID<Agency>, office: String, place: String, phone: String? = nil) {
        (self.id, self.name, self.agency, self.office, self.place, self.phone) = (id, name, agency, office, place, phone)
    }
}

/// Everybody who works in this installation, read to keep people from cases that speak of them. It is compared in memory and shown
/// nowhere as a list with telephone numbers.
public enum StaffList {
    public typealias Reader = @Sendable (any Transaction) throws -> [StaffMember]

    public static func reader(_ key: ServerKey) -> Reader {
        { tx in try read(tx, phones: StaffPhones(tx, key).all()) }
    }

    /// For who holds no server's key.
    public static let withoutPhones: Reader = { tx in try read(tx, phones: [:]) }

    private static func read(_ tx: any Transaction, phones: [ID<User>: String]) throws -> [StaffMember] {
        try tx.run(
            """
            SELECT account.id, account.name, account.agency_id, agency.name AS office, agency.place_code FROM account
            JOIN agency ON agency.id = account.agency_id WHERE account.active = \(true) ORDER BY account.sort_key, account.id
            """
        ).map { row in
            let id: ID<User> = try row.get("id")
            return StaffMember(
                id: id, name: try row.get("name"), agency: try row.get("agency_id"), office: try row.get("office"), place: try row.get("place_code"),
                phone: phones[id])
        }
    }
}
