import Core
import Foundation

@testable import Transparency

/// A log in memory, as the store would have it.
struct Log {
    var rows: [LogRow] = []

    static func leaf(_ number: Int) -> AuditLeaf {
        AuditLeaf(
            id: "e\(number)", at: Instant(microseconds: 1_800_000_000_000_000 + number), act: "cases.opened", subject: "case \(number % 7)",
            actor: number.isMultiple(of: 3) ? nil : "u\(number % 5)", detail: number.isMultiple(of: 2) ? nil : "narrative")
    }

    mutating func append(_ leaf: AuditLeaf) { rows.append(.made(rows.count, leaf)) }

    func checkpoint(_ signer: LogSigner) throws -> SignedNote {
        var edge = MerkleEdge()
        for row in rows { edge.append(TreeHash(leaf: row.commitment ?? .empty)) }
        return try signer.sign(size: edge.size, root: edge.root)
    }

    init(of size: Int) { for number in 0..<size { append(Self.leaf(number)) } }
}

extension LogRow {
    static func made(_ index: Int, _ leaf: AuditLeaf, salt: Data = .random(LogRow.saltLength)) -> LogRow {
        LogRow(index: index, id: leaf.id, leaf: leaf, salt: salt, commitment: TreeHash(committing: leaf.bytes, salt: salt, index: index).bytes)
    }

    func with(index: Int? = nil, leaf: AuditLeaf? = nil, salt: Data? = nil, commitment: Data? = nil) -> LogRow {
        LogRow(
            index: index ?? self.index, id: id, leaf: leaf ?? self.leaf, salt: salt ?? self.salt,
            commitment: commitment ?? self.commitment?.bytes ?? Data())
    }

    var emptied: LogRow { LogRow(index: index, id: id, leaf: nil, salt: nil, commitment: commitment?.bytes ?? Data()) }
}

extension Data {
    static func random(_ count: Int) -> Data { Data((0..<count).map { _ in UInt8.random(in: 0...UInt8.max) }) }

    func flipped() -> Data {
        var copy = self
        copy[Int.random(in: 0..<count)] ^= UInt8.random(in: 1...255)
        return copy
    }
}

/// What somebody with the database, but not the signing key, may do to it.
enum Mutation: CaseIterable {
    case editAct, editActor, editTime, editDetail, editSalt, editCommitment, dropSalt, delete, deleteAndRenumber, swap, moveNumber, cutOff, rewrite,
        insert, empty, deleteAndRecompute

    /// Applies itself somewhere, and says where.
    func apply(to rows: inout [LogRow]) -> Int {
        let index = Int.random(in: 0..<rows.count), row = rows[index]
        guard let leaf = row.leaf, let salt = row.salt, let commitment = row.commitment?.bytes else { return index }
        func edited(act: String? = nil, actor: String? = nil, at: Instant? = nil, detail: String? = nil) -> LogRow {
            row.with(
                leaf: AuditLeaf(
                    id: leaf.id, at: at ?? leaf.at, act: act ?? leaf.act, subject: leaf.subject, actor: actor ?? leaf.actor,
                    detail: detail ?? leaf.detail))
        }
        func renumber(from start: Int) { for later in start..<rows.count { rows[later] = rows[later].with(index: later) } }
        switch self {
        case .editAct: rows[index] = edited(act: "cases.listed")
        case .editActor: rows[index] = edited(actor: "somebody else")
        case .editTime: rows[index] = edited(at: leaf.at.adding(seconds: Int.random(in: 1...9_999)))
        case .editDetail: rows[index] = edited(detail: "")
        case .editSalt: rows[index] = row.with(salt: salt.flipped())
        case .editCommitment: rows[index] = row.with(commitment: commitment.flipped())
        case .dropSalt: rows[index] = LogRow(index: index, id: row.id, leaf: leaf, salt: nil, commitment: commitment)
        case .delete: rows.remove(at: index)
        case .deleteAndRenumber:
            rows.remove(at: index)
            renumber(from: index)
        case .swap:
            let other = (index + Int.random(in: 1..<rows.count)) % rows.count
            rows.swapAt(index, other)
            for place in [index, other] { rows[place] = rows[place].with(index: place) }
        case .moveNumber: rows[index] = row.with(index: index + Int.random(in: 1...50))
        case .cutOff: rows.removeSubrange(index...)
        case .rewrite: rows[index] = .made(index, Log.leaf(9_999))
        case .insert:
            rows.insert(.made(index, Log.leaf(9_999)), at: index)
            renumber(from: index + 1)
        case .empty: rows[index] = row.emptied
        case .deleteAndRecompute:
            rows.remove(at: index)
            for later in index..<rows.count { rows[later] = .made(later, rows[later].leaf ?? leaf) }
        }
        return index
    }
}
