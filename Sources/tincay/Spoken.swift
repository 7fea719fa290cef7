import Core
import PlanReading
import Web

/// Words of the catalogue on the terminal, in Vietnamese.
enum Spoken {
    private static let words = Catalogue.bundled.words(in: .vi)

    static func problem(_ problem: Problem) -> String {
        words(.of("problem", problem.code), problem.values) + ". " + words(.of("advice", problem.code), problem.values)
    }

    static func message(_ code: String) -> String { words(.of("reading", code)) }

    static func summary(of reading: PlanReading) -> String {
        let counts: [(Int, WordKey)] = [
            (reading.targets.count, "plans.count.targets"), (reading.tasks.count, "plans.count.tasks"),
            (reading.responsibilities.reduce(0) { $0 + $1.duties.count }, "plans.count.duties"),
            (reading.reportDeadlines.count, "plans.count.deadlines")
        ]
        let lines = [reading.title?.value ?? "", reading.issuer?.value.name ?? ""] + counts.map { "\($0) \(words($1))" }
        return lines.filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
