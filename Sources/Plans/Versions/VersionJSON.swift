import Access
import Core
import Web

/// Versions as they leave by JSON.
enum VersionJSON {
    static func version(_ version: VersionStore.Version) -> JSON {
        [
            "version": .integer(version.number), "digest": .string(version.digest), "at": .string(version.at.text),
            "publishedBy": .optional(version.publisher)
        ]
    }

    static let listShape = Shape.object([
        ("versions", .list(.object([("version", .integer), ("digest", .text), ("at", .instant), ("publishedBy", .nullable(.text))])))
    ])

    /// The first version differs from nothing.
    static func difference(_ number: Int, _ difference: VersionDifference?) -> JSON {
        [
            "version": .integer(number), "added": .array((difference?.added ?? []).map(item)),
            "removed": .array((difference?.removed ?? []).map(item)),
            "changed": .array((difference?.changed ?? []).map { ["id": .string($0.new.id.rawValue), "old": item($0.old), "new": item($0.new)] })
        ]
    }

    private static func item(_ item: PlanItem) -> JSON {
        ["id": .string(item.id.rawValue), "kind": .string(item.kind.rawValue), "text": .string(item.text)]
    }

    private static let itemShape = Shape.object([
        ("id", .text), ("kind", .choice(PlanItem.Kind.allCases.map(\.rawValue))), ("text", .text)
    ])

    static let differenceShape = Shape.object([
        ("version", .integer), ("added", .list(itemShape)), ("removed", .list(itemShape)),
        ("changed", .list(.object([("id", .text), ("old", itemShape), ("new", itemShape)])))
    ])
}
