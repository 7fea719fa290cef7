/// A JSON value as it came over the wire.
public enum Sent: Decodable, Equatable, Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case text(String)
    case list([Sent])
    case object([String: Sent])

    public init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let integer = try? value.decode(Int.self) {
            self = .integer(integer)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([Sent].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: Sent].self))
        }
    }

    public subscript(_ name: String) -> Sent? {
        guard case .object(let members) = self else { return nil }
        return members[name]
    }

    public var list: [Sent] {
        guard case .list(let list) = self else { return [] }
        return list
    }

    public var text: String? {
        guard case .text(let text) = self else { return nil }
        return text
    }
}
