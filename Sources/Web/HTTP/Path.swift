public import Core

/// An address inside this site, made from literals and ids only, so that a link can lead nowhere else.
///
///     Path("/plans/\(plan.id)")
public struct Path: Sendable, Hashable, ExpressibleByStringInterpolation {
    public let text: String

    public init(stringLiteral text: StaticString) { self.text = "\(text)" }
    public init(stringInterpolation parts: StringInterpolation) { text = parts.text }

    /// A path of this site that came from outside (where to go after signing in); nil when it could lead elsewhere.
    public init?(untrusted text: String) {
        guard text.hasPrefix("/"), !text.hasPrefix("//"), text.utf8.count <= 500,
            text.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "\"") })
        else { return nil }
        self.text = text
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        var text = ""
        public init(literalCapacity: Int, interpolationCount: Int) {}
        public mutating func appendLiteral(_ literal: StaticString) { text += "\(literal)" }
        public mutating func appendInterpolation<E>(_ id: ID<E>) { text += id.rawValue }
        public mutating func appendInterpolation(_ number: Int) { text += String(number) }
        public mutating func appendInterpolation(_ path: Path) { text += path.text }
        /// A value in a query or as one segment: percent-encoded whole (RFC 3986 §2.3).
        public mutating func appendInterpolation(value: String) { text += value.percentEncoded }
    }
}

extension String {
    var percentEncoded: String {
        var out = ""
        for byte in utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95, 126: out.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let hex = String(byte, radix: 16, uppercase: true)
                out += "%" + (hex.count == 1 ? "0" + hex : hex)
            }
        }
        return out
    }
}

extension HTML.StringInterpolation {
    public mutating func appendInterpolation(_ path: Path) { appendInterpolation(path.text) }
    public mutating func appendInterpolation<E>(_ id: ID<E>) { appendInterpolation(id.rawValue) }
}
