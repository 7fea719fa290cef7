/// XML as a literal: a `String` put into it is escaped, XML goes through. Only what stands in the sources is trusted.
struct XML: ExpressibleByStringInterpolation, ExpressibleByStringLiteral, Sendable {
    private(set) var text: String

    init(stringLiteral text: StaticString) { self.text = "\(text)" }
    init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

    /// A whole file.
    var file: [UInt8] { Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8) + Array(text.utf8) }

    static let none: XML = ""

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity + interpolationCount * 16) }

        mutating func appendLiteral(_ literal: StaticString) { text += "\(literal)" }
        mutating func appendInterpolation(_ number: Int) { text += String(number) }
        mutating func appendInterpolation(_ xml: XML) { text += xml.text }
        mutating func appendInterpolation(_ pieces: [XML]) { for piece in pieces { text += piece.text } }

        mutating func appendInterpolation(_ string: String) {
            for scalar in string.unicodeScalars {
                switch scalar {
                case "&": text += "&amp;"
                case "<": text += "&lt;"
                case ">": text += "&gt;"
                case "\"": text += "&quot;"
                case "\r": text += "&#13;"
                default: text.unicodeScalars.append(scalar)
                }
            }
        }
    }
}
