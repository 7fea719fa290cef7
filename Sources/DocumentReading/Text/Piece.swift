/// A part of a document in the order in which it is read, whatever file it came from.
enum Piece: Sendable, Equatable {
    case paragraph(Paragraph)
    /// Lines that belong together without being one sentence: a letterhead, a list of recipients, a signature.
    case lines([String])
    /// Rows of cells; the lines of a cell stand one below the other.
    case table([[String]])
}

struct Paragraph: Sendable, Equatable {
    var text: String
    /// Titles over several paragraphs stand in the middle of the page; text does not.
    var isCentred = false
}
