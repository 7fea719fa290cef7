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
            for line in edges(content) { seen[key(line), default: []].insert(content.page.number) }
        }
        let enough = max(2, pages.count / 2)
        return pages.map { content in
            let edges = edges(content)
            var kept = content
            kept.elements.removeAll { element in
                guard case .line(let line) = element, edges.contains(line) else { return false }
                return isPageNumber(line.text) || (seen[key(line)]?.count ?? 0) >= enough && pages.count > 2
            }
            return kept
        }
    }

    /// Lines of the text can be the same, but not at the same height on half of the pages.
    private static func key(_ line: PageLine) -> String {
        let words = VietnameseText.folded(line.text).map { $0.isNumber ? "#" : $0 }
        return "\(Int(line.box.middle / 3)) " + String(words)
    }

    private static func edges(_ content: PageContent) -> [PageLine] {
        let (above, below) = (content.page.height * margin, content.page.height * (1 - margin))
        // The heads of a table come again on every page too, and the table needs them.
        let lines = content.lines
        let outermost = lines.prefix(deepest).filter { $0.box.middle < above } + lines.suffix(deepest).filter { $0.box.middle > below }
        return outermost.filter { !OfficialBlock.isTableHead($0.parts(apart: 0.5).map(\.text)) }
    }

    /// "2", "- 2 -", "Trang 2/8", "2/8".
    private static func isPageNumber(_ text: String) -> Bool {
        let words = VietnameseText.foldedWords(text).filter { $0 != "trang" && $0 != "page" }
        guard (1...2).contains(words.count), text.utf8.count <= 16 else { return false }
        return words.allSatisfy { $0.utf8.count <= 3 && $0.allSatisfy(\.isNumber) }
    }
}
