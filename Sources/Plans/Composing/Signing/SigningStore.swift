import Access
import Core
import Storage

/// Signings as rows; what was corrected stays.
struct SigningStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// Of one version, the one that holds first, then what it replaced.
    func list(of plan: Plan, visibleTo viewer: Viewer) throws -> [Signing] {
        try tx.run(
            """
            SELECT signing.id, signing.plan_id, signing.version, signing.number, signing.symbol, signing.year, signing.month, signing.day, signing.file_id,
                signing.reason, signing.entered_at, signing.replaced_at, account.name
            FROM plan_signing signing JOIN plan ON plan.id = signing.plan_id JOIN account ON account.id = signing.entered_by
            WHERE plan.id = \(plan.id) AND signing.version = \(plan.version) AND \(PlanStore.visible(to: viewer))
            ORDER BY signing.entered_at DESC, signing.id
            """
        ).map(Self.signing)
    }

    /// - throws: `Problem.numberTaken`; `Problem.changedMeanwhile` when somebody was quicker.
    func add(_ signing: Signing, of plan: Plan, by viewer: Viewer) throws {
        let issuer = VietnameseText.folded(plan.head.issuer ?? "").onOneLine
        do {
            try tx.run(
                """
                INSERT INTO plan_signing (id, plan_id, version, place_code, issuer, number, symbol, year, month, day, file_id, reason, entered_by, entered_at)
                VALUES (\(signing.id), \(signing.plan), \(signing.version), \(plan.place), \(issuer), \(signing.number), \(signing.symbol),
                    \(signing.day.year), \(signing.day.month), \(signing.day.day), \(signing.file), \(signing.reason), \(viewer.user), \(signing.enteredAt))
                """)
        } catch StorageError.unique(constraint: "plan_signing_number") {
            throw Problem.numberTaken
        } catch StorageError.unique(constraint: "plan_signing_current") {
            throw Problem.changedMeanwhile
        }
    }

    func replace(_ id: ID<Signing>, at now: Instant) throws {
        let changed = try tx.change("UPDATE plan_signing SET replaced_at = \(now) WHERE id = \(id) AND replaced_at IS NULL")
        if changed == 0 { throw Problem.changedMeanwhile }
    }

    private static func signing(_ row: Row) throws -> Signing {
        guard let day = LocalDate(year: try row.get("year"), month: try row.get("month"), day: try row.get("day")) else {
            throw StorageError.unreadable("plan_signing.day")
        }
        return Signing(
            id: try row.get("id"), plan: try row.get("plan_id"), version: try row.get("version"), number: try row.get("number"),
            symbol: try row.get("symbol"), day: day, file: try row.get("file_id"), reason: try row.find("reason"),
            enteredAt: try row.get("entered_at"),
            enteredBy: try row.get("name"), replacedAt: try row.find("replaced_at"))
    }
}
