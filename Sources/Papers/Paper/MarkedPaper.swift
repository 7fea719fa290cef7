public import Core

/// Pages that are no official paper: a marking on top, then texts under headings and labels, and on every page who took it, when
/// and why. A calm page to hand over, by plain values; the same words give the same bytes.
public struct MarkedPaper: Hashable, Sendable {
    public struct Part: Hashable, Sendable {
        public var heading: String
        public var lines: [Line]

        public init(_ heading: String, _ lines: [Line]) { (self.heading, self.lines) = (heading, lines) }
    }

    public struct Line: Hashable, Sendable {
        public var label: String
        /// A line feed begins a new paragraph.
        public var text: String

        public init(_ label: String, _ text: String) { (self.label, self.text) = (label, text) }
    }

    public var marking: String
    public var title: String
    public var footer: String
    public var date: LocalDate
    public var parts: [Part]

    public init(marking: String, title: String, footer: String, date: LocalDate, parts: [Part]) {
        (self.marking, self.title, self.footer, self.date, self.parts) = (marking, title, footer, date, parts)
    }

    /// - throws: `PaperFailure`.
    public func docx() throws -> [UInt8] { try WordFile.bytes([section], title: CleanText.line(title)) }

    /// - throws: `PaperFailure`.
    public func pdf() throws -> [UInt8] { try PDFFile.bytes([section], Typesetter(), title: CleanText.line(title), date: date) }

    private var section: Section {
        let head = [Paragraph(CleanText.line(marking), .marking), Paragraph(CleanText.line(title), .markedTitle)]
        return Section(
            page: .upright, content: (head + parts.flatMap(paragraphs)).map { .paragraph($0) }, footer: Paragraph(CleanText.line(footer), .footer))
    }

    private func paragraphs(_ part: Part) -> [Paragraph] {
        var heading = Paragraph(CleanText.line(part.heading), .markedHeading)
        heading.keepsWithNext = true
        return [heading]
            + part.lines.flatMap { line in
                var label = Paragraph(CleanText.line(line.label), .markedLabel)
                label.keepsWithNext = true
                return [label] + CleanText.lines(line.text).map { Paragraph($0, .markedText) }
            }
    }
}
