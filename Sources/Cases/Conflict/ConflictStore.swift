import Access
import Audit
import Core
import Organisations
import Storage

/// What was found out about conflicts of interest, beside who is barred (`BarringStore`): no page shows any of it.
struct ConflictStore {
    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// Who is barred from a case, and who was asked about and is somebody else.
    func known(of file: ID<CaseFile>) throws -> (barred: Set<ID<User>>, others: Set<ID<User>>) {
        let barred = try tx.run("SELECT account_id FROM case_conflict WHERE case_id = \(file)")
        let others = try tx.run("SELECT account_id FROM case_other_person WHERE case_id = \(file)")
        return (Set(try barred.map { try $0.get("account_id") }), Set(try others.map { try $0.get("account_id") }))
    }

    func keepOther(_ user: ID<User>, than file: ID<CaseFile>, by asked: ID<User>, at now: Instant) throws {
        try tx.run(
            """
            INSERT INTO case_other_person (case_id, account_id, said_by, at) VALUES (\(file), \(user), \(asked), \(now))
            ON CONFLICT (case_id, account_id) DO NOTHING
            """)
    }

    /// The units that must have nothing to do with a case.
    func barredUnits(of file: ID<CaseFile>) throws -> Set<ID<Agency>> {
        Set(try tx.run("SELECT agency_id FROM case_unit_conflict WHERE case_id = \(file)").map { try $0.get("agency_id") })
    }

    /// A whole unit, and each of those who work in it now: also when they move to another.
    func bar(_ unit: ID<Agency>, from file: ID<CaseFile>, by declarer: ID<User>, at now: Instant) throws {
        try tx.run(
            "INSERT INTO case_unit_conflict (case_id, agency_id, at) VALUES (\(file), \(unit), \(now)) ON CONFLICT (case_id, agency_id) DO NOTHING")
        try AuditVeil(tx).draw(over: "case", file, for: unit)
        for row in try tx.run("SELECT id FROM account WHERE agency_id = \(unit) ORDER BY id") {
            try BarringStore(tx).bar(try row.get("id"), from: file, by: declarer, at: now)
        }
    }

    func substitute(of unit: ID<Agency>) throws -> ID<Agency>? {
        try tx.first("SELECT substitute_id FROM unit_substitute WHERE agency_id = \(unit)")?.get("substitute_id")
    }

    func setSubstitute(_ other: ID<Agency>?, of unit: ID<Agency>) throws {
        try tx.run("DELETE FROM unit_substitute WHERE agency_id = \(unit)")
        if let other { try tx.run("INSERT INTO unit_substitute (agency_id, substitute_id) VALUES (\(unit), \(other))") }
    }

    /// A case as another unit's: nobody's yet, under a number that is free there, and without the old unit's wraps and tokens.
    func move(_ file: CaseFile, to unit: ID<Agency>, as number: String) throws {
        let changed = try tx.change(
            """
            UPDATE case_file SET agency_id = \(unit), person_id = NULL, number = \(number), revision = revision + 1
            WHERE id = \(file.id) AND agency_id = \(file.agency)
            """)
        if changed == 0 { throw Problem.changedMeanwhile }
        try tx.run("DELETE FROM case_wrap WHERE case_id = \(file.id) AND agency_id = \(file.agency)")
        try tx.run("DELETE FROM case_token WHERE case_id = \(file.id)")
    }
}
