import Access
import Cascade

/// What `CascadeJSON` writes.
extension CascadeAPI {
    static let aboveShape = Shape.object([
        ("state", .choice(["unknown"] + PlanAbove.State.allCases.map(\.rawValue))), ("number", .nullable(.text)), ("issuer", .nullable(.text)),
        ("day", .nullable(.day)), ("title", .nullable(.text)), ("plan", .nullable(.text)), ("revision", .integer)
    ])

    static let belowShape = Shape.object([
        ("total", .integer), ("issued", .integer),
        (
            "units",
            .list(
                .object([
                    ("place", .text), ("name", .text), ("plan", .nullable(.text)), ("number", .nullable(.text)), ("day", .nullable(.day)),
                    ("title", .nullable(.text)), ("confirmed", .bool)
                ]))
        )
    ])

    private static let sentence = Shape.object([("item", .text), ("sentence", .text)])

    static let comparisonShape = Shape.object([
        ("upper", .nullable(.object([("key", .text), ("citation", .text), ("title", .text)]))),
        (
            "findings",
            .list(
                .object([
                    ("key", .text), ("verdict", .choice(Verdict.allCases.map(\.rawValue))), ("kind", .choice(["target", "task", "duty"])),
                    ("parent", .nullable(sentence)), ("children", .list(sentence)), ("closeness", .number),
                    ("reasons", .list(.object([("code", .text), ("text", .text)]))), ("agreedBy", .nullable(.text))
                ]))
        )
    ])

    static let nationalShape = Shape.list(
        .object([
            ("id", .text), ("title", .text), ("number", .text), ("issuer", .text), ("day", .nullable(.day)),
            ("programme", .choice(Programme.allCases.map(\.rawValue))), ("startYear", .integer), ("endYear", .integer),
            (
                "targets",
                .list(
                    .object([
                        ("id", .text), ("text", .text), ("certainty", .choice(NationalTarget.Certainty.allCases.map(\.rawValue))),
                        (
                            "goals",
                            .list(.object([("value", .number), ("unit", .text), ("comparator", .text), ("year", .nullable(.integer))]))
                        )
                    ]))
            )
        ]))
}
