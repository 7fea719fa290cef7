public enum Method: String, Sendable {
    case get = "GET", post = "POST", delete = "DELETE"

    /// Safe methods change nothing, so they need no proof that our own page sent them (RFC 9110 §9.2.1).
    public var isSafe: Bool { self == .get }
}
