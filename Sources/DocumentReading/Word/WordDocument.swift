import Core

/// A .docx: a zip of XML parts, found by their relationships and not by their usual names.
enum WordDocument {
    /// Fewer letters beside a picture are a caption or a stamp, not the text of a document.
    private static let fewestLetters = 30

    static func text(of bytes: [UInt8]) throws -> String {
        let (pieces, pictures) = try ZipArchive.reading(bytes) { archive in
            try archive.checkCount()
            return try read(archive)
        }
        let text = try TextWriter.text(of: pieces)
        let letters = text.count { $0.isLetter }
        if letters < fewestLetters, pictures > 0 { throw Problem.documentScanned }
        guard letters > 0 else { throw Problem.documentEmpty }
        return text
    }

    private static func read(_ archive: borrowing ZipArchive) throws -> ([Piece], pictures: Int) {
        if let kind = try archive.bytes(of: "mimetype"), String(decoding: kind, as: UTF8.self).contains("opendocument") {
            throw Problem.documentOpenDocument
        }
        let main = try mainPart(archive)
        guard let body = try archive.bytes(of: main) else { throw Problem.documentUnknownKind }
        let parts = try Relationships(of: main, in: archive)
        let styles = try parts.tree("styles", archive).map(WordStyles.init) ?? WordStyles()
        let numbering = try parts.tree("numbering", archive).map { WordNumbering($0, styles) } ?? WordNumbering()
        let reader = BodyReader(styles: styles, numbering: numbering)
        try XMLEvents.walk(body, reader)
        return (reader.pieces, reader.pictures)
    }

    /// A workbook or a slide show has another main part; any other zip has none.
    private static func mainPart(_ archive: borrowing ZipArchive) throws -> String {
        let named = try Relationships(of: "", in: archive).target("officeDocument") ?? "word/document.xml"
        guard archive.holds(named), named.hasPrefix("word/") || !named.contains("/") else { throw Problem.documentUnknownKind }
        return named
    }
}

/// What a part of the zip points to.
struct Relationships {
    private var targets: [String: String] = [:]
    private var byID: [String: String] = [:]

    /// - Parameter part: "" for the file as a whole.
    init(of part: String, in archive: borrowing ZipArchive) throws {
        let slash = part.lastIndex(of: "/")
        let folder = slash.map { String(part[...$0]) } ?? ""
        let name = slash.map { String(part[part.index(after: $0)...]) } ?? part
        guard let bytes = try archive.bytes(of: "\(folder)_rels/\(name).rels") else { return }
        for element in try XMLTree.of(bytes).child("Relationships")?.children("Relationship") ?? [] {
            guard let type = element["Type"]?.split(separator: "/").last, let target = element["Target"], element["TargetMode"] != "External" else {
                continue
            }
            let place = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
            targets[String(type)] = place
            if let id = element["Id"] { byID[id] = place }
        }
    }

    func target(_ type: String) -> String? { targets[type] }
    func target(id: String) -> String? { byID[id] }

    func tree(_ type: String, _ archive: borrowing ZipArchive) throws -> XMLTree? {
        guard let target = targets[type], let bytes = try archive.bytes(of: target) else { return nil }
        return try XMLTree.of(bytes)
    }
}
