import Core
import Organisations
import Web

/// What somebody sends along with an act.
struct ActInput: Sendable {
    var text: String?
    /// The last day asked for, granted or set.
    var day: LocalDate?
    var cause: Occurrence.Cause?
    /// Whose words a direction are.
    var saidBy: String?
    /// The next lead.
    var agency: ID<Agency>?
    var file: UploadedFile?
}

/// Reads and checks the form of one kind of act; programs send the same fields as JSON.
enum ActForm {
    /// - parameter isLate: late work needs a cause.
    static func checked(_ input: Form, _ kind: WorkAct.Kind, isLate: Bool, hasCause: Bool, isLeader: Bool) -> Checked<ActInput, Form> {
        var form = input, act = ActInput()
        let text = form.text("text", required: needsText(kind) ? missing(kind) : nil, longest: 2000)
        act.text = text.isEmpty ? nil : text
        switch kind {
        case .extensionRequest, .extensionGrant: act.day = form.day("day", required: "work.dayMissing")
        case .resumption: act.day = form.day("day")
        case .reassignment:
            act.agency = ID<Agency>(form["agency"])
            if act.agency == nil { form.refuse("agency", "work.agencyMissing") }
        case .cause: act.cause = form.choice("cause")
        case .completion where isLate: if !form["cause"].isEmpty || !hasCause { act.cause = form.choice("cause") }
        case .direction where !isLeader: act.saidBy = form.text("saidBy", required: "work.saidByMissing", longest: 120)
        default: break
        }
        if takesFile(kind) { act.file = form.file("file").flatMap { $0.bytes.isEmpty ? nil : $0 } }
        return form.isValid ? .valid(act) : .invalid(form)
    }

    /// Whoever sends something back, refuses, asks or stops says why.
    static func needsText(_ kind: WorkAct.Kind) -> Bool {
        switch kind {
        case .progress, .completion, .returning, .supplement, .extensionRequest, .extensionRefusal, .handBack, .keeping, .withdrawal, .reopening,
            .postponement, .direction, .cause:
            true
        case .confirmation, .extensionGrant, .reassignment, .resumption, .urging: false
        }
    }

    static func takesFile(_ kind: WorkAct.Kind) -> Bool { [.progress, .completion, .direction].contains(kind) }

    private static func missing(_ kind: WorkAct.Kind) -> WordKey {
        switch kind {
        case .progress: "plans.noteMissing"
        case .completion: "work.resultMissing"
        case .direction: "work.directionMissing"
        default: "work.reasonMissing"
        }
    }
}
