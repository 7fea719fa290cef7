/// Walks along a log from its first row and says what is wrong with it, what is proven, and what is not.
///
///     var verification = Verification(checkpoints: held, log: key)
///     for row in rows { verification.take(row) }
///     verification.finish()
///
/// Remembers the edge of the tree and what was erased, never the rows.
public struct Verification: Sendable {
    public private(set) var findings: [LogFinding] = []
    /// The number after that of the last row.
    public private(set) var size = 0
    /// Everything before this row is unchanged since a checkpoint was signed.
    public private(set) var provenUpTo = 0
    /// How many rows were emptied.
    public var erased: Int { emptied.count }

    private var edge = MerkleEdge()
    /// The smallest last, so that the next one to come is quickly taken.
    private var heads: [Checkpoint]
    private var emptied: [(index: Int, id: String)] = []
    private var decided: Set<String> = []
    /// Once a root was wrong or a row is gone, every later root is wrong too, and says nothing new.
    private var isBroken = false

    /// - parameter checkpoints: kept outside the database: mailed, printed, held by another office. May be none.
    public init(checkpoints: [SignedNote], log: LogKey) {
        heads = []
        for (place, note) in checkpoints.enumerated() {
            if let head = try? Checkpoint(note, verifiedBy: log) { heads.append(head) } else { findings.append(.checkpointRefused(place)) }
        }
        heads.sort { $0.size > $1.size }
        compareRoots()
    }

    public mutating func take(_ row: LogRow) {
        if row.index != size {
            findings.append(.misnumbered(at: size))
            isBroken = true
        }
        guard (0..<1 << 53).contains(row.index) else { return }
        switch row.state {
        case .whole(let leaf): if let id = leaf.erases { decided.insert(id) }
        case .emptied: emptied.append((row.index, row.id))
        case .altered: noteAltered(row.index)
        }
        edge.append(TreeHash(leaf: row.commitment ?? .empty))
        size = max(size, row.index) + 1
        compareRoots()
    }

    /// A committed entry that still waits for its number.
    public mutating func take(waiting leaf: AuditLeaf) {
        if let id = leaf.erases { decided.insert(id) }
    }

    /// - parameter unnumbered: entries that are neither in the tree nor waiting to be.
    public mutating func finish(unnumbered: Int = 0) {
        for row in emptied where decided.remove(row.id) == nil { findings.append(.erasedWithoutDecision(at: row.index)) }
        if let last = heads.first { findings.append(.missing(last.size - size, within: provenUpTo..<last.size)) }
        if unnumbered > 0 { findings.append(.unnumbered(unnumbered)) }
    }

    private mutating func compareRoots() {
        while let head = heads.last, head.size <= size {
            heads.removeLast()
            if isBroken { continue }
            if head.size == edge.size, head.root == edge.root {
                provenUpTo = head.size
            } else {
                isBroken = true
                findings.append(.rewritten(within: provenUpTo..<max(head.size, provenUpTo + 1)))
            }
        }
    }

    private mutating func noteAltered(_ index: Int) {
        if case .altered(let rows) = findings.last, rows.upperBound == index {
            findings[findings.count - 1] = .altered(rows.lowerBound..<index + 1)
        } else {
            findings.append(.altered(index..<index + 1))
        }
    }
}
