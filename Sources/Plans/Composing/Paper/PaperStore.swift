import Access
import Core
import Storage

/// The paper's own parts of a plan as a row; a plan whose parts nobody has saved yet has none.
struct PaperStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    struct Saved: Sendable, Equatable {
        var parts: PaperParts
        let revision: Int
    }

    func find(_ plan: ID<Plan>, visibleTo viewer: Viewer) throws -> Saved? {
        try tx.first(
            """
            SELECT paper.superior, paper.symbol, paper.place, paper.purpose, paper.authority, paper.position, paper.signer, paper.recipients, paper.revision
            FROM plan_paper paper JOIN plan ON plan.id = paper.plan_id WHERE plan.id = \(plan) AND \(PlanStore.visible(to: viewer))
            """
        ).map { row in
            Saved(
                parts: PaperParts(
                    superior: try row.get("superior"), symbol: try row.get("symbol"), place: try row.get("place"), purpose: try row.get("purpose"),
                    authority: Self.lines(try row.get("authority")), position: try row.get("position"), signer: try row.get("signer"),
                    recipients: Self.lines(try row.get("recipients"))),
                revision: try row.get("revision"))
        }
    }

    /// - parameter revision: what was shown; 0 when nobody had saved.
    /// - throws: `Problem.changedMeanwhile` when somebody saved since.
    func save(_ parts: PaperParts, of plan: ID<Plan>, shown revision: Int) throws {
        let authority = parts.authority.joined(separator: "\n"), recipients = parts.recipients.joined(separator: "\n")
        let changed =
            revision == 0
            ? try tx.change(
                """
                INSERT INTO plan_paper (plan_id, superior, symbol, place, purpose, authority, position, signer, recipients, revision)
                VALUES (\(plan), \(parts.superior), \(parts.symbol), \(parts.place), \(parts.purpose), \(authority), \(parts.position), \(parts.signer),
                    \(recipients), 1)
                ON CONFLICT (plan_id) DO NOTHING
                """)
            : try tx.change(
                """
                UPDATE plan_paper SET superior = \(parts.superior), symbol = \(parts.symbol), place = \(parts.place), purpose = \(parts.purpose),
                    authority = \(authority), position = \(parts.position), signer = \(parts.signer), recipients = \(recipients), revision = revision + 1
                WHERE plan_id = \(plan) AND revision = \(revision)
                """)
        if changed == 0 { throw Problem.changedMeanwhile }
    }

    private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
}
