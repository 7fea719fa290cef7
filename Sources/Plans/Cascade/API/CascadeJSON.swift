import Core
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
}
