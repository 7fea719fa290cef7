import Core

/// Who may open a route. Every route declares one; a test walks the table.
public enum Rule: Sendable, Equatable {
    /// Open to all; the reason stands beside it.
    case anyone(because: String)
    /// Everybody with an account.
    case signedIn
    /// Everybody with an account, also before they have set up the second factor that their role needs.
    case arriving
    /// Those who hold at least one of these roles.
    case holding([Role])

    public func admits(_ viewer: Viewer?) -> Bool {
        switch self {
        case .anyone: true
        case .signedIn, .arriving: viewer != nil
        case .holding(let roles): viewer?.holds(anyOf: roles) ?? false
        }
    }

    /// A key in a header has no second step behind it, so it acts for nobody whose role opens cases: they sign in.
    public var isClosedToKeys: Bool {
        if case .holding(let roles) = self { roles.allSatisfy(\.opensCases) } else { false }
    }
}

extension Problem {
    static let keyOpensNoCase = Problem("access.keyOpensNoCase", .forbidden)
}
