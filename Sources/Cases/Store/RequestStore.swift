import Access
import Core
import Storage

/// What was asked about cases, and what became of it.
struct RequestStore {
    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// The latest of that kind; the one that waits, if any does.
    func latest(_ kind: CaseRequest.Kind, of file: ID<CaseFile>) throws -> CaseRequest? {
        try tx.first(
            """
            SELECT id, case_id, kind, reason, asked_by, asked_at, state, refusal FROM case_request
            WHERE case_id = \(file) AND kind = \(kind.rawValue) ORDER BY CASE WHEN state = 'waiting' THEN 0 ELSE 1 END, asked_at DESC, id LIMIT 1
            """
        ).map(request)
    }

    /// - throws: `Problem.alreadyAsked` when another one waits.
    func add(_ request: CaseRequest) throws {
        let added = try tx.change(
            """
            INSERT INTO case_request (id, case_id, kind, reason, asked_by, asked_at, state)
            VALUES (\(request.id), \(request.file), \(request.kind.rawValue), \(request.reason?.rawValue), \(request.askedBy), \(request.askedAt),
                \(request.state.rawValue))
            ON CONFLICT DO NOTHING
            """)
        if added == 0 { throw Problem.alreadyAsked }
    }

    /// - throws: `Problem.changedMeanwhile` when somebody answered it or took it back before.
    func answer(_ request: CaseRequest, by user: ID<User>, at now: Instant) throws {
        let changed = try tx.change(
            """
            UPDATE case_request SET state = \(request.state.rawValue), refusal = \(request.refusal?.rawValue), answered_by = \(user), answered_at = \(now)
            WHERE id = \(request.id) AND state = 'waiting'
            """)
        if changed == 0 { throw Problem.changedMeanwhile }
    }

    private func request(_ row: Row) throws -> CaseRequest {
        guard let kind = CaseRequest.Kind(rawValue: try row.get("kind")), let state = CaseRequest.State(rawValue: try row.get("state")) else {
            throw StorageError.unreadable("case_request")
        }
        return CaseRequest(
            id: try row.get("id"), file: try row.get("case_id"), kind: kind,
            reason: try row.find("reason", as: String.self).flatMap(ClosingReason.init(rawValue:)), askedBy: try row.get("asked_by"),
            askedAt: try row.get("asked_at"), state: state,
            refusal: try row.find("refusal", as: String.self).flatMap(CaseRequest.Refusal.init(rawValue:)))
    }
}
