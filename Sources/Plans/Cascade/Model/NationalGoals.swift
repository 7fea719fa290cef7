import Cascade

/// What national documents want of something that an indicator measures, for other features: the values, not the comparison of plans.
public struct NationalGoal: Sendable, Equatable {
    public let document: String
    public let text: String
    public let value: Double
    public let unit: String
    /// `>=`, `=`, `<=` …
    public let comparator: String
    public let year: Int?

    /// - parameter ids: those of `national/targets.json`; unknown ones are left out.
    public static func list(_ ids: [String]) -> [NationalGoal] {
        NationalDocument.all.flatMap { document in
            document.targets.filter { ids.contains($0.id) }.flatMap { target in
                target.goals.map {
                    NationalGoal(
                        document: document.number, text: target.text, value: $0.value, unit: $0.unit, comparator: $0.bound.rawValue, year: $0.year)
                }
            }
        }
    }
}
