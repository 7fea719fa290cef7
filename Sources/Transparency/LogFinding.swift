/// What is wrong with a log, and where.
public enum LogFinding: Sendable, Equatable {
    /// The row that should have this number is not there: taken out, or moved.
    case misnumbered(at: Int)
    /// Salt, entry or number does not fit the rows' commitments.
    case altered(Range<Int>)
    /// Emptied, and no entry says by whose decision.
    case erasedWithoutDecision(at: Int)
    /// Each row is in itself right, yet the root is not the one that was signed: rewritten by somebody who also recomputed the
    /// commitments. The place is as narrow as the checkpoints around it.
    case rewritten(within: Range<Int>)
    /// Fewer rows than the checkpoint counted. With no other finding, most likely cut off at the end; certain is only that they
    /// are gone from somewhere after the last checkpoint that still matches.
    case missing(Int, within: Range<Int>)
    /// So many entries stand in the table, are not in the tree, and do not wait to be.
    case unnumbered(Int)
    /// The checkpoint of this place in the list is not signed by the log's key.
    case checkpointRefused(Int)

    /// The rows to look at.
    public var place: Range<Int>? {
        switch self {
        case .misnumbered(let at), .erasedWithoutDecision(let at): at..<at + 1
        case .altered(let rows), .rewritten(let rows), .missing(_, let rows): rows
        case .unnumbered, .checkpointRefused: nil
        }
    }
}
