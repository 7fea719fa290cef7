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

    private static let date = Shape.object([("day", .nullable(.integer)), ("month", .nullable(.integer)), ("year", .nullable(.integer))])

    /// The members every kind has, and those that each kind adds.
    static let itemShape = Shape.variant(
        [
            ("id", .text), ("kind", .choice(PlanItem.Kind.allCases.map(\.rawValue))), ("section", .text), ("text", .text),
            ("state", .choice(["proposed", "accepted", "removed"])), ("confidence", .number),
            ("span", .nullable(.object([("start", .integer), ("end", .integer)]))),
            ("agencies", .list(.object([("part", .choice(["lead", "coordinator", "reporter"])), ("name", .text), ("agency", .nullable(.text))])))
        ],
        sometimes: [
            ("value", .nullable(.number)), ("unit", .nullable(.text)), ("comparator", .nullable(.text)), ("due", .nullable(.integer)),
            ("timing", .nullable(.text)), ("product", .nullable(.text)), ("detail", .nullable(.text)), ("request", .bool), ("group", .bool),
            ("day", .nullable(.integer)), ("month", .nullable(.integer)), ("year", .nullable(.integer)), ("yearly", .bool),
            ("recipient", .nullable(.text)), ("via", .nullable(.text)), ("report", .nullable(.text)), ("start", date), ("end", date)
        ])

    static let wholeShape = Shape.object([("plan", headShape), ("items", .list(itemShape))])
}
