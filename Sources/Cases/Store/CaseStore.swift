import Access
import Core
import Organisations
import Rights
import Storage

/// All SQL about the frames of cases. A case from which somebody is barred does not exist for them, in any method.
struct CaseStore {
    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// Nil when there is none, or none for the viewer. What they may do with it the table of rights says.
    func find(_ id: ID<CaseFile>, visibleTo viewer: Viewer) throws -> CaseFile? {
        try files(tx.run("SELECT \(Self.columns) FROM case_file WHERE id = \(id) AND \(Self.unbarred(viewer))"), viewer).first
    }

    /// Those that the viewer may list, the open ones first, then by the day of the next act.
    func list(visibleTo viewer: Viewer, offset: Int, size: Int) throws -> [CaseFile] {
        let rows = try tx.run(
            """
            SELECT \(Self.columns) FROM case_file WHERE \(Self.allowed(.list, .frame, viewer)) AND \(Self.unbarred(viewer))
            ORDER BY CASE WHEN status IN ('new', 'working') THEN 0 ELSE 1 END, next_day NULLS LAST, number LIMIT \(size) OFFSET \(offset)
            """)
        return try files(rows, viewer)
    }

    func count(visibleTo viewer: Viewer) throws -> Int {
        try tx.run("SELECT count(*) AS n FROM case_file WHERE \(Self.allowed(.list, .frame, viewer)) AND \(Self.unbarred(viewer))")[0].get("n")
    }

    /// Those of the viewer's own unit that they may search by this part.
    func searchable(_ part: Part, visibleTo viewer: Viewer, among ids: [ID<CaseFile>]?) throws -> [CaseFile] {
        let chosen: SQL = ids.map { "id \(in: $0)" } ?? "1 = 1"
        let rows = try tx.run(
            """
            SELECT \(Self.columns) FROM case_file WHERE \(Self.allowed(.search, part, viewer)) AND \(Self.unbarred(viewer))
            AND status <> 'erased' AND \(chosen) ORDER BY number
            """)
        return try files(rows, viewer)
    }

    func isTaken(_ number: String, in agency: ID<Agency>) throws -> Bool {
        try tx.first("SELECT id FROM case_file WHERE agency_id = \(agency) AND number = \(number)") != nil
    }

    /// Whether a case of that id was ever made, for anybody. Ids are 128 random bits: nobody asks for another's by chance.
    func isTaken(_ id: ID<CaseFile>) throws -> Bool { try tx.first("SELECT id FROM case_file WHERE id = \(id)") != nil }

    func add(_ file: CaseFile) throws {
        try tx.run(
            """
            INSERT INTO case_file (id, number, agency_id, person_id, status, next_act, next_day, consent, opened_at, closing, revision)
            VALUES (\(file.id), \(file.number), \(file.agency), \(file.person), \(file.status.rawValue), \(file.next.rawValue), \(file.nextDay),
                \(file.consent.name), \(file.opened), \(file.closing?.rawValue), \(file.revision))
            """)
    }

    /// - throws: `Problem.changedMeanwhile` when somebody saved since `file.revision` was read.
    func save(_ file: CaseFile) throws {
        let changed = try tx.change(
            """
            UPDATE case_file SET person_id = \(file.person), status = \(file.status.rawValue), next_act = \(file.next.rawValue),
                next_day = \(file.nextDay), consent = \(file.consent.name), closing = \(file.closing?.rawValue), revision = revision + 1
            WHERE id = \(file.id) AND revision = \(file.revision)
            """)
        if changed == 0 { throw Problem.changedMeanwhile }
    }

    private static let columns: SQL =
        "id, number, agency_id, person_id, status, next_act, next_day, consent, opened_at, closing, revision"

    /// Neither they nor their whole unit are kept from it.
    private static func unbarred(_ viewer: Viewer) -> SQL {
        """
        NOT EXISTS (SELECT 1 FROM case_conflict WHERE case_conflict.case_id = case_file.id AND case_conflict.account_id = \(viewer.user))
            AND NOT EXISTS (SELECT 1 FROM case_unit_conflict barred WHERE barred.case_id = case_file.id AND barred.agency_id = \(viewer.agency))
        """
    }

    /// The table of rights as a condition, so that a page of a list is a page of what may be listed.
    private static func allowed(_ act: Act, _ part: Part, _ viewer: Viewer) -> SQL {
        func consents(_ relations: [Relation]) -> [String] {
            Consent.allCases.filter { Rights.decide(act, on: part, as: viewer.duties, being: relations, consent: $0) == .allowed }.map(\.name)
        }
        let own = consents(viewer.relations(isAssigned: true)), others = consents(viewer.relations(isAssigned: false))
        return """
            ((agency_id = \(viewer.agency) AND ((person_id = \(viewer.user) AND consent \(in: own))
                OR ((person_id IS NULL OR person_id <> \(viewer.user)) AND consent \(in: others)))) OR \(shared(act, part, viewer)))
            """
    }

    /// The same for cases that the viewer's unit helps with: each duty with the states of consent that it may act in.
    private static func shared(_ act: Act, _ part: Part, _ viewer: Viewer) -> SQL {
        let pairs = viewer.duties.flatMap { duty in
            Consent.allCases.filter { Rights.decide(act, on: part, as: duty, being: .receiving, consent: $0) == .allowed }
                .map { "\(duty.name) \($0.name)" }
        }
        return """
            (consent <> 'withdrawn' AND EXISTS (SELECT 1 FROM case_share WHERE case_share.case_id = case_file.id
                AND case_share.agency_id = \(viewer.agency) AND case_share.duty || ' ' || case_share.consent \(in: pairs)))
            """
    }

    private func files(_ rows: [Row], _ viewer: Viewer) throws -> [CaseFile] {
        var files = try rows.map(file)
        let shares = try ShareStore(tx).list(of: files.map(\.id), with: viewer.agency)
        for index in files.indices { files[index].shares = shares[files[index].id] ?? [] }
        return files
    }

    private func file(_ row: Row) throws -> CaseFile {
        guard let status = CaseStatus(rawValue: try row.get("status")), let next = NextAct(rawValue: try row.get("next_act")),
            let consent = Consent(name: try row.get("consent"))
        else { throw StorageError.unreadable("case_file") }
        return CaseFile(
            id: try row.get("id"), number: try row.get("number"), agency: try row.get("agency_id"), person: try row.find("person_id"), status: status,
            next: next, nextDay: try row.find("next_day"), consent: consent, opened: try row.get("opened_at"),
            closing: try row.find("closing", as: String.self).flatMap(ClosingReason.init(rawValue:)), revision: try row.get("revision"))
    }
}
