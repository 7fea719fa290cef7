/// What `pdftotext -bbox` writes: `<page width="595.3" height="841.9">` and, in it, `<word xMin="…" yMin="…" xMax="…" yMax="…">chữ</word>`.
///
/// One element a line; read as bytes, because a plan has ten thousand of them.
struct WordsFile {
    private static let mostWords = 400_000
    /// 200 inches, the largest page that PDF has.
    private static let largestSide = 14_400.0

    static func pages(_ bytes: [UInt8]) -> [PDFPage] {
        var pages: [PDFPage] = []
        var count = 0
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let line = line.drop { $0 == 0x20 }
            if line.starts(with: wordStart), let last = pages.indices.last {
                count += 1
                if count <= mostWords, let word = word(line) { pages[last].words.append(word) }
            } else if line.starts(with: pageStart) {
                let values = attributes(line)
                guard values.count >= 2, values[0...1].allSatisfy({ (1...largestSide).contains($0) }) else { continue }
                pages.append(PDFPage(number: pages.count + 1, width: values[0], height: values[1]))
            }
        }
        return pages
    }

    private static let wordStart = Array("<word ".utf8)
    private static let pageStart = Array("<page ".utf8)

    private static func word(_ line: ArraySlice<UInt8>) -> PDFWord? {
        guard let open = line.firstIndex(of: UInt8(ascii: ">")), let close = line.lastIndex(of: UInt8(ascii: "<")), open < close else { return nil }
        let values = attributes(line[..<open])
        guard values.count == 4, values.allSatisfy({ $0.isFinite && abs($0) <= 10 * largestSide }) else { return nil }
        let text = unescaped(String(decoding: line[(open + 1)..<close], as: UTF8.self))
        guard text.unicodeScalars.contains(where: { $0.value > 0x20 && $0.value != 0xA0 }) else { return nil }
        return PDFWord(text: text, box: Box(left: values[0], top: values[1], right: values[2], bottom: values[3]))
    }

    /// The numbers between quotation marks, in order.
    private static func attributes(_ line: ArraySlice<UInt8>) -> [Double] {
        var values: [Double] = []
        var start: Int?
        for index in line.indices where line[index] == UInt8(ascii: "\"") {
            if let from = start {
                values.append(Double(String(decoding: line[from..<index], as: UTF8.self)) ?? .nan)
                start = nil
            } else {
                start = index + 1
            }
        }
        return values
    }

    private static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
            .replacing("&apos;", with: "'").replacing("&amp;", with: "&")
    }
}
