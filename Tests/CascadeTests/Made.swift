import Cascade
import Foundation
import Places
import PlanReading

/// The made-up province's plan and the plans of its wards, read as files that people bring are read.
enum Made {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")

    static func text(_ file: String) throws -> String { try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8) }

    private static let sharedPlans = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("../shared/plans").standardizedFileURL

    static let hasSharedPlans = FileManager.default.fileExists(atPath: sharedPlans.path)

    /// One of the five real plans.
    static func shared(_ plan: String) throws -> PlanReading {
        let text = try String(contentsOf: sharedPlans.appendingPathComponent("\(plan).txt"), encoding: .utf8)
        return PlanReading(reading: text, places: PlaceIndex.bundled)
    }

    static func reading(_ plan: String) throws -> PlanReading { PlanReading(reading: try text("\(plan).txt")) }

    static func side(_ plan: String) throws -> PlanSide { PlanSide(try reading(plan)) }

    /// What a person says became of an item.
    struct Label: Sendable {
        let plan: String
        let parent: String?
        let children: Set<String>
        let verdict: Verdict
        /// A word of `Reason.word` that must be among those found.
        let reason: String?
    }

    static func labels(_ file: String) throws -> [Label] {
        try text(file).split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
            let cells = line.split(separator: "\t").map(String.init)
            guard cells.count == 5, let verdict = Verdict(rawValue: cells[3]) else { return nil }
            return Label(
                plan: cells[0], parent: cells[1] == "-" ? nil : cells[1],
                children: Set(cells[2].split(separator: ",").map(String.init).filter { $0 != "-" }),
                verdict: verdict, reason: cells[4] == "-" ? nil : cells[4])
        }
    }
}

extension PlanSide {
    /// The targets as T1, T2 … and the tasks as N1, N2 …, as the reader counts them. Quantities inside a task are its goals.
    init(_ reading: PlanReading) {
        let targets = reading.targets.filter { $0.scope == nil }, counted = reading.targets.filter { $0.scope != nil }
        let programme = reading.programme?.value
        self.init(
            years: programme.flatMap { value in value.startYear.flatMap { start in value.endYear.map { start...max(start, $0) } } },
            measures: targets.enumerated().map { place, item in
                Measure(
                    id: "T\(place + 1)", kind: .target, sentence: item.text, goals: [item].compactMap(\.goal), year: item.due)
            }
                + reading.tasks.enumerated().map { place, item in
                    Measure(
                        id: "N\(place + 1)", kind: .task, sentence: ([item.text] + item.subitems).joined(separator: "; "),
                        goals: counted.filter { $0.span.start >= item.span.start && $0.span.end <= item.span.end }.compactMap(\.goal),
                        lead: item.lead, timing: item.timing, product: item.product)
                })
    }
}

extension TargetItem {
    fileprivate var goal: Goal? {
        value.map { Goal($0, unit, comparator.flatMap { Goal.Bound(rawValue: $0.rawValue) } ?? .equal) }
    }
}
