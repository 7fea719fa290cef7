/// What is known of a quantity. Missing, unknown and zero are three different answers.
public enum Figure: Hashable, Sendable {
    case number(Double)
    /// n of N; N is never 0.
    case share(Int, of: Int)
    /// Somebody said that there is no figure.
    case unknown
    /// Nobody has said anything.
    case missing
    /// A count of people that must not be shown: "<5" or "…", by module Disclosure.
    case hidden(String)

    /// In the unit of the quantity: a share in percent. Nil where it is not known, or not shown.
    public var value: Double? {
        switch self {
        case .number(let value): value
        case .share(let part, let whole): whole == 0 ? nil : Double(part) * 100 / Double(whole)
        case .unknown, .missing, .hidden: nil
        }
    }

    public var isKnown: Bool {
        switch self {
        case .number, .share, .hidden: true
        case .unknown, .missing: false
        }
    }
}
