import Access
import Audit
import Core
import Storage

/// The one way in which a case's keys go, and with them all that they sealed, whoever decided it.
enum EraseCase {
    /// - returns: the frame that stays.
    @discardableResult
    static func destroy(_ file: CaseFile, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws -> CaseFile {
        var gone = file
        try PartStore(tx).erase(file.id)
        (gone.status, gone.next, gone.nextDay) = (.erased, .none, nil)
        try CaseStore(tx).save(gone)
        try AuditLog(tx).record(.caseErased, "case", file.id, by: viewer.user, at: now)
        return gone
    }
}
