public import Access
public import Core
import Organisations
public import Storage

/// Guidance as rows; open to everybody of its unit from the moment it is issued.
public struct GuidanceStore {
    let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    public func get(_ id: ID<Guidance>, visibleTo viewer: Viewer) throws -> Guidance {
        let row = try tx.first("SELECT \(Self.columns) FROM guidance WHERE guidance.id = \(id) AND \(Self.visible(to: viewer))")
        guard let row else { throw Problem.notFound }
        return try Self.guidance(row)
    }

    func version(_ number: Int, of guidance: Guidance, visibleTo viewer: Viewer) throws -> Guidance.Version {
        let row = try tx.first(
            """
            SELECT edition.version, edition.paper, edition.day, edition.effective, edition.text, edition.file_id, edition.note, edition.issued_at,
                file.name AS file_name, account.name AS issuer
            FROM guidance_version edition JOIN guidance ON guidance.id = edition.guidance_id JOIN account ON account.id = edition.issued_by
                LEFT JOIN file ON file.id = edition.file_id
            WHERE edition.guidance_id = \(guidance.id) AND edition.version = \(number) AND \(Self.visible(to: viewer))
            """)
        guard let row else { throw Problem.notFound }
        let agencies = try tx.run(
            """
            SELECT addressed.agency_id FROM guidance_agency addressed JOIN agency ON agency.id = addressed.agency_id
            WHERE addressed.guidance_id = \(guidance.id) AND addressed.version = \(number) ORDER BY agency.sort_key, agency.id
            """)
        return Guidance.Version(
            number: try row.get("version"), paper: try row.find("paper"), day: try row.get("day"), effective: try row.get("effective"),
            text: try row.find("text"), file: try row.find("file_id").map { Guidance.File(id: $0, name: try row.get("file_name")) },
            note: try row.find("note"), agencies: try agencies.map { try $0.get("agency_id") }, issuer: try row.get("issuer"),
            issuedAt: try row.get("issued_at"))
    }

    /// - throws: `Problem.changedMeanwhile` when somebody issued a version since `guidance` was read.
    func add(_ edition: Edition, to guidance: Guidance, by viewer: Viewer, at now: Instant) throws {
        if edition.number == 1 {
            try tx.run(
                """
                INSERT INTO guidance (id, place_code, kind, title, version, issued_at)
                VALUES (\(guidance.id), \(guidance.place), \(guidance.kind.rawValue), \(guidance.title), 1, \(now))
                """)
        } else {
            let changed = try tx.change(
                """
                UPDATE guidance SET version = \(edition.number), issued_at = \(now)
                WHERE id = \(guidance.id) AND version = \(edition.number - 1) AND withdrawn_at IS NULL
                """)
            if changed == 0 { throw Problem.changedMeanwhile }
        }
        try tx.run(
            """
            INSERT INTO guidance_version (guidance_id, version, paper, day, effective, text, file_id, note, issued_by, issued_at)
            VALUES (\(guidance.id), \(edition.number), \(edition.paper), \(edition.day), \(edition.effective), \(edition.text), \(edition.file),
                \(edition.note), \(viewer.user), \(now))
            """)
        for agency in edition.agencies {
            try tx.run("INSERT INTO guidance_agency (guidance_id, version, agency_id) VALUES (\(guidance.id), \(edition.number), \(agency))")
        }
    }

    /// - throws: `Problem.changedMeanwhile` when somebody issued a version or withdrew it since `guidance` was read.
    func withdraw(_ guidance: Guidance, _ given: WithdrawGuidance.Given, by viewer: Viewer, at now: Instant) throws {
        let changed = try tx.change(
            """
            UPDATE guidance SET withdraw_reason = \(given.reason), withdraw_paper = \(given.paper), withdrawn_by = \(viewer.user),
                withdrawn_at = \(now)
            WHERE id = \(guidance.id) AND version = \(guidance.version) AND withdrawn_at IS NULL
            """)
        if changed == 0 { throw Problem.changedMeanwhile }
    }

    struct Edition {
        let number: Int
        let paper: String?
        let day: LocalDate
        let effective: LocalDate
        let text: String?
        let file: ID<StoredFile>?
        let note: String?
        let agencies: [ID<Agency>]
    }

    /// The file of one of its versions, for whoever may see it.
    func file(_ id: ID<StoredFile>, of guidance: ID<Guidance>, visibleTo viewer: Viewer) throws -> ID<StoredFile> {
        let row = try tx.first(
            """
            SELECT edition.file_id FROM guidance_version edition JOIN guidance ON guidance.id = edition.guidance_id
            WHERE edition.file_id = \(id) AND guidance.id = \(guidance) AND \(Self.visible(to: viewer))
            """)
        guard let row else { throw Problem.notFound }
        return try row.get("file_id")
    }

    /// The one place that says who sees guidance.
    static func visible(to viewer: Viewer) -> SQL { "guidance.place_code = \(viewer.place)" }

    static let columns: SQL =
        """
        guidance.id, guidance.place_code, guidance.kind, guidance.title, guidance.version, guidance.withdraw_reason, guidance.withdraw_paper,
        guidance.withdrawn_at, (SELECT name FROM account WHERE account.id = guidance.withdrawn_by) AS withdrawer
        """

    static func guidance(_ row: Row) throws -> Guidance {
        guard let kind = Guidance.Kind(rawValue: try row.get("kind")) else { throw StorageError.unreadable("guidance.kind") }
        let withdrawal = try row.find("withdrawn_at", as: Instant.self).map { at in
            Guidance.Withdrawal(
                reason: try row.get("withdraw_reason"), paper: try row.find("withdraw_paper"), by: try row.get("withdrawer"), at: at)
        }
        return Guidance(
            id: try row.get("id"), place: try row.get("place_code"), kind: kind, title: try row.get("title"), version: try row.get("version"),
            withdrawal: withdrawal)
    }
}
