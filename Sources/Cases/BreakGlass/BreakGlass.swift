import Access
import Calendar
import Core
import Keyring
import Rights
import Storage
import Vault
import Web

/// Opens parts of a case that is not the viewer's own, because a life is at stake (practice reference §4.4).
///
/// Only for those whose unit's key opens it: colleagues of the unit that handles the case, and its supervisors for what they do not
/// read otherwise. Nothing is kept aside for others, and there is no key that opens everything.
enum BreakGlass {
    enum Outcome: Sendable {
        case opened(Emergency)
        case refused(Form)
    }

    /// Whole sentences, not "gấp".
    static let shortest = 20

    static func open(_ typed: Form, _ workingDays: WorkingDays, at desk: CaseDesk) throws -> Outcome {
        var form = typed
        let today = LocalDate(desk.now)
        guard desk.viewer.holdsKeys else { throw Problem.notFound }
        if try EmergencyStore(desk.tx).hasOverdue(desk.viewer.user, on: today) { throw Problem.emergencyUnjudged }
        let reason: EmergencyReason? = form.choice("reason"), minutes = EmergencyTerm.choices.first { String($0) == form["minutes"] }
        let account = form.text("account", longest: 1000)
        if !account.isEmpty, account.count < shortest { form.refuse("account", "emergency.tooShort", ["least": String(shortest)]) }
        if minutes == nil { form.refuse("minutes", "form.choose") }
        let parts = Compartment.allCases.filter { form.all("parts").contains($0.rawValue) }
        if parts.isEmpty { form.refuse("parts", "form.choose") }
        let file = try find(form["number"], parts, at: desk)
        if form["number"].isEmpty { form.refuse("number", "form.required") } else if file == nil { form.refuse("number", "emergency.unknown") }
        guard form.isValid, let file, let reason, let minutes else {
            if file == nil { try desk.record(.emergencyRefused, "unknown") }
            return .refused(form)
        }
        let people = try EmergencyPeople.told(of: file, by: desk.viewer, desk.tx)
        guard people.count >= EmergencyPeople.least else {
            form.refuse("number", "emergency.nobodyToTell")
            try desk.record(.emergencyRefused, file.id, "nobody")
            return .refused(form)
        }
        let id = ID<Emergency>.random(), key = try desk.seals().key(.narrative, of: file.id)
        let emergency = Emergency(
            id: id, file: file.id, opener: desk.viewer.user, reason: reason, parts: parts,
            term: EmergencyTerm(from: desk.now, until: desk.now.adding(seconds: minutes * 60)), reviewDue: workingDays.adding(2, to: today),
            account: Array(try key.seal(account, field: Self.field(id), revision: 1)), outcome: nil, reviewer: nil)
        try EmergencyStore(desk.tx).add(emergency, telling: people)
        for person in people { try Tell.emergency(person, at: desk.now, desk.tx) }
        try desk.record(.emergencyOpened, file.id, "\(reason.rawValue) \(minutes) \(parts.map(\.rawValue).joined(separator: " "))")
        return .opened(emergency)
    }

    static func field(_ id: ID<Emergency>) -> String { "emergency/\(id)" }

    /// Nil when there is none of that number, or none for the viewer to open so: outside it is the same.
    private static func find(_ number: String, _ parts: [Compartment], at desk: CaseDesk) throws -> CaseFile? {
        let row = try desk.tx.first("SELECT id FROM case_file WHERE agency_id = \(desk.viewer.agency) AND number = \(number)")
        guard let id: ID<CaseFile> = try row?.get("id"), let file = try CaseStore(desk.tx).find(id, visibleTo: desk.viewer), file.isOpen else {
            return nil
        }
        return parts.allSatisfy { desk.may(.breakGlass, on: $0.part, of: file) } ? file : nil
    }
}

/// Who is told of an opening, at once, and is to judge it.
enum EmergencyPeople {
    static let least = 2

    /// The supervisors of the unit, and those who lead or supervise in the unit above; where there is none, the leaders of the place.
    /// Never the one who opens, nor anybody who is kept from the case.
    static func told(of file: CaseFile, by opener: Viewer, _ tx: any Transaction) throws -> [ID<User>] {
        let rows = try tx.run(
            """
            SELECT account.id, account.roles, account.agency_id FROM account JOIN agency ON agency.id = account.agency_id
            WHERE account.active = \(true) AND account.id <> \(opener.user) AND (account.agency_id = \(file.agency) OR agency.place_code = \(opener.place)
                OR account.agency_id = (SELECT parent_id FROM agency WHERE id = \(file.agency)))
                AND NOT EXISTS (SELECT 1 FROM case_conflict kept WHERE kept.case_id = \(file.id) AND kept.account_id = account.id)
                AND NOT EXISTS (SELECT 1 FROM case_unit_conflict barred WHERE barred.case_id = \(file.id) AND barred.agency_id = account.agency_id)
            ORDER BY account.sort_key, account.id
            """)
        let above = try tx.first("SELECT parent_id FROM agency WHERE id = \(file.agency)")?.find("parent_id", as: String.self)
        return try rows.compactMap { row in
            let roles = try row.get("roles", as: String.self).split(separator: " "), agency: String = try row.get("agency_id")
            let isNear = agency == file.agency.rawValue && roles.contains("supervisor")
            let isAbove = agency == above && (roles.contains("supervisor") || roles.contains("leader"))
            return isNear || isAbove || roles.contains("leader") ? try row.get("id") : nil
        }
    }
}
