import Access
import Web

/// How a program sends a file with its other fields: name and bytes in base64, both or neither.
enum UploadShape {
    static let members: [(name: String, shape: Shape)] = [("fileName", .nullable(.text)), ("file", .nullable(.text))]

    /// What pages take, as base64.
    static let limit = WorkPages.evidenceLimit * 4 / 3
}
