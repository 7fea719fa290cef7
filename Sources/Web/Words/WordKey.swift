/// The name of a text. Written as a literal, so that a test can list every key the sources use.
public struct WordKey: Sendable, Hashable, ExpressibleByStringLiteral {
    public let name: String

    public init(stringLiteral name: StaticString) { self.name = "\(name)" }

    /// One of a closed family: `.of("role", role.rawValue)`. The test lists each family's members.
    public static func of(_ family: StaticString, _ member: String) -> WordKey { WordKey(joined: "\(family).\(member)") }

    private init(joined name: String) { self.name = name }
}
