/// `application/x-www-form-urlencoded`, as browsers send it (URL Standard §5.1).
enum URLEncoded {
    static let mostFields = 10_000

    /// Nil when a percent sign is not followed by two digits, when the text is not UTF-8, or when there are too many fields.
    static func fields(_ body: some Collection<UInt8>) -> [String: [String]]? {
        var fields: [String: [String]] = [:]
        let pairs = body.split(separator: UInt8(ascii: "&"))
        guard pairs.count <= mostFields else { return nil }
        for pair in pairs {
            let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = decoded(halves[0]), let value = decoded(halves.count > 1 ? halves[1] : halves[0].prefix(0)) else { return nil }
            fields[name, default: []].append(value)
        }
        return fields
    }

    private static func decoded(_ bytes: some Collection<UInt8>) -> String? {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var rest = bytes.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "+"): out.append(32)
            case UInt8(ascii: "%"):
                guard let high = rest.next().flatMap(hex), let low = rest.next().flatMap(hex) else { return nil }
                out.append(high << 4 | low)
            default: out.append(byte)
            }
        }
        return String(validating: out, as: UTF8.self)
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        default: nil
        }
    }
}
