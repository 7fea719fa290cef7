import Core
import Foundation

/// The text of an uploaded document.
public enum DocumentText {
    public static let largest = 20 << 20

    /// - throws: a `Problem` that says what to do; never anything else.
    public static func text(of bytes: [UInt8], named name: String) throws -> String {
        guard bytes.count <= largest else { throw Problem.tooLarge }
        guard name.lowercased().hasSuffix(".txt") else { throw Problem.fileUnknownKind }
        guard let text = decoded(bytes) else { throw Problem.fileNotText }
        guard text.contains(where: { $0.isLetter }) else { throw Problem.fileEmpty }
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
