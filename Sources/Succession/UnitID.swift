/// Which unit: a place's code (`2025:18073`) or an agency's id. It stays through renames and moves, and is never given to another unit.
public struct UnitID: Hashable, Sendable {
    public let rawValue: String

    public init(_ rawValue: String) { self.rawValue = rawValue }
}

extension UnitID: Comparable {
    public static func < (a: UnitID, b: UnitID) -> Bool { a.rawValue < b.rawValue }
}

extension UnitID: CustomStringConvertible {
    public var description: String { rawValue }
}
