public import Core
public import Organisations
public import Storage
import Vault

/// All SQL about accounts.
public struct UserStore {
    private let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    /// The accounts of the viewer's own place, for its administrators; nobody else sees any.
    public func list(visibleTo viewer: Viewer, offset: Int = 0, size: Int = 50) throws -> [User] {
        guard viewer.holds(.administrator) else { return [] }
        return try tx.run(
            """
            SELECT \(Self.columns) FROM account JOIN agency ON agency.id = account.agency_id
            WHERE agency.place_code = \(viewer.place) ORDER BY account.sort_key, account.id LIMIT \(size) OFFSET \(offset)
            """
        ).map(user)
    }

    public func count(visibleTo viewer: Viewer) throws -> Int {
        guard viewer.holds(.administrator) else { return 0 }
        return try tx.run(
            "SELECT count(*) AS n FROM account JOIN agency ON agency.id = account.agency_id WHERE agency.place_code = \(viewer.place)")[0].get("n")
    }

    /// How many open accounts each agency of the viewer's place has, for its administrators. Agencies without any are left out.
    public func counts(visibleTo viewer: Viewer) throws -> [ID<Agency>: Int] {
        guard viewer.holds(.administrator) else { return [:] }
        let rows = try tx.run(
            """
            SELECT account.agency_id, count(*) AS n FROM account JOIN agency ON agency.id = account.agency_id
            WHERE agency.place_code = \(viewer.place) AND account.active = \(true) GROUP BY account.agency_id
            """)
        return Dictionary(try rows.map { (try $0.get("agency_id"), try $0.get("n")) }) { first, _ in first }
    }

    /// The people of one agency of the viewer's place, for its administrators.
    public func list(of agency: ID<Agency>, visibleTo viewer: Viewer) throws -> [User] {
        guard viewer.holds(.administrator) else { return [] }
        return try tx.run(
            """
            SELECT \(Self.columns) FROM account JOIN agency ON agency.id = account.agency_id
            WHERE agency.place_code = \(viewer.place) AND agency.id = \(agency) ORDER BY account.sort_key, account.id
            """
        ).map(user)
    }

    /// Those who have a slip and have not chosen a password yet, among the accounts of the viewer's place.
    public func newcomers(visibleTo viewer: Viewer) throws -> Set<ID<User>> {
        guard viewer.holds(.administrator) else { return [] }
        let rows = try tx.run(
            """
            SELECT account.id FROM account JOIN agency ON agency.id = account.agency_id
            LEFT JOIN account_password ON account_password.account_id = account.id
            WHERE agency.place_code = \(viewer.place) AND account_password.account_id IS NULL
            """)
        return Set(try rows.map { try $0.get("id") })
    }

    /// Somebody sees their own account; an administrator those of the same place.
    public func get(_ id: ID<User>, visibleTo viewer: Viewer) throws -> User {
        let row = try tx.first(
            """
            SELECT \(Self.columns) FROM account JOIN agency ON agency.id = account.agency_id
            WHERE account.id = \(id) AND (account.id = \(viewer.user) OR (\(viewer.holds(.administrator) ? 1 : 0) = 1 AND agency.place_code = \(viewer.place)))
            """)
        guard let row else { throw Problem.notFound }
        return try user(row)
    }

    /// The accounts of a place, open or closed, for a review of who needs which (`reviewers` look at it, administrators and leaders).
    public func list(of place: String) throws -> [User] {
        try tx.run(
            """
            SELECT \(Self.columns) FROM account JOIN agency ON agency.id = account.agency_id
            WHERE agency.place_code = \(place) ORDER BY account.sort_key, account.id
            """
        ).map(user)
    }

    /// Every name to sign in with, open accounts or closed: they are unique in the installation.
    public func logins() throws -> Set<String> { Set(try tx.run("SELECT login FROM account").map { try $0.get("login") }) }

    /// Whether anybody with an open account keeps the accounts of a place.
    public func hasAdministrator(of place: String) throws -> Bool {
        let rows = try tx.run(
            """
            SELECT account.roles FROM account JOIN agency ON agency.id = account.agency_id
            WHERE agency.place_code = \(place) AND account.active = \(true)
            """)
        return try rows.contains { Self.roles(try $0.get("roles")).contains(.administrator) }
    }

    /// How many open accounts a place has, and whether anybody there has chosen a password yet. Tells nothing about anybody.
    public func arrived(in place: String) throws -> (people: Int, came: Bool) {
        let row = try tx.run(
            """
            SELECT count(*) AS n, count(account_password.account_id) AS came FROM account JOIN agency ON agency.id = account.agency_id
            LEFT JOIN account_password ON account_password.account_id = account.id
            WHERE agency.place_code = \(place) AND account.active = \(true)
            """)[0]
        return (try row.get("n"), try row.get("came", as: Int.self) > 0)
    }

    /// Who was named to keep the accounts of a place in which nobody has come in; nil once somebody has.
    public func firstAdministrator(of place: String) throws -> User? {
        guard try !arrived(in: place).came else { return nil }
        return try tx.run(
            """
            SELECT \(Self.columns) FROM account JOIN agency ON agency.id = account.agency_id
            WHERE agency.place_code = \(place) AND account.active = \(true) ORDER BY account.id
            """
        ).map(user).first { $0.roles.contains(.administrator) }
    }

