import Access
import Audit
import Core
import Organisations
import Storage
import Web

/// Adding and changing the agencies of one's own unit: called by the pages and by JSON.
enum KeepAgencies {
    static func add(_ form: Form, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws -> Checked<Agency, Form> {
        switch AgencyDetails.check(form, others: try AgencyStore(tx).list(of: viewer.place)) {
        case .invalid(let form): return .invalid(form)
        case .valid(let details):
            let agency = Agency(
                id: .random(), place: viewer.place, name: details.name, kind: details.kind, parent: details.parent, validFrom: details.validFrom,
                validTo: details.validTo)
            try AgencyStore(tx).add(agency)
            try AuditLog(tx).record(.agencyAdded, "agency", agency.id, by: viewer.user, at: now)
            return .valid(agency)
        }
    }

    enum Change: Sendable {
        case saved
        case refused(Form)
        /// Somebody saved since the form was opened.
        case meanwhile(Agency)
    }

    static func change(_ id: ID<Agency>, _ form: Form, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws -> Change {
        var agency = try own(id, of: viewer, tx)
        if form["revision"] != String(agency.revision) { return .meanwhile(agency) }
        switch AgencyDetails.check(form, others: try AgencyStore(tx).list(of: viewer.place), edited: id) {
        case .invalid(let form): return .refused(form)
        case .valid(let details):
            (agency.name, agency.kind, agency.parent) = (details.name, details.kind, details.parent)
            (agency.validFrom, agency.validTo) = (details.validFrom, details.validTo)
            try AgencyStore(tx).save(agency)
            try AuditLog(tx).record(.agencyChanged, "agency", id, by: viewer.user, at: now)
            return .saved
        }
    }

    /// - throws: `Problem.notFound` for an agency of another unit.
    static func own(_ id: ID<Agency>, of viewer: Viewer, _ tx: any Transaction) throws -> Agency {
        let agency = try AgencyStore(tx).get(id)
        try viewer.require(agency.place == viewer.place)
        return agency
    }
}
