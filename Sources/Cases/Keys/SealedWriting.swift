import Access
import Core
import Foundation
import Vault
import Web

/// Notes and files under the key of a case's narrative.
enum SealedWriting {
    static func seal(_ text: String, as id: ID<WritingStore.Note>, with key: CompartmentKey) throws -> [UInt8] {
        Array(try key.seal(text, field: "note/\(id)", revision: 1))
    }

    static func open(_ note: WritingStore.Note, with key: CompartmentKey) throws -> String {
        try key.open(Data(note.content), field: "note/\(note.id)", revision: 1)
    }

    /// The row of a file and its sealed pieces.
    static func seal(
        _ upload: UploadedFile, as id: ID<WritingStore.Attachment>, by author: ID<User>, at now: Instant, with key: CompartmentKey
    ) throws -> (row: WritingStore.Attachment, pieces: [[UInt8]]) {
        let own = AttachmentKey(id: id.sealID), label = try key.seal(upload.name, field: "file/\(id)/name", revision: 1)
        let row = WritingStore.Attachment(id: id, author: author, at: now, key: Array(try own.sealed(under: key)), label: Array(label))
        return (row, try own.pieces(of: Data(upload.bytes)).map { Array($0) })
    }

    static func name(of attachment: WritingStore.Attachment, with key: CompartmentKey) throws -> String {
        try key.open(Data(attachment.label), field: "file/\(attachment.id)/name", revision: 1)
    }

    static func bytes(_ pieces: [[UInt8]], of attachment: WritingStore.Attachment, with key: CompartmentKey) throws -> [UInt8] {
        let own = try AttachmentKey(Data(attachment.key), of: attachment.id.sealID, openedBy: key)
        return Array(try own.file(from: pieces.map { Data($0) }))
    }
}
