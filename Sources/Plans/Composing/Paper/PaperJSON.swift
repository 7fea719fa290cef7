import Access
import Core
import Web

/// The paper's own parts as they leave by JSON.
enum PaperJSON {
    static func sheet(_ sheet: PaperSheet) -> JSON {
        let parts = sheet.parts
        return [
            "plan": .string(sheet.plan.id.rawValue), "revision": .integer(sheet.revision), "superior": .string(parts.superior),
            "symbol": .string(parts.symbol), "place": .string(parts.place), "purpose": .string(parts.purpose),
            "authority": .array(parts.authority.map(JSON.string)), "position": .string(parts.position), "signer": .string(parts.signer),
            "recipients": .array(parts.recipients.map(JSON.string)), "missing": .array(sheet.gaps.map { .string($0.rawValue) })
        ]
    }

    static let shape = Shape.object([
        ("plan", .text), ("revision", .integer), ("superior", .text), ("symbol", .text), ("place", .text), ("purpose", .text),
        ("authority", .list(.text)),
        ("position", .text), ("signer", .text), ("recipients", .list(.text)), ("missing", .list(.choice(PaperSheet.Gap.allCases.map(\.rawValue))))
    ])
}
