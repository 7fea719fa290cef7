import Access
import Audit
import Cases
import Core
import Keyring
import Storage
import Vault
import Web

/// The verbs of requests; each is a piece of one transaction with its entry.
struct KeepRequests {
    let tx: any Transaction
    let viewer: Viewer
    let now: Instant

    struct Revealed: Sendable {
        let request: DataRequest
        let fields: [String: String]
        let answer: String?
    }

    /// - returns: nil when the case that was named is not there for the viewer.
    func add(_ new: RequestForm.New, with keys: UnitKeys) throws -> ID<DataRequest>? {
        let link = try new.number.isEmpty ? nil : CaseLink.find(number: new.number, visibleTo: viewer, tx)
        if !new.number.isEmpty, link == nil { return nil }
        let request = DataRequest(id: .random(), link: link?.id, kind: new.kind, way: new.way, receivedOn: new.receivedOn)
        let sealed = try SealedRow(for: request.id.sealID, with: keys)
        try RequestStore(tx).add(request, sealed, sealed.seal(new.fields, as: "content", with: keys), by: viewer)
        try record(.requestKept, request.id, new.kind.rawValue)
        return request.id
    }

    func reveal(_ id: ID<DataRequest>, with keys: UnitKeys, as act: AuditAct = .requestRevealed) throws -> Revealed {
        let request = try RequestStore(tx).get(id, visibleTo: viewer), sealed = try RequestStore(tx).sealed(of: request)
        let answer = try sealed.answer.map { try sealed.key.open($0, as: "answer", with: keys)["text"] ?? "" }
        try record(act, id)
        return Revealed(request: request, fields: try sealed.key.open(sealed.content, as: "content", with: keys), answer: answer)
    }

    func acknowledge(_ id: ID<DataRequest>) throws {
        _ = try RequestStore(tx).get(id, visibleTo: viewer)
        try RequestStore(tx).acknowledge(id, on: LocalDate(now))
        try record(.requestAcknowledged, id)
    }

    func extend(_ id: ID<DataRequest>, to day: LocalDate, because reason: DataRequest.Extension) throws {
        try RequestStore(tx).extend(id, to: day, because: reason)
        try record(.requestExtended, id, "\(day.text) \(reason.rawValue)")
    }

    func answer(_ id: ID<DataRequest>, _ answered: RequestForm.Answered, with keys: UnitKeys) throws {
        let request = try RequestStore(tx).get(id, visibleTo: viewer), sealed = try RequestStore(tx).sealed(of: request)
        let text = try sealed.key.seal(["text": answered.text], as: "answer", with: keys)
        try RequestStore(tx).answer(id, answered.outcome, text, on: LocalDate(now))
        try record(.requestAnswered, id, answered.outcome.rawValue)
    }

    private func record(_ act: AuditAct, _ id: ID<DataRequest>, _ detail: String? = nil) throws {
        try AuditLog(tx).record(act, "request", id, by: viewer.user, at: now, detail: detail)
    }
}
