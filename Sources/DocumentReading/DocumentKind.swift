import Core

/// What a file is: by what it holds first, by its name last, because people rename files to get them past a form.
public enum DocumentKind: String, Sendable {
    case text, word, pdf
    /// Asked for by name only (`DocumentReader.rows`): a workbook is no plan.
    case sheet
}

extension DocumentKind {
    /// - throws: a `Problem` for every kind that is not read, naming what to do instead.
    public init(of bytes: [UInt8], named name: String) throws {
        guard !bytes.isEmpty else { throw Problem.documentEmpty }
        let ending = Self.ending(of: name)
        if Signature.pdf.isNear(bytes) {
            self = .pdf
        } else if Signature.zip.contains(where: { bytes.starts(with: $0) }) {
            // Whether it is Word is known when it is opened; what is cut off cannot be opened.
            self = .word
        } else if bytes.starts(with: Signature.compoundFile) {
            throw Self.compound(bytes, ending)
        } else if Signature.pictures.contains(where: { bytes.starts(with: $0) }) {
            throw Problem.documentScanned
        } else if ending == "txt" {
            self = .text
        } else {
            throw Self.unread(bytes, ending)
        }
    }

    private static func ending(of name: String) -> String {
        guard let dot = name.lastIndex(of: ".") else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    /// The container of Office 97, which also wraps a .docx that has a password.
    private static func compound(_ bytes: [UInt8], _ ending: String) -> Problem {
        if holds("EncryptedPackage", bytes) { return .documentLocked }
        if holds("WordDocument", bytes) || ending == "doc" { return .documentOldWord }
        return ending == "docx" ? .documentDamaged : .documentUnknownKind
    }

    private static func unread(_ bytes: [UInt8], _ ending: String) -> Problem {
        switch ending {
        // Word opens RTF and web pages under this name; saving as .docx mends them too.
        case "doc", "rtf", "dot", "wps": .documentOldWord
        case "odt", "ott", "fodt": .documentOpenDocument
        case "docx", "docm", "pdf": .documentDamaged
        default: .documentUnknownKind
        }
    }

    /// Names in a compound file stand in UTF-16, in its directory anywhere in the file.
    private static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
        let wide = name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
        return bytes.firstRange(of: wide) != nil
    }
}

/// The bytes that kinds of files begin with.
private enum Signature {
    static let zip: [[UInt8]] = [[0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6]]
    static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    /// JPEG, PNG, TIFF of both byte orders: photographs of a document.
    static let pictures: [[UInt8]] = [[0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47], [0x49, 0x49, 0x2A, 0], [0x4D, 0x4D, 0, 0x2A]]
    static let pdf = PDFSignature()

    /// Mail programs put a few lines before it, and readers accept that within the first 1,024 bytes.
    struct PDFSignature {
        func isNear(_ bytes: [UInt8]) -> Bool { bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)) != nil }
    }
}
