extension Paper {
    /// The paper as a Word file that an office can go on writing in: A4, every kind of paragraph a style of its own.
    /// - throws: `PaperFailure`.
    public func docx() throws -> [UInt8] {
        try WordFile.bytes(PaperLayout.sections(of: self, Typesetter()), title: plainTitle)
    }

    /// The paper as PDF.
    /// - throws: `PaperFailure`.
    public func pdf() throws -> [UInt8] {
        let typesetter = try Typesetter()
        return try PDFFile.bytes(PaperLayout.sections(of: self, typesetter), typesetter, title: plainTitle, date: date)
    }

    private var plainTitle: String { CleanText.line(kind + " " + title) }
}
