/// Reads one value after another from bytes of strangers. What is read is bounded: 16 KiB, four levels, 256 values.
struct CBORReader {
    private(set) var rest: ArraySlice<UInt8>
    private var left = CBORReader.most

    static let longest = 16 << 10
    static let deepest = 4
    static let most = 256

    init(_ bytes: ArraySlice<UInt8>) throws(Refusal) {
        guard bytes.count <= Self.longest else { throw .malformed }
        rest = bytes
    }

    /// The one value that the bytes are.
    static func value(of bytes: [UInt8]) throws(Refusal) -> CBOR {
        var reader = try CBORReader(bytes[...])
        let value = try reader.value()
        guard reader.rest.isEmpty else { throw .malformed }
        return value
    }

    mutating func value() throws(Refusal) -> CBOR { try value(below: Self.deepest) }

    private mutating func value(below levels: Int) throws(Refusal) -> CBOR {
        guard left > 0 else { throw .malformed }
        left -= 1
        let first = try take(1).first ?? 0
        let kind = first >> 5
        if kind == 7 { return try simple(first & 31) }
        let number = try number(first & 31)
        switch kind {
        case 0: return .integer(number)
        case 1: return .integer(-1 - number)
        case 2: return .bytes(Array(try take(number)))
        case 3: return try text(number)
        case 4: return .array(try items(number, below: levels))
        case 5: return .map(try members(number, below: levels))
        default: throw .malformed
        }
    }

    private func simple(_ low: UInt8) throws(Refusal) -> CBOR {
        switch low {
        case 20: .bool(false)
        case 21: .bool(true)
        case 22: .null
        default: throw .malformed
        }
    }

    /// A number in as few bytes as hold it; any that does not fit in `Int` is nobody's.
    private mutating func number(_ low: UInt8) throws(Refusal) -> Int {
        guard low >= 24 else { return Int(low) }
        guard low <= 27 else { throw .malformed }
        let size = 1 << (low - 24)
        let value = try take(size).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let least: UInt64 = size == 1 ? 24 : 1 << (size * 4)
        guard value >= least, let number = Int(exactly: value) else { throw .malformed }
        return number
    }

    private mutating func text(_ count: Int) throws(Refusal) -> CBOR {
        guard let text = String(validating: try take(count), as: UTF8.self) else { throw .malformed }
        return .text(text)
    }

    private mutating func items(_ count: Int, below levels: Int) throws(Refusal) -> [CBOR] {
        guard levels > 0, count <= left else { throw .malformed }
        var items: [CBOR] = []
        for _ in 0..<count { items.append(try value(below: levels - 1)) }
        return items
    }

    private mutating func members(_ count: Int, below levels: Int) throws(Refusal) -> [CBOR.Member] {
        guard levels > 0, count <= left else { throw .malformed }
        var members: [CBOR.Member] = []
        for _ in 0..<count {
            let name = try value(below: 0)
            guard !members.contains(where: { $0.name == name }) else { throw .malformed }
            members.append(CBOR.Member(name: name, value: try value(below: levels - 1)))
        }
        return members
    }

    private mutating func take(_ count: Int) throws(Refusal) -> ArraySlice<UInt8> {
        guard count <= rest.count else { throw .malformed }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }
}
