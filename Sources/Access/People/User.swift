public import Core
public import Organisations

/// Somebody with an account.
public struct User: Sendable, Equatable {
    public let id: ID<User>
    /// What they type to sign in: 3 to 40 of a–z, 0–9, dot, dash; unique.
    public let login: String
    public var name: String
    public var agency: ID<Agency>
    public var roles: Set<Role>
    public var isActive: Bool
    public var revision: Int

    public init(id: ID<User>, login: String, name: String, agency: ID<Agency>, roles: Set<Role>, isActive: Bool = true, revision: Int = 1) {
        (self.id, self.login, self.name, self.agency, self.roles, self.isActive, self.revision) = (id, login, name, agency, roles, isActive, revision)
    }

    /// The login as it is stored and looked up; nil when it cannot be one.
    public static func login(_ typed: String) -> String? {
        let login = VietnameseText.folded(typed.filter { !$0.isWhitespace })
        let allowed = login.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 46 }
        return (3...40).contains(login.utf8.count) && allowed ? login : nil
    }
}
