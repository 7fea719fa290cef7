/// Where a request came from, as far as throttling needs to know. Never stored or logged in clear.
public struct ClientAddress: Sendable, Hashable {
    /// An IPv4 or IPv6 address in text.
    public let text: String

    public init(_ text: String) { self.text = text }

    public static let unknown = ClientAddress("unknown")

    /// The addresses one subscriber holds: /24 of IPv4, /56 of IPv6.
    public var network: String {
        if text.contains(":") {
            // The first seven groups' worth of a /56 lie in the first four groups; the fourth counts by its upper byte.
            let groups = text.split(separator: ":", omittingEmptySubsequences: false).prefix(4).map(String.init)
            guard groups.count == 4 else { return groups.joined(separator: ":") }
            let fourth = String(repeating: "0", count: max(0, 4 - groups[3].count)) + groups[3]
            return groups.prefix(3).joined(separator: ":") + ":" + fourth.prefix(2)
        }
        let parts = text.split(separator: ".")
        return parts.count == 4 ? parts.prefix(3).joined(separator: ".") : text
    }
}
