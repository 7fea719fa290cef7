import Foundation

@testable import Rights

/// `expected.txt`, by "act part duty/relation consent". What is misspelt there is an error, not a refusal.
enum Expectation {
    struct Unreadable: Error { let line: String }

    static func read() throws -> [String: Decision] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("expected.txt")
        var found: [String: Decision] = [:]
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
            let halves = line.split(separator: ":")
            let head = halves.first?.split(separator: " ").map(String.init) ?? []
            guard halves.count == 2, head.count == 2, names(Act.self).contains(head[0]), names(Part.self).contains(head[1]) else {
                throw Unreadable(line: String(line))
            }
            var cells = halves[1].split(separator: " ").map(String.init)[...]
            while let whoever = cells.popFirst() {
                let isSummary = whoever.hasPrefix("~")
                let who = isSummary ? String(whoever.dropFirst()) : whoever, ends = who.split(separator: "/").map(String.init)
                guard let consents = cells.popFirst(), ends.count == 2, names(Duty.self).contains(ends[0]), names(Relation.self).contains(ends[1]),
                    consents.count == 4
                else { throw Unreadable(line: String(line)) }
                for (letter, consent) in zip(consents, Consent.allCases) where letter != "-" {
                    found["\(head[0]) \(head[1]) \(who) \(consent)"] = isSummary ? .summary : .allowed
                }
            }
        }
        return found
    }

    private static func names<Kind: CaseIterable>(_: Kind.Type) -> Set<String> { Set(Kind.allCases.map { "\($0)" }) }
}
