import Access
import Core
import Organisations
import Places
import Web

/// Fields leave by JSON only when they are listed here.

enum PlaceJSON {
    static let shape: Shape = .object([
        ("code", .text), ("digits", .text), ("name", .text), ("kind", .choice(PlaceKind.allCases.map(\.rawValue))), ("province", .nullable(.text)),
        ("current", .bool), ("successors", .list(.text))
    ])

    static func of(_ hit: PlaceSearch.Hit) -> JSON {
        [
            "code": .string(hit.place.code.text), "digits": .string(hit.place.code.digits), "name": .string(hit.place.name),
            "kind": .string(hit.place.kind.rawValue), "province": .optional(hit.province?.name), "current": .bool(hit.place.isCurrent),
            "successors": .array(hit.successors.map { .string($0.code.text) })
        ]
    }
}

enum AgencyJSON {
    private static let kind: Shape = .choice(AgencyKind.allCases.map(\.rawValue))

    static let shape: Shape = .object([
        ("id", .text), ("place", .text), ("name", .text), ("kind", kind), ("parent", .nullable(.text)), ("validFrom", .day),
        ("validTo", .nullable(.day))
    ])
    static let bodyShape: Shape = .object([
        ("name", .text), ("kind", kind), ("parent", .nullable(.text)), ("validFrom", .day), ("validTo", .nullable(.day))
    ])

    static func of(_ agency: Agency) -> JSON {
        [
            "id": .string(agency.id.rawValue), "place": .string(agency.place), "name": .string(agency.name), "kind": .string(agency.kind.rawValue),
            "parent": .optional(agency.parent?.rawValue), "validFrom": .string(agency.validFrom.text), "validTo": .optional(agency.validTo?.text)
        ]
    }
}

enum PersonJSON {
    static let shape: Shape = .object([
        ("id", .text), ("login", .text), ("name", .text), ("agency", .text), ("roles", .list(.choice(Role.allCases.map(\.rawValue)))),
        ("active", .bool)
    ])
    static let listShape: Shape = .object([("people", .list(shape)), ("page", .integer), ("total", .integer)])

    static func of(_ user: User) -> JSON {
        [
            "id": .string(user.id.rawValue), "login": .string(user.login), "name": .string(user.name), "agency": .string(user.agency.rawValue),
            "roles": .array(Role.allCases.filter(user.roles.contains).map { .string($0.rawValue) }), "active": .bool(user.isActive)
        ]
    }
}
