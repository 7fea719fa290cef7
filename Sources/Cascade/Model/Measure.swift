/// One thing that a plan sets out to reach or to do, as plain values: what two plans are compared by.
///
///     Measure(id: "t4", kind: .target, sentence: "100% cơ sở giáo dục xây dựng quy trình …", goals: [Goal(100, "%")], year: 2030)
public struct Measure: Sendable, Hashable, Identifiable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case target, task
        /// Something laid on the units below as a whole ("UBND các xã, phường: …").
        case duty
    }

    /// Unique within its plan.
    public let id: String
    public let kind: Kind
    /// As written, with the sub-items that complete it.
    public let sentence: String
    /// The quantities in it; empty when it names none.
    public let goals: [Goal]
    /// By when a target is to be reached.
    public let year: Int?
    public let lead: [String]
    /// As written: "02 lần/năm", "Quý IV/2026". Nil: whatever time the sentence itself names.
    public let timing: String?
    /// What comes out of it: "Quy trình chuyển tuyến".
    public let product: String?

    public init(
        id: String, kind: Kind, sentence: String, goals: [Goal] = [], year: Int? = nil, lead: [String] = [], timing: String? = nil,
        product: String? = nil
    ) {
        (self.id, self.kind, self.sentence, self.goals, self.year) = (id, kind, sentence, goals, year)
        (self.lead, self.timing, self.product) = (lead, timing, product)
    }
}

/// A quantity to reach: a value, what it counts, and how it bounds it.
public struct Goal: Sendable, Hashable {
    /// The raw values are those that plan readings use.
    public enum Bound: String, Sendable, Hashable, CaseIterable, Codable {
        case equal = "="
        case atLeast = ">="
        case above = ">"
        case atMost = "<="
        case below = "<"
    }

    public let value: Double
    /// "%", or the words counted ("địa chỉ tin cậy").
    public let unit: String?
    public let bound: Bound

    public init(_ value: Double, _ unit: String?, _ bound: Bound = .equal) { (self.value, self.unit, self.bound) = (value, unit, bound) }

    public var isPercent: Bool { unit == "%" }
}

/// One of the two plans: what it holds, and the years it is for (nil when its papers do not say).
public struct PlanSide: Sendable, Hashable {
    public let years: ClosedRange<Int>?
    public let measures: [Measure]

    public init(years: ClosedRange<Int>?, measures: [Measure]) { (self.years, self.measures) = (years, measures) }
}
