import Access
import Core
import Rights

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
        var file = try desk.get(id, for: .erase)
        guard file.status != .erased else { throw Problem.caseIsClosed }
        switch try state(of: file, at: desk) {
        case .free:
            try BarringStore(desk.tx).askErasure(of: id, by: desk.viewer.user, at: desk.now)
            try desk.record(.erasureAsked, id)
            return false
        case .askedBySelf: throw Problem.ownErasure
        case .askedByOther:
            try PartStore(desk.tx).erase(id)
            (file.status, file.next, file.nextDay) = (.erased, .none, nil)
            try CaseStore(desk.tx).save(file)
            try desk.record(.caseErased, id)
            return true
        }
    }
}
