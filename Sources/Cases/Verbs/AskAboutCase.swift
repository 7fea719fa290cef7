import Access
import Audit
import Core
import Rights
import Web

/// The closing of a case, and the destruction of its keys with all that they sealed: one asks and may take it back, another
/// approves or refuses.
enum AskAboutCase {
    enum Outcome: Sendable {
        case done(CaseFile)
        case refused(Form, CaseFile)
    }

    static func ask(_ kind: CaseRequest.Kind, _ id: ID<CaseFile>, _ typed: Form, at desk: CaseDesk) throws -> Outcome {
        let file = try asked(kind, id, for: kind.asking, at: desk)
        var form = typed
        let reason: ClosingReason? = kind == .closing ? form.choice("reason") : nil
        guard form.isValid else { return .refused(form, file) }
        try RequestStore(desk.tx).add(
            CaseRequest(id: .random(), file: id, kind: kind, reason: reason, askedBy: desk.viewer.user, askedAt: desk.now))
        try desk.record(kind == .closing ? .closingAsked : .erasureAsked, id, reason?.rawValue)
        return .done(file)
    }

    /// - throws: `Problem.notYourRequest` for anybody but who asked.
    static func takeBack(_ kind: CaseRequest.Kind, _ id: ID<CaseFile>, at desk: CaseDesk) throws -> CaseFile {
        let file = try asked(kind, id, for: kind.asking, at: desk)
        guard var request = try waiting(kind, id, at: desk) else { throw Problem.changedMeanwhile }
        guard request.askedBy == desk.viewer.user else { throw Problem.notYourRequest }
        request.state = .takenBack
        try RequestStore(desk.tx).answer(request, by: desk.viewer.user, at: desk.now)
        try desk.record(kind == .closing ? .closingTakenBack : .erasureTakenBack, id)
        return file
    }

    /// - parameter typed: names the request that was looked at; of another one it approves nothing.
    /// - throws: `Problem.ownRequest` for who would approve what they asked for.
    static func approve(_ kind: CaseRequest.Kind, _ id: ID<CaseFile>, _ typed: Form, at desk: CaseDesk) throws -> CaseFile {
        var (file, request) = try answered(kind, id, typed, at: desk)
        request.state = .approved
        try RequestStore(desk.tx).answer(request, by: desk.viewer.user, at: desk.now)
        if kind == .erasure { return try EraseCase.destroy(file, by: desk.viewer, at: desk.now, desk.tx) }
        (file.status, file.next, file.nextDay, file.closing) = (.closed, .none, nil, request.reason)
        try CaseStore(desk.tx).save(file)
        try desk.record(.caseClosed, id, request.reason?.rawValue)
        return file
    }

    /// - throws: `Problem.ownRequest` for who asked: they take it back.
    static func refuse(_ kind: CaseRequest.Kind, _ id: ID<CaseFile>, _ typed: Form, at desk: CaseDesk) throws -> Outcome {
        var (file, request) = try answered(kind, id, typed, at: desk), form = typed
        guard let refusal: CaseRequest.Refusal = form.choice("refusal") else { return .refused(form, file) }
        (request.state, request.refusal) = (.refused, refusal)
        try RequestStore(desk.tx).answer(request, by: desk.viewer.user, at: desk.now)
        try desk.record(kind == .closing ? .closingRefused : .erasureRefused, id, refusal.rawValue)
        return .done(file)
    }

    private static func answered(
        _ kind: CaseRequest.Kind, _ id: ID<CaseFile>, _ typed: Form, at desk: CaseDesk
    ) throws -> (CaseFile, CaseRequest) {
        let file = try asked(kind, id, for: kind.answering, at: desk)
        guard let request = try waiting(kind, id, at: desk), request.id.rawValue == typed["request"] else { throw Problem.changedMeanwhile }
        guard request.askedBy != desk.viewer.user else { throw Problem.ownRequest }
        return (file, request)
    }

    private static func asked(_ kind: CaseRequest.Kind, _ id: ID<CaseFile>, for act: Act, at desk: CaseDesk) throws -> CaseFile {
        if kind == .closing { return try desk.getOpen(id, for: act) }
        let file = try desk.get(id, for: act)
        guard file.status != .erased else { throw Problem.caseIsClosed }
        return file
    }

    private static func waiting(_ kind: CaseRequest.Kind, _ id: ID<CaseFile>, at desk: CaseDesk) throws -> CaseRequest? {
        try RequestStore(desk.tx).latest(kind, of: id).flatMap { $0.state == .waiting ? $0 : nil }
    }
}
