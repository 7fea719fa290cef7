import Access
import Core
import Organisations
import Vault
import Web

/// Before contents are sealed: do they speak of somebody who works here?
enum ConflictCheck {
    enum Outcome: Sendable {
        case clear(ConflictVerdict)
        /// A question in the form, or what stands in the way; nothing was stored.
        case refused(Form)
    }

    /// - parameter file: nil for a case that is being made.
    static func check(_ contents: [Compartment: PartContent], _ typed: Form, of file: CaseFile? = nil, at desk: CaseDesk) throws -> Outcome {
        var form = typed, verdict = ConflictVerdict()
        let known = try file.map { try ConflictStore(desk.tx).known(of: $0.id) } ?? (barred: [], others: [])
        let agency = file?.agency ?? desk.viewer.agency
        for match in SamePerson(statements(contents)).matches(among: try desk.staff(desk.tx), writer: desk.viewer.user) {
            let person = match.person, isNear = person.agency == agency
            if match.isBarred { verdict.barred.insert(person.id) }
            if match.isParty {
                if isNear { verdict.parties.append(person) }
                continue
            }
            // Whether somebody barred is a party matters where the case would be handled by their own unit.
            if known.others.contains(person.id) || ((match.isBarred || known.barred.contains(person.id)) && !isNear) { continue }
            if known.barred.contains(person.id), !match.isBarred { continue }
            switch form["same-\(person.id)"] {
            case "yes":
                verdict.barred.insert(person.id)
                if isNear { verdict.parties.append(person) }
            case "no": verdict.others.insert(person.id)
            default: form.refuse("same-\(person.id)", "conflict.question", ["name": person.name, "office": person.office])
            }
        }
        if form.isValid, !verdict.parties.isEmpty {
            verdict.home = try ConflictRoute.unit(insteadOf: agency, avoiding: Set(verdict.parties.map(\.agency)), of: file?.id, at: desk)
            if verdict.home == nil { form.refuse(contents.keys.contains(.identity) ? "name" : "story", "conflict.noUnitAbove") }
        }
        return form.isValid ? .clear(verdict) : .refused(form)
    }

    private static func statements(_ contents: [Compartment: PartContent]) -> [SamePerson.Statement] {
        contents.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { compartment, content in
            content.fields.sorted { $0.key < $1.key }.map { name, text in
                SamePerson.Statement(field: name, text: text, role: role(of: name, in: compartment))
            }
        }
    }

    private static func role(of field: String, in compartment: Compartment) -> SamePerson.Statement.Role {
        if field.hasPrefix("perpetrator") || compartment.rawValue == "perpetrator" { return .perpetrator }
        return ["name", "otherName", "phone"].contains(field) ? .herself : .story
    }
}

/// What was found, to be kept with the case once it is sealed.
struct ConflictVerdict: Sendable {
    var barred: Set<ID<User>> = []
    /// Asked about, and somebody else.
    var others: Set<ID<User>> = []
    /// Members of the unit that would handle the case.
    var parties: [StaffMember] = []
    /// The unit that handles it instead; nil while nobody of this one is a party.
    var home: Agency?

    func keep(for file: ID<CaseFile>, at desk: CaseDesk) throws {
        for person in barred.sorted(by: { $0.rawValue < $1.rawValue }) {
            try BarringStore(desk.tx).bar(person, from: file, by: desk.viewer.user, at: desk.now)
        }
        for person in others { try ConflictStore(desk.tx).keepOther(person, than: file, by: desk.viewer.user, at: desk.now) }
        // That somebody was found is recorded; who they are stands in no entry, which they might read.
        if !barred.isEmpty { try desk.record(.conflictFound, file, "\(barred.count)") }
    }
}
