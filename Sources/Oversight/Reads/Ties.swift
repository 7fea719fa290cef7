import Audit
import Cases
import Core
import Storage

/// In whose hands cases were, and when: from the record of who began them and to whom they were given.
struct Ties {
    private var hands: [String: [(at: Instant, person: String)]] = [:]
    private let emergencies: [(file: String, opener: String, from: Instant, until: Instant)]

    init(of files: Set<String>, _ tx: any Transaction) throws {
        emergencies = try CaseReads.emergencies(of: files, tx)
        let rows = try tx.run(
            """
            SELECT subject, at, act, actor_id, detail FROM audit_entry
            WHERE subject \(in: files.sorted().map { "case \($0)" }) AND act \(in: [CaseReads.made.name, CaseReads.assigned.name]) ORDER BY at, id
            """)
        for row in rows {
            let file = String(try row.get("subject", as: String.self).dropFirst("case ".count)), detail: String? = try row.find("detail")
            let given = detail.flatMap { $0.hasPrefix("to ") ? String($0.dropFirst("to ".count)) : nil }
            let actor: String? = try row.find("actor_id")
            guard let person = given ?? actor else { continue }
            hands[file, default: []].append((try row.get("at"), person))
        }
    }

    /// Whether it was theirs at that moment, or open to them in an emergency. Who had it in the same moment as it was given away may
    /// have looked just before.
    func holds(_ file: String, _ person: String, at moment: Instant) -> Bool {
        let before = hands[file]?.filter { $0.at <= moment } ?? []
        if before.last?.person == person || before.contains(where: { $0.at == moment && $0.person == person }) { return true }
        return emergencies.contains { $0.file == file && $0.opener == person && $0.from <= moment && moment < $0.until }
    }
}
