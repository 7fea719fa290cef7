import Access
import Audit
import Core
import Rights
import Storage

/// Who did what with a case, from the record.
struct CaseReaders: Sendable {
    struct Line: Sendable {
        let at: Instant
        let who: String
        let act: String
        /// The part that was opened, where the record names one.
        let part: String?
    }

    let file: CaseFile
    /// Newest first.
    let lines: [Line]

    static func of(_ id: ID<CaseFile>, at desk: CaseDesk) throws -> CaseReaders {
        let file = try desk.get(id, for: .readers)
        let entries = try AuditLog(desk.tx).entries(of: "case", id.rawValue), names = try names(entries.compactMap(\.actor), desk.tx)
        let parted = [AuditAct.partOpened.name, AuditAct.partRevealed.name]
        let lines = entries.reversed().map { entry in
            Line(
                at: entry.at, who: entry.actor.flatMap { names[$0] } ?? "", act: entry.act, part: parted.contains(entry.act) ? entry.detail : nil)
        }
        try desk.record(.readersShown, id)
        return CaseReaders(file: file, lines: lines)
    }

    /// The names of officials, for the record of what they did with a case that the viewer may open.
    static func names(_ ids: [String], _ tx: any Transaction) throws -> [String: String] { try UserStore(tx).names(of: Set(ids)) }
}
