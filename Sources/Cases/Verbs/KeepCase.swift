import Access
import Core
import Organisations
import Rights
import Web

/// What is done with a case as a whole. Every deed is recorded with it.
enum KeepCase {
    enum Outcome: Sendable {
        case saved(CaseFile)
        case routed(to: Agency)
        case refused(Form, CaseFile)
        /// Somebody saved since the form was opened.
        case meanwhile(CaseFile)
    }

    static func change(_ id: ID<CaseFile>, _ form: Form, at desk: CaseDesk) throws -> Outcome {
        var file = try desk.getOpen(id, for: .write)
        if form["revision"] != String(file.revision) { return .meanwhile(file) }
        switch CaseDetails.check(form) {
        case .invalid(let form): return .refused(form, file)
        case .valid(let details):
            (file.next, file.nextDay, file.consent, file.status) = (details.next, details.nextDay, details.consent, .working)
            try CaseStore(desk.tx).save(file)
            try desk.record(.caseChanged, id, "\(details.next.rawValue) \(details.consent.name)")
            return .saved(file)
        }
    }

    /// Gives the case to somebody of the unit who works on cases and is not barred from it.
    static func assign(_ id: ID<CaseFile>, _ typed: Form, at desk: CaseDesk) throws -> Outcome {
        var file = try desk.getOpen(id, for: .assign), form = typed
        guard let person = try candidates(for: file, at: desk).first(where: { $0.id.rawValue == form["person"] }) else {
            form.refuse("person", "form.choose")
            return .refused(form, file)
        }
        file.person = person.id
        try CaseStore(desk.tx).save(file)
        try desk.record(.caseAssigned, id, "to \(person.id)")
        return .saved(file)
    }

    /// To whom the case can be given.
    static func candidates(for file: CaseFile, at desk: CaseDesk) throws -> [User] {
        try colleagues(at: desk).filter { user in
            try user.roles.contains(.caseworker) && !BarringStore(desk.tx).isBarred(user.id, from: file.id)
        }
    }

    /// Those of the unit who may come to cases, the viewer among them.
    static func colleagues(at desk: CaseDesk) throws -> [User] { try UserStore(desk.tx).colleagues(of: desk.viewer) }
}
