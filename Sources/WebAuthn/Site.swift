import Crypto

/// The server as browsers know it in passkeys: a name, and the addresses of pages that may use them (Level 3 §5.1.2, §13.4.9).
public struct Site: Sendable, Equatable {
    /// The RP ID: the name of the server without its port.
    public let name: String
    let origins: [String]

    /// - parameter host: as a request names it, with a port or without. Nil for addresses in numbers: browsers make no passkeys for them.
    public init?(host: String) {
        let parts = host.lowercased().split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let name = parts[0], labels = name.split(separator: ".", omittingEmptySubsequences: false)
        guard name.utf8.count <= 253, labels.allSatisfy(Self.isLabel), labels.last?.contains(where: \.isLetter) == true else { return nil }
        if parts.count == 2 { guard let port = UInt16(parts[1]), String(port) == parts[1] else { return nil } }
        self.name = name
        // Browsers leave the usual port out of both, Host and origin. On this very machine they take http for safe.
        origins = name == "localhost" ? ["https://\(host.lowercased())", "http://\(host.lowercased())"] : ["https://\(host.lowercased())"]
    }

    private static func isLabel(_ label: Substring) -> Bool {
        (1...63).contains(label.utf8.count)
            && label.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
    }

    var hash: [UInt8] { Array(SHA256.hash(data: Array(name.utf8))) }
}
