import Access
import Core
public import Storage

/// The documents of plans, line by line and without accents, so that a sentence is found however it is typed.
struct DocumentLines {
    let tx: any Transaction

    struct Hit: Sendable {
        let plan: ID<Plan>
        let title: String
        let state: Plan.State
        let line: String
    }

    func add(_ plan: ID<Plan>, source: String) throws {
        var number = 0
        for line in source.split(separator: "\n") where line.contains(where: \.isLetter) {
            let words = VietnameseText.folded(String(line))
            try tx.run("INSERT INTO plan_line (plan_id, number, text, folded) VALUES (\(plan), \(number), \(String(line)), \(words))")
            number += 1
        }
    }

    /// The first two lines of each document that hold the words. The draft of a change says again what the published plan says.
    func find(_ text: String, visibleTo viewer: Viewer, size: Int) throws -> [Hit] {
        try tx.run(
            """
            SELECT id, title, state, text FROM (
                SELECT plan.id, plan.title, plan.state, plan.added_at, line.number, line.text,
                    row_number() OVER (PARTITION BY plan.id ORDER BY line.number) AS place
                FROM plan_line line JOIN plan ON plan.id = line.plan_id
                WHERE line.folded LIKE \(WorkQuery.pattern(text)) ESCAPE '!' AND \(PlanStore.visible(to: viewer))
                    AND NOT EXISTS (SELECT 1 FROM plan_change change WHERE change.draft_id = plan.id)) ranked
            WHERE place <= 2 ORDER BY added_at DESC, id, number LIMIT \(size)
            """
        ).map { row in
            Hit(
                plan: try row.get("id"), title: try row.get("title"), state: Plan.State(rawValue: try row.get("state")) ?? .draft,
                line: try row.get("text"))
        }
    }

    /// Documents that came before there were lines.
    static func catchUp(_ database: any Database) async throws {
        while try await database.write({ tx in
            let next = try tx.first(
                """
                SELECT source.plan_id, source.text FROM plan_source source
                WHERE NOT EXISTS (SELECT 1 FROM plan_line line WHERE line.plan_id = source.plan_id) AND source.text <> '' LIMIT 1
                """)
            guard let next else { return false }
            let plan: ID<Plan> = try next.get("plan_id")
            try DocumentLines(tx: tx).add(plan, source: try next.get("text"))
            // A document without a letter would be looked at for ever.
            try tx.run("INSERT INTO plan_line (plan_id, number, text, folded) VALUES (\(plan), -1, '', '')")
            return true
        }) {}
    }
}

public enum SearchMigrations {
    public static let all = [
        Migration(
            "2026-11-26 lines of documents",
            """
            CREATE TABLE plan_line (
                plan_id \(.text) NOT NULL REFERENCES plan,
                number \(.integer) NOT NULL,
                text \(.text) NOT NULL,
                folded \(.text) NOT NULL,
                PRIMARY KEY (plan_id, number)
            ) \(.strict)
            """)
    ]
}
