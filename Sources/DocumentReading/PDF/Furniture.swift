import Core

/// What stands on every page and is no part of the text: page numbers, running heads and feet.
enum Furniture {
    /// The outermost lines of a page that can be furniture.
    private static let deepest = 2
    /// Of the height of the page.
    private static let margin = 0.12

    static func removed(from pages: [PageContent]) -> [PageContent] {
        var seen: [String: Set<Int>] = [:]
        for content in pages {
            for line in edges(content) { seen[key(line, content.page), default: []].insert(content.page.number) }
        }
        let enough = max(2, pages.count / 2)
        return pages.map { content in
            let numbered = besideNumber(content, edges(content))
            func isFurniture(_ line: PageLine) -> Bool {
                isPageNumber(line.text) || numbered.contains(line) || (seen[key(line, content.page)]?.count ?? 0) >= enough
            }
            // From the edge inwards: behind a line of the text there is only text.
            let removed = Array(above(content).prefix(while: isFurniture) + below(content).prefix(while: isFurniture))
            var kept = content
            kept.elements.removeAll { if case .line(let line) = $0 { removed.contains(line) } else { false } }
            return kept
        }
    }

    /// Lines of the text can be the same, but not as far from the edge on half of the pages. Pages across are lower, with the same margins.
    private static func key(_ line: PageLine, _ page: PDFPage) -> String {
        let words = VietnameseText.folded(line.text).map { $0.isNumber ? "#" : $0 }
        let isAbove = line.box.middle < page.height / 2
        return "\(isAbove) \(Int((isAbove ? line.box.middle : page.height - line.box.middle) / 3)) " + String(words)
    }

    /// A running head of one page alone: it keeps to the page number, and apart from the text.
    private static func besideNumber(_ content: PageContent, _ edges: [PageLine]) -> [PageLine] {
        let lines = content.lines
        return edges.filter { line in
            // A heading, and the rest of a sentence, are text at whatever distance.
            guard !StartSign.begins(line.text), !StartSign.isLower(line.text), line.text.last.map({ !".;:,".contains($0) }) ?? false else {
                return false
            }
            guard let place = lines.firstIndex(of: line) else { return false }
            let neighbours = [place - 1, place + 1].filter(lines.indices.contains).map { lines[$0] }
            guard neighbours.count == 2, let number = neighbours.first(where: { edges.contains($0) && isPageNumber($0.text) }),
                let text = neighbours.first(where: { $0 != number })
            else { return false }
            return abs(text.box.middle - line.box.middle) > closeness * abs(number.box.middle - line.box.middle)
        }
    }

    private static let closeness = 1.7

    private static func edges(_ content: PageContent) -> [PageLine] { above(content) + below(content) }

    /// The outermost lines, from the edge inwards. The heads of a table come again on every page too, and the table needs them.
    private static func above(_ content: PageContent) -> [PageLine] {
        content.lines.prefix(deepest).filter { $0.box.middle < content.page.height * margin && !isTableHead($0) }
    }

    private static func below(_ content: PageContent) -> [PageLine] {
        content.lines.suffix(deepest).reversed().filter { $0.box.middle > content.page.height * (1 - margin) && !isTableHead($0) }
    }

    private static func isTableHead(_ line: PageLine) -> Bool { OfficialBlock.isTableHead(line.parts(apart: 0.5).map(\.text)) }

    /// "2", "- 2 -", "Trang 2/8", "2/8".
    private static func isPageNumber(_ text: String) -> Bool {
        let words = VietnameseText.foldedWords(text).filter { $0 != "trang" && $0 != "page" }
        guard (1...2).contains(words.count), text.utf8.count <= 16 else { return false }
        return words.allSatisfy { $0.utf8.count <= 3 && $0.allSatisfy(\.isNumber) }
    }
}
