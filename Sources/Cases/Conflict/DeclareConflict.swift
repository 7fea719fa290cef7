import Access
import Core
import Organisations
import Rights
import Web

/// Somebody who knows says that a colleague must have nothing to do with a case.
extension KeepCase {
    enum Tie: String, Sendable, CaseIterable {
        /// They know each other, live together, have dealings.
        case near
        /// A relative of the person or of the alleged perpetrator.
        case relative
        /// They are the person or the alleged perpetrator.
        case party
    }

    /// From now on the case is not there for them. Had they it in hand, a supervisor gives it to somebody else; are they a party and
    /// of this unit, another unit handles it.
    static func declareConflict(_ id: ID<CaseFile>, _ typed: Form, at desk: CaseDesk) throws -> Outcome {
        var file = try desk.get(id, for: .declareConflict), form = typed
        let person = try staff(at: desk).first { $0.id.rawValue == form["person"] }
        if person == nil { form.refuse("person", "form.choose") }
        let tie: Tie? = form["tie"].isEmpty ? .near : form.choice("tie")
        guard form.isValid, let person, let tie else { return .refused(form, file) }
        let isParty = tie == .party && person.agency == file.agency
        let home = isParty ? try ConflictRoute.unit(insteadOf: file.agency, avoiding: [person.agency], of: id, at: desk) : nil
        if isParty, home == nil {
            form.refuse("tie", "conflict.noUnitAbove")
            return .refused(form, file)
        }
        try BarringStore(desk.tx).bar(person.id, from: id, by: desk.viewer.user, at: desk.now)
        try desk.record(.conflictDeclared, id, tie.rawValue)
        if let home {
            try ConflictRoute.move(file, to: home, at: desk)
            return .routed(to: home)
        }
        if file.person == person.id {
            file.person = nil
            try CaseStore(desk.tx).save(file)
        }
        return .saved(file)
    }

    /// Everybody with an open account in the viewer's place.
    static func staff(at desk: CaseDesk) throws -> [StaffMember] { try desk.staff(desk.tx).filter { $0.place == desk.viewer.place } }
}