    /// Everybody with an open account who keeps the accounts of a place.
    func administrators(of place: String) throws -> Set<ID<User>> {
        let rows = try tx.run(
            """
            SELECT account.id, account.roles FROM account JOIN agency ON agency.id = account.agency_id
            WHERE agency.place_code = \(place) AND account.active = \(true)
            """)
        return Set(try rows.filter { Self.roles(try $0.get("roles")).contains(.administrator) }.map { try $0.get("id") })
    }

    /// True before the first account exists.
    public func isEmpty() throws -> Bool { try tx.first("SELECT id FROM account LIMIT 1") == nil }

    public func add(_ user: User) throws {
        try tx.run(
            """
            INSERT INTO account (id, login, name, sort_key, agency_id, roles, active, revision)
            VALUES (\(user.id), \(user.login), \(user.name), \(VietnameseText.sortKey(user.name)), \(user.agency), \(Self.text(user.roles)), \(user.isActive), 1)
            """)
    }

    public func save(_ user: User) throws {
        let changed = try tx.change(
            """
            UPDATE account SET name = \(user.name), sort_key = \(VietnameseText.sortKey(user.name)), agency_id = \(user.agency), roles = \(Self.text(user.roles)),
                active = \(user.isActive), revision = revision + 1
            WHERE id = \(user.id) AND revision = \(user.revision)
            """)
        if changed == 0 { throw Problem.changedMeanwhile }
        if !user.isActive { try SessionStore(tx).removeAll(of: user.id) }
    }

    /// The people of the viewer's own agency whose role opens cases, for those who have such a role themselves.
    public func colleagues(of viewer: Viewer) throws -> [User] {
        guard viewer.roles.contains(where: \.opensCases) else { return [] }
        return try tx.run(
            "SELECT \(Self.columns) FROM account WHERE agency_id = \(viewer.agency) AND active = \(true) ORDER BY sort_key, id"
        ).map(user).filter { $0.roles.contains(where: \.opensCases) }
    }

    /// What officials are called, for a record that the asker may see. By the text of their ids.
    public func names(of ids: Set<String>) throws -> [String: String] {
        let rows = try tx.run("SELECT id, name FROM account WHERE id \(in: ids.sorted())")
        return Dictionary(try rows.map { (try $0.get("id"), try $0.get("name")) }) { first, _ in first }
    }

    // MARK: For signing in: no viewer exists yet.

    func find(login: String) throws -> User? {
        try tx.first("SELECT \(Self.columns) FROM account WHERE login = \(login)").map(user)
    }

    /// Whose login it is, with what is kept of their password.
    struct Owner: Sendable {
        let id: ID<User>
        let isActive: Bool
        /// Nil before the first was chosen.
        let password: PasswordRecord?
    }

    /// One question for everybody, so that a name that nobody has is answered as quickly.
    func owner(of login: String) throws -> Owner? {
        try tx.first(
            """
            SELECT account.id, account.active, account_password.salt, account_password.verifier, account_password.memory, account_password.passes
            FROM account LEFT JOIN account_password ON account_password.account_id = account.id WHERE account.login = \(login)
            """
        ).map { row in
            let password = try row.find("salt", as: [UInt8].self).map { salt in
                PasswordRecord(
                    salt: salt, verifier: try row.get("verifier"), cost: Argon2Cost(memory: try row.get("memory"), passes: try row.get("passes")))
            }
            return Owner(id: try row.get("id"), isActive: try row.get("active"), password: password)
        }
    }

    /// The viewer that an active account becomes, also for work that goes on without them; nil when it is closed.
    public func viewer(of id: ID<User>) throws -> Viewer? {
        let row = try tx.first(
            """
            SELECT account.name, account.roles, agency.id AS agency_id, agency.name AS agency_name, agency.place_code
            FROM account JOIN agency ON agency.id = account.agency_id WHERE account.id = \(id) AND account.active = \(true)
            """)
        return try row.map { row in
            Viewer(
                user: id, name: try row.get("name"), agency: try row.get("agency_id"), agencyName: try row.get("agency_name"),
                place: try row.get("place_code"), roles: Self.roles(try row.get("roles")))
        }
    }

    func password(of id: ID<User>) throws -> PasswordRecord? {
        try tx.first("SELECT salt, verifier, memory, passes FROM account_password WHERE account_id = \(id)").map { row in
            PasswordRecord(
                salt: try row.get("salt"), verifier: try row.get("verifier"),
                cost: Argon2Cost(memory: try row.get("memory"), passes: try row.get("passes")))
        }
    }

    func setPassword(_ record: PasswordRecord, of id: ID<User>) throws {
        try tx.run(
            """
            INSERT INTO account_password (account_id, salt, verifier, memory, passes)
            VALUES (\(id), \(record.salt), \(record.verifier), \(record.cost.memory), \(record.cost.passes))
            ON CONFLICT (account_id) DO UPDATE SET salt = excluded.salt, verifier = excluded.verifier, memory = excluded.memory, passes = excluded.passes
            """)
    }

    private static let columns: SQL =
        "account.id, account.login, account.name, account.agency_id, account.roles, account.active, account.revision"

    private static func text(_ roles: Set<Role>) -> String { roles.map(\.rawValue).sorted().joined(separator: " ") }
    private static func roles(_ text: String) -> Set<Role> { Set(text.split(separator: " ").compactMap { Role(rawValue: String($0)) }) }

    private func user(_ row: Row) throws -> User {
        User(
            id: try row.get("id"), login: try row.get("login"), name: try row.get("name"), agency: try row.get("agency_id"),
            roles: Self.roles(try row.get("roles")), isActive: try row.get("active"), revision: try row.get("revision"))
    }
}
