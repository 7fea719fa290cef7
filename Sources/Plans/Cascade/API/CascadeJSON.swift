import Cascade
import Core
import Places
import Web

/// What belongs to plans above and below each other, as it leaves by JSON.
enum CascadeJSON {
    static func above(_ content: AbovePart.Content) -> JSON {
        let name = content.above?.name
        return [
            "state": .string(content.above?.state.rawValue ?? "unknown"), "number": .optional(name?.number), "issuer": .optional(name?.issuer),
            "day": .optional(name?.day?.text), "title": .optional(name?.title), "plan": .optional(content.parent?.id.rawValue),
            "revision": .integer(content.above?.revision ?? 0)
        ]
    }

    static func below(_ below: UnitsBelow) -> JSON {
        [
            "total": .integer(below.rows.count), "issued": .integer(below.issued),
            "units": .array(
                below.rows.map { row in
                    let head = row.plan?.head
                    return [
                        "place": .string(row.unit.code.text), "name": .string(row.unit.name), "plan": .optional(row.plan?.id.rawValue),
                        "number": .optional(head?.number), "day": .optional(head?.wholeDate?.text), "title": .optional(head?.title),
                        "confirmed": .bool(row.isConfirmed)
                    ]
                })
        ]
    }

    static func comparison(_ beside: SideBySide, _ words: Words) -> JSON {
        [
            "upper": beside.upper.map { ["key": .string($0.key), "citation": .string($0.citation), "title": .string($0.title)] } ?? .null,
            "findings": .array(
                beside.findings.map { finding in
                    [
                        "key": .string(finding.key), "verdict": .string(finding.verdict.rawValue), "kind": .string(finding.kind.rawValue),
                        "parent": finding.parent.map(sentence) ?? .null, "children": .array(finding.children.map(sentence)),
                        "closeness": .number(finding.closeness),
                        "reasons": .array(
                            finding.reasons.map {
                                ["code": .string($0.word), "text": .string(words(.of("cascade.reason", $0.word), $0.values))]
                            }),
                        "agreedBy": .optional(beside.agreement(on: finding)?.by)
                    ]
                })
        ]
    }

    private static func sentence(_ measure: Measure) -> JSON { ["item": .string(measure.id), "sentence": .string(measure.sentence)] }

    static func national(_ document: NationalDocument) -> JSON {
        [
            "id": .string(document.id), "title": .string(document.title), "number": .string(document.number), "issuer": .string(document.issuer),
            "day": .optional(document.day), "programme": .string(document.programme.rawValue), "startYear": .integer(document.startYear),
            "endYear": .integer(document.endYear),
            "targets": .array(
                document.targets.map { target in
                    [
                        "id": .string(target.id), "text": .string(target.text), "certainty": .string(target.certainty.rawValue),
                        "goals": .array(
                            target.goals.map {
                                [
                                    "value": .number($0.value), "unit": .string($0.unit), "comparator": .string($0.bound.rawValue),
                                    "year": .optional($0.year)
                                ]
                            })
                    ]
                })
        ]
    }
}
