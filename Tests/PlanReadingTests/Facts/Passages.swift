@testable import PlanReading

extension Passage {
    /// A passage of that text alone, for tests of recognisers.
    static func of(_ text: String) -> Passage {
        let source = SourceText(text)
        return Passage(source, [0..<source.fold.count])
    }
}
