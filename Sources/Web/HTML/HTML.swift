/// Markup that is safe to send to a browser.
///
/// Text written in the source is trusted; every interpolated value is escaped unless it is itself `HTML`. There is no
/// way to make `HTML` from a run-time string, so user text cannot become markup.
///
///     let row: HTML = "<td title=\"\(name)\">\(name)</td>"
public struct HTML: Sendable, ExpressibleByStringInterpolation {
    public private(set) var bytes: [UInt8]

    public init(stringLiteral text: StaticString) { bytes = text.withUTF8Buffer(Array.init) }
    public init(stringInterpolation parts: StringInterpolation) { bytes = parts.bytes }

    public static let empty: HTML = ""

    public var isEmpty: Bool { bytes.isEmpty }

    public static func + (a: HTML, b: HTML) -> HTML {
        var sum = a
        sum.bytes += b.bytes
        return sum
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        var bytes: [UInt8] = []

        public init(literalCapacity: Int, interpolationCount: Int) { bytes.reserveCapacity(literalCapacity + interpolationCount * 16) }

        public mutating func appendLiteral(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

        public mutating func appendInterpolation(_ text: String) {
            assert(bytes.last != UInt8(ascii: "="), "an attribute value must be quoted: write name=\"…\"")
            escape(text)
        }
        public mutating func appendInterpolation(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }
        public mutating func appendInterpolation(_ html: HTML) { bytes.append(contentsOf: html.bytes) }
        public mutating func appendInterpolation(_ html: HTML?) { if let html { bytes.append(contentsOf: html.bytes) } }
        public mutating func appendInterpolation(_ list: [HTML]) { for html in list { bytes.append(contentsOf: html.bytes) } }

        private mutating func escape(_ text: String) {
            for byte in text.utf8 {
                switch byte {
                case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
                case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
                case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
                case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
                case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
                default: bytes.append(byte)
                }
            }
        }
    }
}

extension HTML {
    /// Present or absent, for attributes such as `checked`.
    public static func when(_ condition: Bool, _ html: HTML) -> HTML { condition ? html : .empty }
}
