import Foundation
import PlanReading
import Testing

/// The five plans that the product was made for, where this checkout has them beside it.
enum SharedPlans {
    static let texts: [(name: String, text: String)] = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appendingPathComponent("../shared/plans").standardizedFileURL
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.compactMap { file in
            (try? String(contentsOf: file, encoding: .utf8)).map { (file.lastPathComponent, $0) }
        }
    }()
}

@Suite struct `Every item` {
    /// The spans of a reading, each with the words that must stand in it.
    static func spans(_ reading: PlanReading) -> [(words: String, span: Span)] {
        var spans: [(String, Span)] = []
        func add(_ words: String?, _ span: Span?) { if let words, let span { spans.append((words, span)) } }
        add(reading.number?.value, reading.number?.span)
        add(reading.title?.value, reading.title?.span)
        add(reading.signatory?.value.name, reading.signatory?.span)
        reading.legalBases.forEach { add($0.number ?? $0.title, $0.span) }
        reading.targets.forEach { add($0.text, $0.span) }
        for task in reading.tasks {
            add(task.text, task.span)
            task.subitems.forEach { add($0, task.span) }
        }
        for agency in reading.responsibilities {
            add(agency.agency, agency.span)
            agency.duties.forEach { add($0.text, $0.span) }
        }
        reading.reportDeadlines.forEach { add($0.text, $0.span) }
        reading.reviews.forEach { add($0.kind, $0.span) }
        reading.actionPeriods.forEach { if $0.derived.isEmpty { add($0.name, $0.span) } }
        reading.actionDays.forEach { add($0.text, $0.span) }
        reading.budgetSources.forEach { add($0.text, $0.span) }
        reading.recipients.forEach { add($0.text, $0.span) }
        return spans
    }

    /// Letters and digits only, folded: what markup, dashes, line ends and the slips of a scanner ("1l" for 11) cannot change.
    private static func letters(_ text: String) -> [Character] {
        let folded = text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).lowercased()
        return folded.filter { $0.isLetter || $0.isNumber }.map { "li".contains($0) ? "1" : $0 == "o" ? "0" : $0 }
    }

    private static func holds(_ stretch: String, _ words: String) -> Bool {
        var rest = letters(stretch)[...]
        for letter in letters(words) {
            guard let place = rest.firstIndex(of: letter) else { return false }
            rest = rest[(place + 1)...]
        }
        return true
    }

    @Test(arguments: (Sample.plans + SharedPlans.texts).map(\.name)) func `stands in its span, letter by letter`(name: String) throws {
        let text = try #require((Sample.plans + SharedPlans.texts).first { $0.name == name }).text
        let reading = Sample.read(text)
        let bytes = Array(reading.text.utf8)
        let spans = Self.spans(reading)
        #expect(spans.count > 10)
        for (words, span) in spans {
            try #require(span.start <= span.end && span.end <= bytes.count)
            let stretch = try #require(String(validating: bytes[span.start..<span.end], as: UTF8.self), "\(words) begins or ends inside a letter")
            #expect(Self.holds(stretch, words), "\(words)")
        }
    }

    @Test(arguments: Sample.plans.map(\.name)) func `has a confidence between 0 and 1`(name: String) throws {
        let reading = Sample.read(try #require(Sample.plans.first { $0.name == name }).text)
        let all =
            reading.tasks.map(\.confidence) + reading.targets.map(\.confidence) + reading.responsibilities.map(\.confidence)
            + reading.reportDeadlines.map(\.confidence)
        #expect(all.allSatisfy { (0...1).contains($0) })
        #expect(!all.isEmpty)
    }
}

@Suite struct `The same plan in another copy` {
    /// What must not depend on how the copy was made.
    private static func facts(_ reading: PlanReading) -> [String] {
        func fold(_ text: String) -> String {
            text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).lowercased().replacingOccurrences(of: "đ", with: "d").filter
            { $0.isLetter || $0.isNumber }
        }
        let head = [
            reading.documentType.rawValue, reading.number?.value ?? "", reading.issuer?.value.unit ?? "", reading.title?.value ?? "",
            reading.signatory?.value.name ?? ""
        ].map(fold)
        let tasks = reading.tasks.map { fold($0.text + $0.lead.joined() + $0.coordinators.joined() + ($0.timing ?? "")) }
        let targets = reading.targets.map { "\($0.value ?? -1) \($0.comparator?.rawValue ?? "") \($0.due ?? 0)" }
        let agencies = reading.responsibilities.map { fold($0.agency) + " \($0.duties.count)" }
        let deadlines = reading.reportDeadlines.map { "\($0.day ?? 0)/\($0.month ?? 0) \(fold($0.recipient ?? ""))" }
        return head + tasks + targets + agencies + deadlines + reading.recipients.map { fold($0.text) }
    }

    /// Words of a line on as many lines as needed, none longer than `width`.
    private static func wrapped(_ text: String, _ width: Int) -> String {
        text.components(separatedBy: "\n").map { line -> String in
            guard line.count > width, !line.contains("|") else { return line }
            var lines: [String] = [], current = ""
            for word in line.split(separator: " ", omittingEmptySubsequences: true) {
                if !current.isEmpty, current.count + 1 + word.count > width { lines.append(current); current = "" }
                current += (current.isEmpty ? "" : " ") + word
            }
            return (lines + [current]).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private static func filled(_ text: String) -> [String] { text.components(separatedBy: "\n").filter { !$0.allSatisfy(\.isWhitespace) } }

    static let copies: [(name: String, make: @Sendable (String) -> String)] = [
        ("decomposed", { $0.decomposedStringWithCanonicalMapping }),
        ("Windows line ends", { $0.replacingOccurrences(of: "\n", with: "\r\n") }),
        ("no-break spaces", { $0.replacingOccurrences(of: " ", with: "\u{A0}") }),
        ("long dashes", { $0.replacingOccurrences(of: "\n- ", with: "\n– ") }),
        ("wrapped at 80", { wrapped($0, 80) }),
        ("an empty line after every line", { filled($0).joined(separator: "\n\n") }),
        ("no empty lines", { filled($0).joined(separator: "\n") }),
        ("indented", { $0.components(separatedBy: "\n").map { "      " + $0 }.joined(separator: "\n") })
    ]

    /// Wide gaps and hard lines of the others are their layout; another copy of them would be another document.
    @Test(arguments: ["decisionWithPlan", "communeOf2025", "partsAndTargets", "unnumberedHeadings", "campaign", "annexTables", "strokes"])
    func `says the same`(sample: String) throws {
        let text = try #require(Sample.plans.first { $0.name == sample }).text
        let facts = Self.facts(Sample.read(text))
        for (name, make) in Self.copies { #expect(Self.facts(Sample.read(make(text))) == facts, "\(name)") }
    }
}
