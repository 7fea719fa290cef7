import Access
import Core
import Rights

/// Where a closing or an erasure stands, and what the viewer may do about it: the page and the JSON offer no more than that.
struct RequestOverview: Sendable {
    let file: CaseFile
    let kind: CaseRequest.Kind
    /// The one that waits, or the last that was answered.
    let latest: CaseRequest?
    let isOwn: Bool
    let mayAsk: Bool
    let mayAnswer: Bool

    var waits: Bool { latest?.state == .waiting }

    static func of(_ kind: CaseRequest.Kind, _ id: ID<CaseFile>, at desk: CaseDesk) throws -> RequestOverview {
        let act = try CaseStore(desk.tx).find(id, visibleTo: desk.viewer).map { desk.may(kind.asking, of: $0) } ?? true ? kind.asking : kind.answering
        let file = try kind == .closing ? desk.getOpen(id, for: act) : desk.get(id, for: act)
        return try of(kind, file, at: desk)
    }

    static func of(_ kind: CaseRequest.Kind, _ file: CaseFile, at desk: CaseDesk) throws -> RequestOverview {
        let latest = try RequestStore(desk.tx).latest(kind, of: file.id)
        let isOpen = kind == .closing ? file.isOpen : file.status != .erased
        return RequestOverview(
            file: file, kind: kind, latest: latest, isOwn: latest?.askedBy == desk.viewer.user,
            mayAsk: isOpen && desk.may(kind.asking, of: file) && latest?.state != .waiting,
            mayAnswer: isOpen && desk.may(kind.answering, of: file) && latest?.state == .waiting && latest?.askedBy != desk.viewer.user)
    }
}
