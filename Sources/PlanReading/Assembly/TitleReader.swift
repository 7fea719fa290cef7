/// The title ("trích yếu"), without the kind of document, on one line.
struct TitleReader {
    private let reader: Reader
    private let head: Header

    init(_ reader: Reader, _ head: Header) { (self.reader, self.head) = (reader, head) }

    func title() -> Fact<String>? {
        let frame = reader.zones.frame
        if !frame.title.isEmpty { return fact(Passage(reader.source, frame.title), confidence: frame.title.count > 3 ? 0.9 : 1) }
        if let subject = head.subject { return fact(subject, confidence: 0.95) }
        return frame.typeLine == nil && (head.symbol != nil || head.date != nil) ? lastLinesOfHead() : nil
    }

    private func fact(_ passage: Passage, confidence: Double) -> Fact<String>? {
        let range = passage.trimmed(passage.whole, alsoDropping: " .;:,-_*")
        return range.isEmpty ? nil : Fact(passage.text(range), span: passage.span(range), confidence: confidence)
    }

    /// Copies of law databases drop the kind: the title is then what stands right above the text.
    private func lastLinesOfHead() -> Fact<String>? {
        var pieces: [Range<Int>] = []
        for line in reader.lines[reader.zones.frame.header].reversed() {
            if pieces.count >= 4 || line.passage.words.count < 4 || line.passage.has("so", at: 0) || line.passage.find("ngay") != nil
                || Columns.cells(line).count > 1
            {
                break
            }
            if !Columns.withoutMotto(line.passage).elementsEqual([line.passage], by: { $0.count == $1.count }) { break }
            if AgencyName.begins(in: line.passage, at: 0), pieces.isEmpty || line.isUpper { break }
            pieces.insert(line.line.range, at: 0)
        }
        return pieces.isEmpty ? nil : fact(Passage(reader.source, pieces), confidence: 0.5)
    }
}
