import Audit
import Core

extension AuditAct {
    static let casesListed = AuditAct("cases.listed")
    static let casesSearched = AuditAct("cases.searched")
    static let caseMade = AuditAct("cases.made")
    static let caseOpened = AuditAct("cases.opened")
    static let caseChanged = AuditAct("cases.changed")
    /// Keys of a case that were under an earlier key of the unit are under the newest now.
    static let caseWrapped = AuditAct("cases.wrapped")
    static let caseShared = AuditAct("cases.shared")
    static let shareEnded = AuditAct("cases.shareEnded")
    static let partOpened = AuditAct("cases.partOpened")
    static let partRevealed = AuditAct("cases.partRevealed")
    static let partChanged = AuditAct("cases.partChanged")
    static let caseNoted = AuditAct("cases.noted")
    static let caseFileAdded = AuditAct("cases.fileAdded")
    static let caseFileTaken = AuditAct("cases.fileTaken")
    static let caseExported = AuditAct("cases.exported")
    static let casePrinted = AuditAct("cases.printed")
    static let caseAssigned = AuditAct("cases.assigned")
    static let closingAsked = AuditAct("cases.closingAsked")
    static let closingTakenBack = AuditAct("cases.closingTakenBack")
    static let closingRefused = AuditAct("cases.closingRefused")
    static let caseClosed = AuditAct("cases.closed")
    static let erasureAsked = AuditAct("cases.erasureAsked")
    static let erasureTakenBack = AuditAct("cases.erasureTakenBack")
    static let erasureRefused = AuditAct("cases.erasureRefused")
    static let caseErased = AuditAct("cases.erased")
    static let conflictDeclared = AuditAct("cases.conflictDeclared")
    /// Somebody of whom a case speaks works here; who, no entry says.
    static let conflictFound = AuditAct("cases.conflictFound")
    /// Another unit handles the case from now on.
    static let caseRouted = AuditAct("cases.routed")
    static let substituteNamed = AuditAct("cases.substituteNamed")
    static let emergencyOpened = AuditAct("cases.emergencyOpened")
    static let emergencyRefused = AuditAct("cases.emergencyRefused")
    static let emergencyShown = AuditAct("cases.emergencyShown")
    static let emergencyEnded = AuditAct("cases.emergencyEnded")
    static let emergencyReviewed = AuditAct("cases.emergencyReviewed")
    static let readersShown = AuditAct("cases.readersShown")
    /// Somebody asked for a case that is not there, or not there for them.
    static let caseRefused = AuditAct("cases.refused")
}

extension Problem {
    /// Approving one's own request is refused.
    static let ownRequest = Problem("cases.ownRequest", .forbidden)
    static let notYourRequest = Problem("cases.notYourRequest", .forbidden)
    static let alreadyAsked = Problem("cases.alreadyAsked", .conflict)
    /// A program chose an id that something else has.
    static let idTaken = Problem("cases.idTaken", .conflict)
    /// Nobody judges their own opening.
    static let ownEmergency = Problem("cases.ownEmergency", .forbidden)
    /// Somebody whose last opening nobody has judged in time opens no other.
    static let emergencyUnjudged = Problem("cases.emergencyUnjudged", .forbidden)
    /// A closed or erased case takes nothing more.
    static let caseIsClosed = Problem("cases.isClosed", .conflict)
    static let caseFileTooLarge = Problem("cases.fileTooLarge", .tooLarge)
    static let caseFileMissing = Problem("cases.fileMissing", .invalid)
}
