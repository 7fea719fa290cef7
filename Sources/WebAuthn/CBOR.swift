/// A value in the form in which authenticators write (CTAP 2.1 §8, a strict part of RFC 8949): lengths are said before, numbers are
/// as short as can be, names in a map come once; no tags, no floating point.
enum CBOR: Equatable, Sendable {
    case integer(Int)
    case bytes([UInt8])
    case text(String)
    case array([CBOR])
    case map([Member])
    case bool(Bool)
    case null

    struct Member: Equatable, Sendable {
        let name: CBOR
        let value: CBOR
    }

    subscript(_ name: String) -> CBOR? { self[.text(name)] }
    subscript(_ name: Int) -> CBOR? { self[.integer(name)] }

    private subscript(_ name: CBOR) -> CBOR? {
        guard case .map(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    var integer: Int? { if case .integer(let value) = self { value } else { nil } }
    var bytes: [UInt8]? { if case .bytes(let value) = self { value } else { nil } }
    var text: String? { if case .text(let value) = self { value } else { nil } }
    var count: Int? { if case .map(let members) = self { members.count } else { nil } }
}
