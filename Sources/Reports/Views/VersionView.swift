import Drafting
import Web

/// One version as it was handed in, with what it says otherwise than the one before it.
struct VersionView {
    let report: Report
    let number: Int
    let spoken: SpokenVersion
    let before: SpokenVersion?
    let words: Words

    var page: Page {
        let title = words("reports.versionNumber", ["number": String(number)])
        let old = Set((before?.lines ?? []).map(\.text))
        let sections: [HTML] = SectionKey.allCases.compactMap { section in
            let lines = spoken.lines.filter { $0.section == section.rawValue }
            if lines.isEmpty { return nil }
            let items: [HTML] = lines.map { line in
                let isNew = before != nil && !old.contains(line.text)
                return "<p>\(line.text)\(isNew ? " \(tag(words("reports.changed"), .attention))" : HTML.empty)</p>"
            }
            return "<h2>\(section.heading)</h2>\(items)"
        }
        return Page(
            title, crumbs: [(words("reports.menu"), "/reporting"), (report.title, "/reporting/\(report.id)")],
            main: "<h1>\(title)</h1><p class=\"lead\">\(report.unitName)</p>\(sections)")
    }
}
