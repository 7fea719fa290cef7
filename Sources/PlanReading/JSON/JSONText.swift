/// A JSON value whose keys keep the order in which they were written.
indirect enum JSONText {
    case null
    case bool(Bool)
    case int(Int)
    case number(Double)
    case text(String)
    case list([JSONText])
    case object([(String, JSONText)])

    static func optional(_ value: String?) -> JSONText { value.map { .text($0) } ?? .null }
    static func optional(_ value: Int?) -> JSONText { value.map { .int($0) } ?? .null }
    static func texts(_ values: [String]) -> JSONText { .list(values.map { .text($0) }) }

    /// Two spaces a level; short lists of plain values stay on their line.
    var pretty: String {
        var out = ""
        write(to: &out, indent: 0)
        return out + "\n"
    }

    private func write(to out: inout String, indent: Int) {
        switch self {
        case .null: out += "null"
        case .bool(let value): out += value ? "true" : "false"
        case .int(let value): out += String(value)
        case .number(let value): out += value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
        case .text(let value): Self.quote(value, to: &out)
        case .list(let values):
            if values.isEmpty { out += "[]"; return }
            out += "["
            for (index, value) in values.enumerated() {
                out += index > 0 ? ",\n" : "\n"
                out += String(repeating: " ", count: indent + 2)
                value.write(to: &out, indent: indent + 2)
            }
            out += "\n" + String(repeating: " ", count: indent) + "]"
        case .object(let members):
            if members.isEmpty { out += "{}"; return }
            let isSmall = members.allSatisfy { $0.1.isSmall } && members.count <= 4
            out += isSmall ? "{ " : "{"
            for (index, member) in members.enumerated() {
                if isSmall { out += index > 0 ? ", " : "" } else { out += (index > 0 ? ",\n" : "\n") + String(repeating: " ", count: indent + 2) }
                Self.quote(member.0, to: &out)
                out += ": "
                member.1.write(to: &out, indent: indent + 2)
            }
            out += isSmall ? " }" : "\n" + String(repeating: " ", count: indent) + "}"
        }
    }

    private var isSmall: Bool {
        switch self {
        case .null, .bool, .int, .number: true
        default: false
        }
    }

    private static func quote(_ text: String, to out: inout String) {
        out += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
        out += "\""
    }
}
