import Foundation
import Testing

/// docs/asvs.md says which requirement is met and what shows it; here is that what it names is there.
@Suite struct `The table of ASVS` {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private struct Requirement {
        let number: String
        let level: String
        let state: String
        let shownBy: [String]
    }

    private static func requirements() throws -> [Requirement] {
        let text = try String(contentsOf: root.appendingPathComponent("docs/asvs.md"), encoding: .utf8)
        return text.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count >= 6, cells[1].wholeMatch(of: /\d+\.\d+\.\d+/) != nil else { return nil }
            return Requirement(
                number: cells[1], level: cells[2], state: cells[3], shownBy: cells[4].matches(of: /`([^`]+)`/).map { String($0.1) })
        }
    }

    private static func names(in folder: String, ending: String, _ pattern: Regex<(Substring, Substring)>) -> Set<String> {
        let files = FileManager.default.enumerator(at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil)
        let texts = files?.compactMap { $0 as? URL }.filter { $0.pathExtension == ending }.compactMap { try? String(contentsOf: $0, encoding: .utf8) }
        return (texts ?? []).reduce(into: []) { names, text in names.formUnion(text.matches(of: pattern).map { String($0.1) }) }
    }

    @Test func `has every requirement of levels 1 and 2 once`() throws {
        let all = try Self.requirements()
        #expect(Set(all.map(\.number)).count == all.count)
        #expect(all.count { $0.level == "1" } == 70 && all.count { $0.level == "2" } == 183)
        #expect(all.allSatisfy { ["met", "not met", "n/a"].contains($0.state) })
    }

    @Test func `names for every met one something that is there`() throws {
        let tests = Self.names(in: "Tests", ending: "swift", /func `([^`]+)`/)
        let journeys = Self.names(in: "Journeys", ending: "py", /def (journey_\w+)/)
        let parts = try #require(
            try String(contentsOf: Self.root.appendingPathComponent("test"), encoding: .utf8).firstMatch(of: /\nall=\(([^)]*)\)/))
        let runs = Set(parts.1.split(separator: " ").map { "./test --only \($0)" })
        for requirement in try Self.requirements() {
            #expect((requirement.state == "met") == !requirement.shownBy.isEmpty, "\(requirement.number)")
            for name in requirement.shownBy {
                #expect(tests.contains(name) || journeys.contains(name) || runs.contains(name), "\(requirement.number): \(name)")
            }
        }
    }

    @Test func `counts what it has`() throws {
        let text = try String(contentsOf: Self.root.appendingPathComponent("docs/asvs.md"), encoding: .utf8), all = try Self.requirements()
        let states = Dictionary(grouping: all, by: \.state).mapValues(\.count)
        #expect(text.contains("**\(states["met"] ?? 0) met, \(states["not met"] ?? 0) not met, \(states["n/a"] ?? 0) not applicable.**"))
    }
}
