public import Audit
public import Core
public import Storage
public import Web

/// What every handler may use. Passed by hand: nothing is global.
public struct Services: Sendable {
    public var database: any Database
    public var clock: Clock
    public var catalogue: Catalogue
    public var hashing: HashingPool
    /// Seals what the database alone must not tell.
    public let serverKey: ServerKey
    /// What the vault does when a member's secret is known.
    public var members = MemberHooks()
    public var log: EventLog
    public let kept = Kept()
    public let refusals = Refusals()
    /// The program that reads documents of strangers in a process of its own; nil: this one. Tests are another program.
    public var documentProgram: String?
    /// Numbers what the log was told, and signs it where the key is.
    public var notary: Notary
    /// The pages of the menu, in order; each person sees those whose rule lets them in.
    public var menu: [MenuItem]
    /// The page that searches everything.
    public var searchPath: Path?

    public init(
        database: any Database, serverKey: ServerKey, clock: Clock = .system, catalogue: Catalogue = .bundled, hashing: HashingPool = HashingPool(),
        log: EventLog = EventLog(),
        menu: [MenuItem] = [], searchPath: Path? = nil
    ) {
        (self.database, self.clock, self.catalogue, self.hashing, self.log, self.menu) = (database, clock, catalogue, hashing, log, menu)
        (self.serverKey, self.searchPath) = (serverKey, searchPath)
        notary = Notary(database)
    }
}

public struct MenuItem: Sendable {
    public let label: WordKey
    public let path: Path
    public let rule: Rule
    /// Other places that belong under this item.
    public let also: [Path]
    /// How much there waits for somebody; shown on the day's work.
    public let waiting: Waiting?

    public typealias Waiting = @Sendable (Viewer, Instant, any Transaction) throws -> Int

    /// False for a page that is reached from another, and only named where it has something waiting.
    public let isShown: Bool

    public init(_ label: WordKey, _ path: Path, also: [Path] = [], for rule: Rule, isShown: Bool = true, waiting: Waiting? = nil) {
        (self.label, self.path, self.also, self.rule, self.isShown, self.waiting) = (label, path, also, rule, isShown, waiting)
    }
}
