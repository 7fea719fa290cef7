public import Storage
import Synchronization

/// A store whose server dies at random, as `kill -9` and a lost line do: in the middle of a transaction, of which then nothing
/// stands, or after the commit, of which the caller then never hears. Repeatable by its seed.
public final class CrashingDatabase: Database {
    public struct Crash: Error {}

    private let database: any Database
    private let chance: Double
    private let dice: Mutex<Dice>
    private let count = Atomic(0)

    /// - parameter chance: of a crash in a transaction that writes, 0...1.
    public init(_ database: any Database, chance: Double, seed: UInt64) {
        (self.database, self.chance) = (database, chance)
        dice = Mutex(Dice(state: seed))
    }

    public var crashes: Int { count.load(ordering: .relaxed) }

    public func read<T: Sendable>(_ work: @Sendable (any Transaction) throws -> T) async throws -> T { try await database.read(work) }

    public func write<T: Sendable>(_ work: @Sendable (any Transaction) throws -> T) async throws -> T {
        let (isCrash, isAfter, statement) = dice.withLock { dice in
            (Double(dice.next() >> 11) / Double(1 << 53) < chance, dice.next() % 4 == 0, Int(dice.next() % 12))
        }
        if isCrash { count.add(1, ordering: .relaxed) }
        let result = try await database.write { tx in
            guard isCrash, !isAfter else { return try work(tx) }
            _ = try work(DyingTransaction(tx, after: statement))
            // It had fewer statements than that: it dies before the commit.
            throw Crash()
        }
        if isCrash { throw Crash() }
        return result
    }

    fileprivate struct Dice: Sendable {
        var state: UInt64

        /// SplitMix64.
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }
}

/// Runs so many statements, then dies.
private final class DyingTransaction: Transaction {
    private let tx: any Transaction
    private var left: Int

    init(_ tx: any Transaction, after statements: Int) { (self.tx, left) = (tx, statements) }

    func run(_ sql: SQL) throws -> [Row] {
        try live()
        return try tx.run(sql)
    }

    func change(_ sql: SQL) throws -> Int {
        try live()
        return try tx.change(sql)
    }

    func savepoint<T>(_ work: () throws -> T) throws -> T { try tx.savepoint(work) }

    private func live() throws {
        if left == 0 { throw CrashingDatabase.Crash() }
        left -= 1
    }
}
