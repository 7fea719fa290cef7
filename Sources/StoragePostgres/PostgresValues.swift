import Core
import CPQ
import Storage

extension Value {
    /// From the text format, by the type's number.
    /// see `SELECT oid, typname FROM pg_type`
    init(_ bytes: UnsafeRawBufferPointer, type: Oid) {
        func text() -> String { String(decoding: bytes, as: UTF8.self) }
        self =
            switch type {
            case 16: .bool(bytes.first == UInt8(ascii: "t"))
            case 17: .blob(Self.unhex(bytes.dropFirst(2)))
            case 20, 21, 23: Int(text()).map(Value.integer) ?? .text(text())
            case 700, 701: Double(text()).map(Value.double) ?? .text(text())
            // sum() of integers is numeric here and an integer in SQLite; avg() likewise, and a double there.
            case 1700: Int(text()).map(Value.integer) ?? Double(text()).map(Value.double) ?? .text(text())
            case 1184: Instant(text()).map(Value.instant) ?? .text(text())
            default: .text(text())
            }
    }

    private static func unhex(_ digits: Slice<UnsafeRawBufferPointer>) -> [UInt8] {
        func nibble(_ digit: UInt8) -> UInt8 { digit < 58 ? digit - 48 : digit - 87 }
        return stride(from: digits.startIndex, to: digits.endIndex, by: 2).map { nibble(digits[$0]) << 4 | nibble(digits[$0 + 1]) }
    }

    /// In the text format, empty for NULL, which has no text of its own; bytes go as they are (see `Parameters`).
    var text: String {
        switch self {
        case .null: ""
        case .text(let text): text
        case .integer(let integer): String(integer)
        case .double(let double): String(double)
        case .bool(let bool): bool ? "t" : "f"
        case .blob(let bytes): "\\x" + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        case .instant(let instant): instant.text
        }
    }
}

extension [Value] {
    /// `{"a","b \"quoted\"",NULL}`
    var arrayText: String {
        let items = map { value in
            value == .null ? "NULL" : "\"" + value.text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        }
        return "{" + items.joined(separator: ",") + "}"
    }
}
