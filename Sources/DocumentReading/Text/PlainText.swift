import Core
import Foundation

/// Files of nothing but text, however they were saved.
enum PlainText {
    static func text(of bytes: [UInt8]) throws -> String {
        guard bytes.count <= 2 * DocumentText.longestText else { throw Problem.documentTooComplex }
        guard let text = decoded(bytes) else { throw Problem.documentNotText }
        guard text.contains(where: { $0.isLetter }) else { throw Problem.documentEmpty }
        guard text.utf8.count <= DocumentText.longestText else { throw Problem.documentTooComplex }
        return text
    }

    /// UTF-8 with or without its mark, or UTF-16 with one (Notepad's "Unicode"). Nil when it holds what no text holds.
    private static func decoded(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return bytes.count % 2 == 0 ? String(bytes: bytes, encoding: .utf16) : nil
        }
        guard !bytes.contains(0) else { return nil }
        return String(validating: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes, as: UTF8.self)
    }
}
