/// What somebody did, as a stable name: `plans.published`. Each feature declares its own acts in an extension.
public struct AuditAct: Sendable, Hashable {
    public let name: String

    public init(_ name: StaticString) { self.name = "\(name)" }
}
