@testable import DocumentReading

/// Sets words on a page as a printer would: ten points high, five wide, a space of 2.5.
struct Setting {
    static let letter = 5.0
    static let space = 2.5
    static let height = 13.0

    static func words(_ text: String, at left: Double, _ top: Double) -> [PDFWord] {
        var place = left
        return text.split(separator: " ").map { word in
            let width = Double(word.count) * letter
            defer { place += width + space }
            return PDFWord(text: String(word), box: Box(left: place, top: top, right: place + width, bottom: top + height))
        }
    }

    static func line(_ text: String, at left: Double, _ top: Double) -> PageLine { PageLine(words(text, at: left, top)) }

    /// Ending at the right margin, with its spaces stretched.
    static func justified(_ text: String, from left: Double, to right: Double, _ top: Double) -> PageLine {
        var words = words(text, at: left, top)
        guard words.count > 1, let last = words.last else { return PageLine(words) }
        let more = (right - last.box.right) / Double(words.count - 1)
        for index in words.indices {
            words[index].box.left += more * Double(index)
            words[index].box.right += more * Double(index)
        }
        return PageLine(words)
    }

    static func page(_ lines: [PageLine], number: Int = 1) -> PageContent {
        PageContent(PDFPage(number: number, width: 595, height: 842, words: lines.flatMap(\.words)), lines, [])
    }
}
