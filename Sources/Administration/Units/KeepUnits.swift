import Access
import Audit
import Core
import Organisations
import Places
import Storage
import Web

/// A commune comes into the installation of its province with its first administrator, who does the rest.
enum KeepUnits {
    /// The first office of a commune (Decree 150/2025/NĐ-CP), where its first administrator sits.
    static let office = "Văn phòng HĐND và UBND"

    /// - throws: `Problem.unitTaken` when the place is there already.
    static func add(_ place: Place, _ typed: Form, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws -> Checked<
        KeepPeople.Added, Form
    > {
        var form = typed
        let (name, login) = (PersonDetails.name(&form), PersonDetails.login(&form))
        guard form.isValid, let login else { return .invalid(form) }
        let code = place.code.text
        guard try !UnitStore(tx).list().contains(code) else { throw Problem.unitTaken }
        try UnitStore(tx).add(code)
        let agency = UsualAgencies.agency(named: office, of: place)
        try AgencyStore(tx).add(agency)
        let user = User(id: .random(), login: login, name: name, agency: agency.id, roles: [.administrator])
        do {
            let slip = try Accounts.add(user, in: tx, by: viewer.user, at: now)
            try AuditLog(tx).record(.unitAdded, "unit", code: code, by: viewer.user, at: now)
            try AuditLog(tx).record(.agencyAdded, "agency", agency.id, by: viewer.user, at: now)
            return .valid(KeepPeople.Added(user: user, code: slip))
        } catch let problem as Problem where problem == .loginTaken {
            throw LoginTaken(form: form)
        }
    }

    /// The slip was lost or ran out before anybody came in.
    /// - throws: `Problem.notFound` once somebody has: then the unit helps itself.
    static func renewSlip(of place: Place, _ form: Form, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws -> KeepPeople.Added {
        guard let waiting = try UserStore(tx).firstAdministrator(of: place.code.text) else { throw Problem.notFound }
        try FormOnce(tx).spend(form, at: now)
        return KeepPeople.Added(user: waiting, code: try Accounts.invite(waiting.id, in: tx, by: viewer.user, at: now))
    }

    /// Thrown, so that the unit and its office go with it.
    struct LoginTaken: Error { let form: Form }

    /// In a transaction of its own; a name that somebody has leaves nothing behind.
    static func add(_ place: Place, _ typed: Form, by viewer: Viewer, _ services: Services) async throws -> Result<KeepPeople.Added, Refused> {
        let now = services.clock.now
        do {
            return try await services.database.write { tx in try add(place, typed, by: viewer, at: now, tx).sendable }
        } catch let taken as LoginTaken {
            var form = taken.form
            form.refuse("login", "people.loginTaken")
            return .failure(Refused(form: form))
        }
    }
}
