public import Core
public import Storage

/// The append-only record. Every verb writes one entry in its own transaction, so that neither can stand without the other.
public struct AuditLog {
    let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    /// - parameter kind: the kind of the subject, a literal: `plan`, `user`, `agency`.
    public func record<Subject, Actor>(
        _ act: AuditAct, _ kind: StaticString, _ subject: ID<Subject>, by actor: ID<Actor>?, at: Instant, detail: String? = nil
    ) throws {
        try insert(act, "\(kind) \(subject)", actor?.rawValue, at, detail)
    }

    /// For things that are named by a code instead of an id, such as a place.
    public func record<Actor>(_ act: AuditAct, _ kind: StaticString, code: String, by actor: ID<Actor>?, at: Instant, detail: String? = nil) throws {
        try insert(act, "\(kind) \(code)", actor?.rawValue, at, detail)
    }

    /// Erases an entry and its salt for good. Its commitment stays, and with it the tree; this decision is an entry itself.
    ///
    /// - throws: `AuditRefusal.notNumbered` when it has no place in the tree (yet, or any more).
    public func erase<Actor>(_ entry: ID<AuditEntry>, by actor: ID<Actor>?, at: Instant) throws {
        guard try tx.first("SELECT id FROM audit_salt WHERE id = \(entry)") != nil else { throw AuditRefusal.notNumbered }
        let decision = try insert(.erased, "entry \(entry)", actor?.rawValue, at, nil)
        try tx.run("INSERT INTO audit_erasure (id, decision_id) VALUES (\(entry), \(decision))")
    }

    /// Two statements, and no number: so that writers on several nodes do not wait for each other. See `Sequencer`.
    @discardableResult
    private func insert(_ act: AuditAct, _ subject: String, _ actor: String?, _ at: Instant, _ detail: String?) throws -> ID<AuditEntry> {
        let id = ID<AuditEntry>.random()
        try tx.run(
            "INSERT INTO audit_entry (id, at, act, subject, actor_id, detail) VALUES (\(id), \(at), \(act.name), \(subject), \(actor), \(detail))")
        try tx.run("INSERT INTO audit_waiting (at, id) VALUES (\(at), \(id))")
        return id
    }

    public func count() throws -> Int { try tx.run("SELECT count(*) AS n FROM audit_entry")[0].get("n") }

    /// Newest first.
    public func page(offset: Int, size: Int) throws -> [AuditEntry] {
        try tx.run("SELECT id, at, act, subject, actor_id, detail FROM audit_entry ORDER BY at DESC, id DESC LIMIT \(size) OFFSET \(offset)").map(
            entry)
    }

    public func entries(of kind: StaticString, _ subject: String) throws -> [AuditEntry] {
        let name = "\(kind) \(subject)"
        return try tx.run("SELECT id, at, act, subject, actor_id, detail FROM audit_entry WHERE subject = \(name) ORDER BY at, id").map(entry)
    }

    func entry(_ row: Row) throws -> AuditEntry {
        guard let id = ID<AuditEntry>(try row.get("id", as: String.self)) else { throw StorageError.unreadable("audit_entry.id") }
        return AuditEntry(
            id: id, at: try row.get("at"), act: try row.get("act"), subject: try row.get("subject"), actor: try row.find("actor_id"),
            detail: try row.find("detail"))
    }
}
