import Access
import Core
import Web

/// Regulations and bodies as they leave by JSON: fields are listed, never automatic.
extension CoordinationAPI {
    static func json(_ regulation: Regulation) -> JSON {
        let details = regulation.details
        return [
            "id": .string(regulation.id.rawValue), "title": .string(details.title), "parties": .array(details.parties.map { .string($0.rawValue) }),
            "otherParties": .optional(details.otherParties), "text": .string(details.text), "paper": .optional(details.paper),
            "day": .optional(details.day?.text), "validFrom": .string(details.validFrom.text), "validTo": .optional(details.validTo?.text),
            "revision": .integer(regulation.revision)
        ]
    }

    static func members(_ body: SteeringBody) -> [JSON.Member] {
        let details = body.details
        return [
            .init("id", .string(body.id.rawValue)), .init("kind", .string(details.kind.rawValue)), .init("name", .string(details.name)),
            .init("paper", .optional(details.paper)), .init("day", .optional(details.day?.text)), .init("ends", .optional(details.ends?.text)),
            .init("revision", .integer(body.revision))
        ]
    }

    static func json(_ member: SteeringBody.Member) -> JSON {
        [
            "id": .string(member.id.rawValue), "name": .string(member.name), "post": .string(member.post),
            "agency": .optional(member.agency?.rawValue),
            "role": .string(member.role.rawValue), "from": .string(member.from.text), "to": .optional(member.to?.text)
        ]
    }

    static let regulationShape = Shape.object([
        ("id", .text), ("title", .text), ("parties", .list(.text)), ("otherParties", .nullable(.text)), ("text", .text), ("paper", .nullable(.text)),
        ("day", .nullable(.day)), ("validFrom", .day), ("validTo", .nullable(.day)), ("revision", .integer)
    ])
    static let regulationBody: [(name: String, shape: Shape)] = [
        ("title", .text), ("agency", .list(.text)), ("otherParties", .nullable(.text)), ("text", .text), ("paper", .nullable(.text)),
        ("day", .nullable(.day)), ("validFrom", .day), ("validTo", .nullable(.day))
    ]
    static let bodyBody: [(name: String, shape: Shape)] = [
        ("kind", .choice(SteeringBody.Kind.allCases.map(\.rawValue))), ("name", .text), ("paper", .nullable(.text)), ("day", .nullable(.day)),
        ("ends", .nullable(.day))
    ]
    static let bodyShape: [(name: String, shape: Shape)] = [("id", .text)] + bodyBody + [("revision", .integer)]
    static let memberShape = Shape.object([
        ("id", .text), ("name", .text), ("post", .text), ("agency", .nullable(.text)),
        ("role", .choice(SteeringBody.Member.Role.allCases.map(\.rawValue))), ("from", .day), ("to", .nullable(.day))
    ])
}
