import Places
import PlanReading

/// Documents made up for the tests: real forms, invented content and people.
enum Sample {
    /// The documents below are read once for all tests.
    static func read(_ text: String) -> PlanReading { readings[text] ?? readAnew(text) }

    static func readAnew(_ text: String) -> PlanReading { PlanReading(reading: text, places: PlaceIndex.bundled) }

    private static let readings = Dictionary(uniqueKeysWithValues: (plans + others).map { ($0.text, readAnew($0.text)) })

    /// Those that are, or carry, a plan.
    static let plans: [(name: String, text: String)] = [
        ("decisionWithPlan", decisionWithPlan), ("narrowColumns", narrowColumns), ("printedLayout", printedLayout), ("taskTable", taskTable),
        ("communeOf2025", communeOf2025),
        ("partsAndTargets", partsAndTargets), ("unnumberedHeadings", unnumberedHeadings), ("campaign", campaign), ("targetTable", targetTable),
        ("markdown", markdown),
        ("annexTables", annexTables), ("lettersAndSentences", lettersAndSentences), ("strokes", strokes),
        ("decisionWithProgramme", decisionWithProgramme), ("approvedPlan", approvedPlan), ("scanned", scanned), ("starLabels", starLabels)
    ]

    static let others: [(name: String, text: String)] = [("report", report), ("officialLetter", officialLetter), ("novel", novel)]
}
