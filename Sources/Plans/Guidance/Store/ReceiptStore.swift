import Access
import Core
import Organisations
import Storage

/// Who has received which version: rows that are only ever added.
struct ReceiptStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// The names of those who received it, for the unit whose guidance it is.
    func list(of guidance: Guidance, version: Int, visibleTo viewer: Viewer) throws -> [Guidance.Receipt] {
        try tx.run(
            """
            SELECT receipt.agency_id, receipt.at, account.name FROM guidance_receipt receipt JOIN account ON account.id = receipt.given_by
                JOIN guidance ON guidance.id = receipt.guidance_id
            WHERE receipt.guidance_id = \(guidance.id) AND receipt.version = \(version) AND \(GuidanceStore.visible(to: viewer))
            ORDER BY receipt.at, receipt.agency_id
            """
        ).map { row in Guidance.Receipt(agency: try row.get("agency_id"), by: try row.get("name"), at: try row.get("at")) }
    }

    /// False when somebody of the same agency was quicker.
    func add(for guidance: Guidance, by viewer: Viewer, at now: Instant) throws -> Bool {
        try tx.change(
            """
            INSERT INTO guidance_receipt (guidance_id, version, agency_id, given_by, at)
            VALUES (\(guidance.id), \(guidance.version), \(viewer.agency), \(viewer.user), \(now))
            ON CONFLICT (guidance_id, version, agency_id) DO NOTHING
            """) > 0
    }
}
