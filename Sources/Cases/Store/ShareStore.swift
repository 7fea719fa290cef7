import Access
import Core
import Organisations
import Rights
import Storage

/// Which units help with a case.
struct ShareStore {
    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// All of a case, those that ended too.
    func list(of file: ID<CaseFile>) throws -> [CaseShare] {
        try tx.run("SELECT \(Self.columns) FROM case_share WHERE case_id = \(file) ORDER BY at, agency_id").map(share)
    }

    /// Those of one unit, by case.
    func list(of files: [ID<CaseFile>], with agency: ID<Agency>) throws -> [ID<CaseFile>: [CaseShare]] {
        let rows = try tx.run("SELECT case_id, \(Self.columns) FROM case_share WHERE agency_id = \(agency) AND case_id \(in: files)")
        return try Dictionary(grouping: rows) { try $0.get("case_id", as: ID<CaseFile>.self) }.mapValues { try $0.map(share) }
    }

    /// In the place of what was agreed with that unit before.
    func set(_ share: CaseShare, of file: ID<CaseFile>, by user: ID<User>) throws {
        try tx.run(
            """
            INSERT INTO case_share (case_id, agency_id, duty, consent, basis, shared_by, at)
            VALUES (\(file), \(share.agency), \(share.duty.name), \(share.consent.name), \(share.basis?.rawValue), \(user), \(share.at))
            ON CONFLICT (case_id, agency_id) DO UPDATE SET duty = excluded.duty, consent = excluded.consent, basis = excluded.basis,
                shared_by = excluded.shared_by, at = excluded.at
            """)
    }

    private static let columns: SQL = "agency_id, duty, consent, basis, at"

    private func share(_ row: Row) throws -> CaseShare {
        guard let duty = Duty(name: try row.get("duty")), let consent = Consent(name: try row.get("consent")) else {
            throw StorageError.unreadable("case_share")
        }
        return CaseShare(
            agency: try row.get("agency_id"), duty: duty, consent: consent,
            basis: try row.find("basis", as: String.self).flatMap(CaseShare.Basis.init(rawValue:)), at: try row.get("at"))
    }
}
