public import Core
public import Organisations

/// Who is looking. Every store method that returns people or unfinished work takes one; there is no other way to read.
public struct Viewer: Sendable, Equatable {
    public let user: ID<User>
    public let name: String
    public let agency: ID<Agency>
    public let agencyName: String
    /// The place whose committee the agency belongs to.
    public let place: String
    public let roles: Set<Role>

    public init(user: ID<User>, name: String, agency: ID<Agency>, agencyName: String, place: String, roles: Set<Role>) {
        (self.user, self.name, self.agency, self.agencyName, self.place, self.roles) = (user, name, agency, agencyName, place, roles)
    }

    /// As whom entries of the record may be veiled from them.
    public var holders: [String] { [user.rawValue, agency.rawValue] }

    public func holds(_ role: Role) -> Bool { roles.contains(role) }
    public func holds(anyOf others: [Role]) -> Bool { !roles.isDisjoint(with: others) }

    /// Missing and forbidden look the same.
    public func require(_ allowed: Bool) throws { if !allowed { throw Problem.notFound } }
}
