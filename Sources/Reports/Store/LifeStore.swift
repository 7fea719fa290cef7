import Access
import Core
import Reporting
import Storage

/// What happened to reports: acts, remarks, explanations, versions, and what a consolidated one is made of. Rows that are only added,
/// but for the answer to a remark and the parts of a report that is still written.
struct LifeStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func add(_ act: ReportAct, to report: ID<Report>, by viewer: Viewer, at now: Instant, text: String?) throws {
        try tx.run(
            """
            INSERT INTO report_act (id, report_id, act, author_id, at, text)
            VALUES (\(ID<ReportActEntry>.random()), \(report), \(act.rawValue), \(viewer.user), \(now), \(text))
            """)
    }

    func acts(of report: ID<Report>) throws -> [ReportActEntry] {
        try tx.run(
            """
            SELECT done.act, done.at, done.text, account.name FROM report_act done JOIN account ON account.id = done.author_id
            WHERE done.report_id = \(report) ORDER BY done.at, done.id
            """
        ).map { row in
            guard let act = ReportAct(rawValue: try row.get("act")) else { throw StorageError.unreadable("report_act.act") }
            return ReportActEntry(act: act, author: try row.get("name"), at: try row.get("at"), text: try row.find("text"))
        }
    }

    // MARK: Remarks

    func addRemark(_ text: String, at anchor: String, of report: ID<Report>, by viewer: Viewer, at now: Instant) throws {
        try tx.run(
            """
            INSERT INTO report_remark (id, report_id, anchor, text, author_id, at)
            VALUES (\(ID<ReportRemark>.random()), \(report), \(anchor), \(text), \(viewer.user), \(now))
            """)
    }

    func remarks(of report: ID<Report>) throws -> [ReportRemark] {
        try tx.run(
            """
            SELECT said.id, said.anchor, said.text, said.at, said.answer, account.name FROM report_remark said
                JOIN account ON account.id = said.author_id
            WHERE said.report_id = \(report) ORDER BY said.at, said.id
            """
        ).map { row in
            ReportRemark(
                id: try row.get("id"), anchor: try row.get("anchor"), text: try row.get("text"), author: try row.get("name"), at: try row.get("at"),
                answer: try row.find("answer"))
        }
    }

    func answer(_ id: ID<ReportRemark>, with text: String, of report: ID<Report>) throws {
        try tx.run("UPDATE report_remark SET answer = \(text) WHERE id = \(id) AND report_id = \(report)")
    }

    // MARK: Explanations

    func explain(_ finding: String, with text: String, of report: ID<Report>, by viewer: Viewer, at now: Instant) throws {
        try tx.run(
            """
            INSERT INTO report_explanation (report_id, finding, text, author_id, at) VALUES (\(report), \(finding), \(text), \(viewer.user), \(now))
            ON CONFLICT (report_id, finding) DO UPDATE SET text = excluded.text, author_id = excluded.author_id, at = excluded.at
            """)
    }

    func explanations(of report: ID<Report>) throws -> [String: String] {
        try tx.run("SELECT finding, text FROM report_explanation WHERE report_id = \(report)").reduce(into: [:]) {
            $0[try $1.get("finding")] = try $1.get("text", as: String.self)
        }
    }

    // MARK: Versions

    func addVersion(_ number: Int, _ content: String, hash: String, reason: String?, of report: ID<Report>, by user: ID<User>?, at now: Instant)
        throws
    {
        try tx.run(
            """
            INSERT INTO report_version (report_id, number, content, hash, reason, author_id, at)
            VALUES (\(report), \(number), \(content), \(hash), \(reason), \(user), \(now))
            """)
    }

    func version(_ number: Int, of report: ID<Report>) throws -> String? {
        try tx.first("SELECT content FROM report_version WHERE report_id = \(report) AND number = \(number)")?.get("content")
    }

    struct Version: Sendable {
        let number: Int
        let hash: String
        let reason: String?
        let at: Instant
    }

    func versions(of report: ID<Report>) throws -> [Version] {
        try tx.run("SELECT number, hash, reason, at FROM report_version WHERE report_id = \(report) ORDER BY number").map {
            Version(number: try $0.get("number"), hash: try $0.get("hash"), reason: try $0.find("reason"), at: try $0.get("at"))
        }
    }
}
