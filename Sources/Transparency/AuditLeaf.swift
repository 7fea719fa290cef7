public import Core
public import Foundation

/// What an entry of the log says, in the one spelling that is committed to in the tree.
///
/// Fields in a fixed order, each preceded by its length (four bytes, big-endian; all ones where the field is absent), so that no two
/// different entries have the same bytes.
public struct AuditLeaf: Sendable, Equatable {
    public let id: String
    public let at: Instant
    public let act: String
    public let subject: String
    public let actor: String?
    public let detail: String?

    public init(id: String, at: Instant, act: String, subject: String, actor: String?, detail: String?) {
        (self.id, self.at, self.act, self.subject, self.actor, self.detail) = (id, at, act, subject, actor, detail)
    }

    /// The act of an entry that records the lawful erasure of another; its subject is `entry` and the other's id.
    public static let erasure = "audit.erased"

    /// The id of the entry whose erasure this one decides.
    var erases: String? { act == Self.erasure && subject.hasPrefix("entry ") ? String(subject.dropFirst("entry ".count)) : nil }

    public var bytes: Data {
        var bytes = Data([1])  // the version of this spelling
        for field in [id, String(at.microseconds), act, subject, actor, detail] {
            let content = field.map { Data($0.utf8) }
            bytes.append((content.map { UInt32($0.count) } ?? .max).bigEndianData)
            bytes.append(content ?? Data())
        }
        return bytes
    }
}

extension FixedWidthInteger {
    /// Big-endian, the order of every number in the tree.
    var bigEndianData: Data { withUnsafeBytes(of: bigEndian) { Data($0) } }
}
