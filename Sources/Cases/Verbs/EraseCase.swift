import Access
import Audit
import Core
import Rights
import Storage

/// Destroys a case's keys, and with them all that they sealed. One asks, another confirms.
enum EraseCase {
    enum State: Sendable, Equatable {
        case free
        case askedBySelf
        case askedByOther
    }

    static func state(of file: CaseFile, at desk: CaseDesk) throws -> State {
        guard let eraser = try BarringStore(desk.tx).eraser(of: file.id) else { return .free }
        return eraser == desk.viewer.user ? .askedBySelf : .askedByOther
    }

    /// - returns: whether the keys are gone now.
    /// - throws: `Problem.ownErasure` for who would confirm their own request.
    @discardableResult
    static func go(_ id: ID<CaseFile>, at desk: CaseDesk) throws -> Bool {
        let file = try desk.get(id, for: .erase)
        guard file.status != .erased else { throw Problem.caseIsClosed }
        switch try state(of: file, at: desk) {
        case .free:
            try BarringStore(desk.tx).askErasure(of: id, by: desk.viewer.user, at: desk.now)
            try desk.record(.erasureAsked, id)
            return false
        case .askedBySelf: throw Problem.ownErasure
        case .askedByOther:
            try destroy(file, by: desk.viewer, at: desk.now, desk.tx)
            return true
        }
    }

    /// The one way in which a case's keys go, whoever decided it.
    static func destroy(_ file: CaseFile, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws {
        var gone = file
        try PartStore(tx).erase(file.id)
        (gone.status, gone.next, gone.nextDay) = (.erased, .none, nil)
        try CaseStore(tx).save(gone)
        try AuditLog(tx).record(.caseErased, "case", file.id, by: viewer.user, at: now)
    }
}
