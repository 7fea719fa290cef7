import Core
import Foundation

/// The text of an uploaded document.
public enum DocumentText {
    public static let largest = 20 << 20

    /// Reads in this process: for the reading child itself, and for files one trusts. A server uses `DocumentReader`.
    ///
    /// - throws: a `Problem` that says what to do; never anything else.
    public static func text(of bytes: [UInt8], named name: String) throws -> String {
        guard bytes.count <= largest else { throw Problem.tooLarge }
        return try text(of: bytes, as: DocumentKind(of: bytes, named: name))
    }

    static func text(of bytes: [UInt8], as kind: DocumentKind) throws -> String {
        let text =
            switch kind {
            case .text: try PlainText.text(of: bytes)
            case .word: try WordDocument.text(of: bytes).precomposedStringWithCanonicalMapping
            case .sheet: try SheetDocument.text(of: bytes)
            case .pdf: try PDFDocument.text(of: bytes).precomposedStringWithCanonicalMapping
            }
        guard !LegacyLetters.fill(text) else { throw Problem.documentOldFont }
        return text
    }
}

extension DocumentText {
    /// A plan of a whole province with its tables has 200 KB; what is longer by so much is no plan, and reading it would hold up the others.
    static let longestText = 2 << 20
}
