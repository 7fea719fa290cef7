import Access
import Core
import Web

/// Work as it leaves by JSON: fields are listed, never automatic.
enum WorkJSON {
    static func row(_ row: WorkRow, _ time: WorkTime) -> JSON {
        .object(
            [
                .init("task", .string(row.task.rawValue)), .init("kind", .string(row.kind.rawValue)), .init("text", .string(row.text)),
                .init("lead", .optional(row.leadName)), .init("plan", .optional(row.plan?.rawValue)), .init("planTitle", .optional(row.planTitle))
            ] + times(row.occurrence, time))
    }

    static func task(_ task: WorkTask, _ occurrences: [Occurrence], _ acts: [WorkAct], _ time: WorkTime) -> JSON {
        [
            "id": .string(task.id.rawValue), "kind": .string(task.kind.rawValue), "text": .string(task.text), "plan": .optional(task.plan?.rawValue),
            "lead": .optional(task.lead?.rawValue), "coordinators": .array(task.coordinators.map { .string($0.rawValue) }),
            "timing": .optional(task.timing), "product": .optional(task.product), "revision": .integer(task.revision),
            "times": .array(occurrences.map { .object(times($0, time)) }), "acts": .array(acts.map(act))
        ]
    }

    static func act(_ act: WorkAct) -> JSON {
        [
            "id": .string(act.id.rawValue), "kind": .string(act.kind.rawValue), "time": .optional(act.occurrence?.rawValue),
            "agency": .string(act.agencyName), "author": .string(act.author), "at": .string(act.at.text), "text": .optional(act.text),
            "oldDue": .optional(act.oldDue?.text), "newDue": .optional(act.newDue?.text), "cause": .optional(act.cause?.rawValue)
        ]
    }

    private static func times(_ occurrence: Occurrence, _ time: WorkTime) -> [JSON.Member] {
        [
            .init("time", .string(occurrence.id.rawValue)), .init("key", .string(occurrence.key)), .init("starts", .string(occurrence.starts.text)),
            .init("due", .optional(occurrence.due?.text)), .init("state", .string(occurrence.state.rawValue)),
            .init("cell", .optional(time.cell(of: occurrence)?.rawValue)), .init("isOverdue", .bool(time.isOverdue(occurrence))),
            .init("asked", .optional(occurrence.asked?.until.text)), .init("urged", .integer(occurrence.urged)),
            .init("revision", .integer(occurrence.revision))
        ]
    }
}

extension WorkAPI {
    private static let timeMembers: [(name: String, shape: Shape)] = [
        ("time", .text), ("key", .text), ("starts", .day), ("due", .nullable(.day)), ("state", .choice(Occurrence.State.allCases.map(\.rawValue))),
        ("cell", .nullable(.choice(Cell.allCases.map(\.rawValue)))), ("isOverdue", .bool), ("asked", .nullable(.day)), ("urged", .integer),
        ("revision", .integer)
    ]

    static let rowShape = Shape.object(
        [
            ("task", .text), ("kind", .choice(WorkTask.Kind.allCases.map(\.rawValue))), ("text", .text), ("lead", .nullable(.text)),
            ("plan", .nullable(.text)), ("planTitle", .nullable(.text))
        ] + timeMembers)

    static let actShape = Shape.object([
        ("id", .text), ("kind", .choice(WorkAct.Kind.allCases.map(\.rawValue))), ("time", .nullable(.text)), ("agency", .text), ("author", .text),
        ("at", .instant), ("text", .nullable(.text)), ("oldDue", .nullable(.day)), ("newDue", .nullable(.day)),
        ("cause", .nullable(.choice(Occurrence.Cause.allCases.map(\.rawValue))))
    ])

    static let taskShape = Shape.object([
        ("id", .text), ("kind", .choice(WorkTask.Kind.allCases.map(\.rawValue))), ("text", .text), ("plan", .nullable(.text)),
        ("lead", .nullable(.text)), ("coordinators", .list(.text)), ("timing", .nullable(.text)), ("product", .nullable(.text)),
        ("revision", .integer),
        ("times", .list(.object(timeMembers))), ("acts", .list(actShape))
    ])
}
