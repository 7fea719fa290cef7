/// The years that a timing names.
public enum Years: Hashable, Sendable {
    /// Not a word about the year. In a plan of one year that year is meant; in a longer one it is open.
    case unsaid
    /// "hằng năm", "hằng năm từ 2026 đến 2030".
    case every(from: Int? = nil, to: Int? = nil)
    /// "năm 2026", "các năm 2026, 2028".
    case only([Int])

    /// Nil when the words leave it open.
    public func list(in programme: ClosedRange<Int>) -> [Int]? {
        switch self {
        case .unsaid: programme.count == 1 ? Array(programme) : nil
        case .only(let years): years
        case .every(let from, let to):
            {
                let first = max(from ?? programme.lowerBound, programme.lowerBound), last = min(to ?? programme.upperBound, programme.upperBound)
                return first <= last ? Array(first...last) : []
            }()
        }
    }
}
