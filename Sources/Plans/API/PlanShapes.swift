import Access
import PlanReading

/// What `PlanJSON` writes, for the OpenAPI document; a test compares the two.
extension PlanAPI {
    static let headShape = Shape.object([
        ("id", .text), ("place", .text), ("state", .choice(["draft", "published"])), ("version", .integer), ("type", .nullable(.text)),
        ("title", .text),
        ("issuer", .nullable(.text)), ("number", .nullable(.text)), ("day", .nullable(.integer)), ("month", .nullable(.integer)),
        ("year", .nullable(.integer)), ("startYear", .nullable(.integer)), ("endYear", .nullable(.integer)), ("leadAgency", .nullable(.text))
    ])

    static let listShape = Shape.object([("total", .integer), ("plans", .list(headShape))])

    /// The members every kind has; each kind adds its own.
    static let itemShape = Shape.object([
        ("id", .text), ("kind", .choice(PlanItem.Kind.allCases.map(\.rawValue))), ("section", .text), ("text", .text),
        ("state", .choice(["proposed", "accepted", "removed"])), ("confidence", .number),
        ("span", .nullable(.object([("start", .integer), ("end", .integer)]))),
        ("agencies", .list(.object([("part", .choice(["lead", "coordinator", "reporter"])), ("name", .text), ("agency", .nullable(.text))])))
    ])

    static let wholeShape = Shape.object([("plan", headShape), ("items", .list(itemShape))])
}
