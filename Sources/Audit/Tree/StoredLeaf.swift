import Foundation
import Storage
import Transparency

/// A row of `audit_entry` as the tree commits to it.
struct StoredLeaf: Sendable {
    let leaf: AuditLeaf

    init(_ row: Row) throws {
        leaf = AuditLeaf(
            id: try row.get("id"), at: try row.get("at"), act: try row.get("act"), subject: try row.get("subject"), actor: try row.find("actor_id"),
            detail: try row.find("detail"))
    }
}
