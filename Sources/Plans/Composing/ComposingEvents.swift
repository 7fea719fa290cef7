public import Audit
public import Core

extension AuditAct {
    public static let paperSaved = AuditAct("composing.paperSaved")
    public static let paperExported = AuditAct("composing.paperExported")
    public static let childDrafted = AuditAct("composing.childDrafted")
    public static let planSigned = AuditAct("composing.signed")
    public static let signingCorrected = AuditAct("composing.signingCorrected")
}

extension Problem {
    /// A register gives each number once.
    public static let numberTaken = Problem("composing.numberTaken", .conflict)
    public static let planNotPublished = Problem("composing.notPublished", .conflict)
}
