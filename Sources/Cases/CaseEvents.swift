import Audit
import Core

extension AuditAct {
    static let casesListed = AuditAct("cases.listed")
    static let casesSearched = AuditAct("cases.searched")
    static let caseMade = AuditAct("cases.made")
    static let caseOpened = AuditAct("cases.opened")
    static let caseChanged = AuditAct("cases.changed")
    static let partOpened = AuditAct("cases.partOpened")
    static let partRevealed = AuditAct("cases.partRevealed")
    static let partChanged = AuditAct("cases.partChanged")
    static let caseNoted = AuditAct("cases.noted")
    static let caseFileAdded = AuditAct("cases.fileAdded")
    static let caseFileTaken = AuditAct("cases.fileTaken")
    static let caseAssigned = AuditAct("cases.assigned")
    static let caseClosed = AuditAct("cases.closed")
    static let erasureAsked = AuditAct("cases.erasureAsked")
    static let caseErased = AuditAct("cases.erased")
    static let conflictDeclared = AuditAct("cases.conflictDeclared")
    static let readersShown = AuditAct("cases.readersShown")
    /// Somebody asked for a case that is not there, or not there for them.
    static let caseRefused = AuditAct("cases.refused")
}

extension Problem {
    /// Approving one's own request is refused.
    static let ownErasure = Problem("cases.ownErasure", .forbidden)
    /// A closed or erased case takes nothing more.
    static let caseIsClosed = Problem("cases.isClosed", .conflict)
    static let caseFileTooLarge = Problem("cases.fileTooLarge", .tooLarge)
    static let caseFileMissing = Problem("cases.fileMissing", .invalid)
}
