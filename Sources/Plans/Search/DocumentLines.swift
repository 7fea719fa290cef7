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

    /// The first two lines of each document that hold the words, newest documents first. The draft of a change says again what the
    /// published plan says. Words that are everywhere are found in the first few documents, so those are looked at by themselves.
    func find(_ text: String, visibleTo viewer: Viewer, size: Int) throws -> [Hit] {
        let plans = try tx.run(
            """
            SELECT plan.id, plan.title, plan.state FROM plan
            WHERE \(PlanStore.visible(to: viewer)) AND NOT EXISTS (SELECT 1 FROM plan_change change WHERE change.draft_id = plan.id)
            ORDER BY plan.added_at DESC, plan.id
            """
        ).map { row in
            (id: try row.get("id", as: ID<Plan>.self), title: try row.get("title", as: String.self), state: try row.get("state", as: String.self))
        }
        var hits: [Hit] = [], start = 0
        while start < plans.count, hits.count < size {
            let part = plans[start..<min(start + (start == 0 ? size : Self.batch), plans.count)]
            let lines = try lines(WorkQuery.pattern(text), in: part.map(\.id))
            for plan in part {
                for line in lines[plan.id] ?? [] {
                    hits.append(Hit(plan: plan.id, title: plan.title, state: Plan.State(rawValue: plan.state) ?? .draft, line: line))
                }
            }
            start = part.endIndex
        }
        return Array(hits.prefix(size))
    }

    /// Engines take only so many values at once.
    private static let batch = 500

    private func lines(_ pattern: String, in plans: [ID<Plan>]) throws -> [ID<Plan>: [String]] {
        try tx.run(
            """
            SELECT plan_id, text FROM (
                SELECT plan_id, number, text, row_number() OVER (PARTITION BY plan_id ORDER BY number) AS place
                FROM plan_line WHERE plan_id \(in: plans) AND folded LIKE \(pattern) ESCAPE '!') ranked
            WHERE place <= 2 ORDER BY plan_id, number
            """
        ).reduce(into: [:]) { found, row in found[try row.get("plan_id"), default: []].append(try row.get("text")) }
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
