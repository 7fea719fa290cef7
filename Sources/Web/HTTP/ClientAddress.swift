import Foundation

/// Where a request came from, as far as throttling needs to know. Never stored or logged in clear.
public struct ClientAddress: Sendable, Hashable {
    /// An IPv4 or IPv6 address in text, IPv4 also when it came mapped into IPv6 (`::ffff:192.0.2.1`); anything else is unknown.
    public let text: String
    private let bytes: [UInt8]

    public init(_ text: String) {
        var four = in_addr(), six = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            (self.text, bytes) = (text, withUnsafeBytes(of: four, Array.init))
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            let all = withUnsafeBytes(of: six, Array.init)
            let isMapped = all.prefix(10).allSatisfy { $0 == 0 } && all[10] == 0xFF && all[11] == 0xFF
            (self.text, bytes) = isMapped ? (all.suffix(4).map(String.init).joined(separator: "."), Array(all.suffix(4))) : (text, all)
        } else {
            (self.text, bytes) = ("unknown", [])
        }
    }

    public static let unknown = ClientAddress("unknown")

    /// What one line to the Internet is known by: an address of IPv4, a /56 of IPv6. A whole office may be behind it.
    public var line: String { bytes.count == 16 ? network : text }

    /// The addresses one subscriber holds: /24 of IPv4, /56 of IPv6.
    public var network: String {
        bytes.isEmpty ? text : bytes.prefix(bytes.count == 4 ? 3 : 7).map(String.init).joined(separator: ".") + "/\(bytes.count)"
    }
}
