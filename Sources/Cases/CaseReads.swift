public import Access
public import Audit
public import Core
import Organisations
public import Storage

/// How the record of cases is read by those who watch over it and open none: names of acts, numbers of cases.
public enum CaseReads {
    /// A look into a case.
    public static let reading: [AuditAct] = [.caseOpened, .partOpened, .partRevealed, .caseFileTaken, .readersShown]
    /// Asked for and turned away; the detail ends in `refused` where there was such a case.
    public static let refused = AuditAct.caseRefused
    /// By name, number or telephone: the detail says which.
    public static let searched = AuditAct.casesSearched
    /// It is the actor's from then on.
    public static let made = AuditAct.caseMade
    /// It is theirs of whom the detail says `to`.
    public static let assigned = AuditAct.caseAssigned
    public static let emergency = AuditAct.emergencyOpened
    /// The content of a part was read.
    public static let content: [AuditAct] = [.partRevealed, .caseFileTaken]

    /// What cases are called, by the text of their ids; those from which the viewer is kept have no number here.
    public static func numbers(of ids: Set<String>, visibleTo viewer: Viewer, _ tx: any Transaction) throws -> [String: String] {
        let rows = try tx.run(
            """
            SELECT id, number FROM case_file WHERE id \(in: ids.sorted())
                AND NOT EXISTS (SELECT 1 FROM case_conflict kept WHERE kept.case_id = case_file.id AND kept.account_id = \(viewer.user))
                AND NOT EXISTS (SELECT 1 FROM case_unit_conflict barred WHERE barred.case_id = case_file.id AND barred.agency_id = \(viewer.agency))
            """)
        return Dictionary(try rows.map { (try $0.get("id"), try $0.get("number")) }) { first, _ in first }
    }

    /// Whether somebody had a case open in an emergency at that moment.
    public static func emergencies(of ids: Set<String>, _ tx: any Transaction) throws -> [(
        file: String, opener: String, from: Instant, until: Instant
    )] {
        try tx.run("SELECT case_id, account_id, from_at, until_at FROM case_emergency WHERE case_id \(in: ids.sorted())").map {
            (try $0.get("case_id"), try $0.get("account_id"), try $0.get("from_at"), try $0.get("until_at"))
        }
    }
}
