/// Something in a report's figures that somebody should look at: where it is, and what was compared. It is mended, or explained.
public struct Finding: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// A rule between figures does not hold.
        case rule(String)
        case outlier(Outlier)
        /// A total that is not the sum of its parts.
        case total
        /// Much more or much less than in the last period.
        case change
        /// There was a figure in the last period, and none now.
        case vanished
    }

    public let kind: Kind
    /// The cell to go to.
    public let place: String
    /// What else took part.
    public let others: [String]
    public let found: Double?
    public let expected: Double?

    public init(_ kind: Kind, at place: String, with others: [String] = [], found: Double?, expected: Double?) {
        (self.kind, self.place, self.others, self.found, self.expected) = (kind, place, others, found, expected)
    }

    /// Names the finding while its figures stay the same, so that an explanation holds as long as what it explains.
    public var key: String {
        let name =
            switch kind {
            case .rule(let id): "rule:\(id)"
            case .outlier(let way): "outlier:\(way.rawValue)"
            case .total: "total"
            case .change: "change"
            case .vanished: "vanished"
            }
        return "\(name)@\(place)=\(found.map { String($0) } ?? "")/\(expected.map { String($0) } ?? "")"
    }
}
