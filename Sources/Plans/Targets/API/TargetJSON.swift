import Access
import Core
import PlanReading
import Web

/// Targets as they leave by JSON: fields are listed, never automatic.
enum TargetJSON {
    static func target(_ target: PlanTarget, _ actuals: [TargetActual], on today: LocalDate) -> [JSON.Member] {
        let rule = LightRule(target: target, today: today), latest = actuals.standing.last
        return [
            .init("id", .string(target.id.rawValue)), .init("plan", .string(target.plan.rawValue)), .init("text", .string(target.text)),
            .init("owner", .optional(target.owner?.rawValue)), .init("unit", .optional(target.unit)),
            .init("direction", .string(target.direction.rawValue)), .init("counted", .optional(target.counted)),
            .init("population", .optional(target.population)), .init("baseline", target.baseline.map(baseline) ?? .null),
            .init("goal", goal(target.goal)), .init("latest", latest.map(actual) ?? .null),
            .init("expected", number(latest.flatMap { rule.expected(in: $0.period) })), .init("light", .string(rule.light(latest).rawValue)),
            .init("revision", .integer(target.revision))
        ]
    }

    static func goal(_ goal: PlanTarget.Goal) -> JSON {
        [
            "value": number(goal.value), "comparator": .optional(goal.comparator?.rawValue), "due": .optional(goal.due),
            "steps": .array(goal.steps.sorted { $0.key < $1.key }.map { ["year": .integer($0.key), "value": .number($0.value)] }),
            "decision": goal.change.map { ["number": .string($0.number), "day": .string($0.day.text), "title": .string($0.title)] } ?? .null
        ]
    }

    static func actual(_ actual: TargetActual) -> JSON {
        var (part, whole): (Int?, Int?) = (nil, nil)
        if case .share(let n, let of) = actual.figure { (part, whole) = (n, of) }
        return [
            "id": .string(actual.id.rawValue), "year": .integer(actual.period.year), "part": .string(actual.period.part.rawValue),
            "version": .integer(actual.version), "value": number(actual.figure.value), "numerator": .optional(part), "denominator": .optional(whole),
            "source": .optional(actual.source), "note": .optional(actual.note), "reason": .optional(actual.reason),
            "agency": .string(actual.agencyName), "author": .string(actual.author), "at": .string(actual.at.text)
        ]
    }

    private static func baseline(_ baseline: PlanTarget.Baseline) -> JSON {
        ["value": .number(baseline.value), "year": .integer(baseline.year), "source": .optional(baseline.source)]
    }

    private static func number(_ value: Double?) -> JSON { value.map(JSON.number) ?? .null }
}

extension TargetAPI {
    static let goalShape = Shape.object([
        ("value", .nullable(.number)), ("comparator", .nullable(.choice(Comparator.allCases.map(\.rawValue)))), ("due", .nullable(.integer)),
        ("steps", .list(.object([("year", .integer), ("value", .number)]))),
        ("decision", .nullable(.object([("number", .text), ("day", .day), ("title", .text)])))
    ])

    static let actualShape = Shape.object([
        ("id", .text), ("year", .integer), ("part", .choice(TargetPeriod.Part.allCases.map(\.rawValue))), ("version", .integer),
        ("value", .nullable(.number)), ("numerator", .nullable(.integer)), ("denominator", .nullable(.integer)), ("source", .nullable(.text)),
        ("note", .nullable(.text)), ("reason", .nullable(.text)), ("agency", .text), ("author", .text), ("at", .instant)
    ])

    static let targetMembers: [(name: String, shape: Shape)] = [
        ("id", .text), ("plan", .text), ("text", .text), ("owner", .nullable(.text)), ("unit", .nullable(.text)),
        ("direction", .choice(PlanTarget.Direction.allCases.map(\.rawValue))), ("counted", .nullable(.text)), ("population", .nullable(.text)),
        ("baseline", .nullable(.object([("value", .number), ("year", .integer), ("source", .nullable(.text))]))), ("goal", goalShape),
        ("latest", .nullable(actualShape)), ("expected", .nullable(.number)), ("light", .choice(TargetLight.allCases.map(\.rawValue))),
        ("revision", .integer)
    ]
}
