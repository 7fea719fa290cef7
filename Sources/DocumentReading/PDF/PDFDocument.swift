import Core

enum PDFDocument {
    static func text(of bytes: [UInt8]) throws -> String { throw Problem.documentUnknownKind }
}
