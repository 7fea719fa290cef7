import Crypto
public import Foundation

/// The key of one attached file: made for it, and kept under the key of its compartment.
///
/// The file is cut into pieces of 64 KiB, each bound to its number and to whether it is the last, so that none can be exchanged,
/// moved, dropped or added, and none need be held together with the others. The last is padded to 4 KiB: the stored size tells
/// the true one only roughly.
public struct AttachmentKey: Sendable {
    public static let piece = 64 << 10
    private static let block = 4 << 10

    private let id: UUID
    private let secret: SymmetricKey

    /// For a new file.
    /// - parameter id: the attachment's.
    public init(id: UUID) { (self.id, secret) = (id, SymmetricKey(size: .bits256)) }

    /// The key's own seal, for the attachment's row.
    public func sealed(under key: CompartmentKey) throws -> Data {
        var raw = secret.bytes
        defer { raw.wipe() }
        return try key.seal(bytes: raw, field: Self.field(id), revision: 1)
    }

    /// - throws: `Refusal.cannotOpen` when the row belongs to another file or case.
    public init(_ sealed: Data, of id: UUID, openedBy key: CompartmentKey) throws {
        var raw = try key.openBytes(sealed, field: Self.field(id), revision: 1)
        defer { raw.wipe() }
        guard raw.count == 32 else { throw Refusal.malformed }
        (self.id, secret) = (id, SymmetricKey(data: raw))
    }

    /// All pieces of a file, in order; at least one.
    public func pieces(of file: Data) throws -> [Data] {
        let starts = Array(stride(from: 0, through: file.count - file.count % Self.piece, by: Self.piece))
        return try starts.enumerated().map { number, start in
            let isLast = number == starts.count - 1
            let part = Data(file.dropFirst(start).prefix(Self.piece))
            return try seal(isLast ? Padding.padded(part, to: Self.block) : part, number, isLast: isLast)
        }
    }

    /// One piece, for sending a file on piece by piece.
    /// - throws: `Refusal.cannotOpen` when it is not the piece of that number, or ends the file where it should not, or does not where it should.
    public func open(_ piece: Data, number: Int, isLast: Bool) throws -> Data {
        let sealed = try Sealed(bytes: piece)
        guard sealed.keyID == id else { throw Refusal.cannotOpen }
        let part = try sealed.open(with: secret, bound: binding(number, isLast))
        return isLast ? try Padding.unpadded(part) : part
    }

    /// The whole file.
    /// - throws: `Refusal.cannotOpen` when a piece was exchanged, moved, dropped or added.
    public func file(from pieces: [Data]) throws -> Data {
        guard !pieces.isEmpty else { throw Refusal.cannotOpen }
        return try pieces.enumerated().reduce(into: Data()) { file, piece in
            file += try open(piece.element, number: piece.offset, isLast: piece.offset == pieces.count - 1)
        }
    }

    private func seal(_ part: Data, _ number: Int, isLast: Bool) throws -> Data {
        try Sealed(part, under: secret, id: id, version: 1, bound: binding(number, isLast)).bytes
    }

    private func binding(_ number: Int, _ isLast: Bool) -> Binding {
        Binding("attachment", .id(id), .number(UInt64(number)), .number(isLast ? 1 : 0))
    }

    private static func field(_ id: UUID) -> String { "attachment/\(id)" }
}
