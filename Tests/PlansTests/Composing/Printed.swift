import Core
import DocumentReading
import Foundation
import Papers
import PlanReading
import Web
import Places

@testable import Plans

/// A plan printed and read again.
struct Printed {
    let draft: Draft
    let paper: Paper

    init(_ text: String) {
        let reading = PlanReading(reading: text, places: PlaceIndex.bundled)
        draft = Draft(reading, named: "mau.txt", as: .random())
        paper = PlanPaper(draft.head, draft.items, PaperParts(proposedFor: draft.head, reading: reading)).paper
    }

    func text(_ kind: String) throws -> String {
        try DocumentText.text(of: kind == "pdf" ? paper.pdf() : paper.docx(), named: "mau.\(kind)")
    }

    func again(_ kind: String) throws -> Printed { Printed(try text(kind)) }

    /// Every field of every item as JSON, without what only says where in the text it stands.
    var content: [String] {
        let items = draft.items.map { item in
            let plain = PlanItem(
                id: Self.anyone, plan: item.plan, kind: item.kind, position: 0,
                section: item.kind == .target && !item.section.isEmpty ? "task" : "", sectionTitle: "", text: item.text, span: nil, confidence: 0,
                state: .proposed, revision: 1, detail: item.detail, agencies: item.agencies)
            // The names of whole parts are the paper's own.
            let isPart = !item.sectionTitle.contains(where: \.isLowercase) || item.sectionTitle == "Phụ lục"
            let title = isPart ? "" : item.sectionTitle
            return "\(title) \(PlanJSON.item(plain).text)"
        }
        // What is said in passing has its place by the text around it; reports that nobody's duty speaks of come last.
        let isOrdered = { (line: String) in ["target", "task", "duty", "budget"].contains(Self.kind(line)) && !line.contains("\"section\":\"task\"") }
        return items.filter(isOrdered).sorted { Self.kind($0) < Self.kind($1) } + items.filter { !isOrdered($0) }.sorted()
    }

    private static let anyone = ID<PlanItem>.random()

    /// The order within a kind is kept: sorting is stable.
    private static func kind(_ line: String) -> String { line.firstMatch(of: /"kind":"([a-z]+)"/).map { String($0.output.1) } ?? "" }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("../shared/plans").standardizedFileURL
    static let isShared = FileManager.default.fileExists(atPath: folder.path)
    static let shared = ["bac-son-2024", "vinh-linh-2024", "kon-tum-2016-2020", "thanh-sen-2026-2030", "tam-duong-2021-2025"]

    static func shared(_ name: String) throws -> Printed {
        Printed(try String(contentsOf: folder.appendingPathComponent("\(name).txt"), encoding: .utf8))
    }
}
