import Plans

/// The text of a document, as the upload page takes it.
enum Reading {
    static func text(of bytes: [UInt8], named name: String) async throws -> String { try DocumentText.text(of: bytes, named: name) }
}
